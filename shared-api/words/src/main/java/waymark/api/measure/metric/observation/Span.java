package waymark.api.measure.metric.observation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.measure.metric.definition.Slice;

/**
 * What an observation is of. Of one metric there is one observation of it.
 *
 * @param from its first day
 * @param to its last day
 * @param slice which part of the population; none for all of it
 */
public record Span(LocalDate from, LocalDate to, @Nullable Slice slice) {

    /**
     * @throws Unacceptable naming {@code to} when it ends before it begins
     */
    public Span {
        Require.present("from", from);
        Require.present("to", to);
        if (to.isBefore(from)) {
            throw new Unacceptable("to", "The period ends before it begins.",
                    "a day on or after the first day");
        }
    }

    /** The same for the same span, for a claim that nobody else may take. */
    public String sameness() {
        return from + ".." + to + (slice == null ? "" : ":" + slice.written());
    }
}
