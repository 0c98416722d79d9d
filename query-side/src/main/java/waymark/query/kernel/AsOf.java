package waymark.query.kernel;

import java.time.LocalDate;
import waymark.api.kernel.refusal.Unacceptable;

/**
 * The two clocks of a question: what was known, and which dates count.
 *
 * @param position up to which position of the log is known ({@code knownAt}); readers of the
 *     present get the position their projection has reached
 * @param effective which business dates count, up to and with this day
 * @param past whether the question is about an earlier moment rather than now
 */
public record AsOf(long position, LocalDate effective, boolean past) {

    /**
     * Refuses to be compared with a view that lies after it by one of its clocks.
     *
     * @throws Unacceptable naming the field of the other view
     */
    public void requireNotBefore(String field, LocalDate day, long known) {
        if (known > position || day.isAfter(effective)) {
            throw new Unacceptable(field, "This lies after the view it is compared with.",
                    "a day and a position that are no later, at most " + effective + " and "
                            + position);
        }
    }
}
