package waymark.api.measure.metric.observation;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.refusal.Unacceptable;

/**
 * What was read off.
 *
 * @param observed what was counted or measured
 * @param invited how many were asked, for the response rate, where that is known
 * @param takenFrom where it was read off, for example {@code billing system, report 17}
 */
public record Reading(
        Observed observed, @Nullable Long invited, @Nullable @NotPersonal String takenFrom) {

    /**
     * @throws Unacceptable naming the part that is missing or out of its range
     */
    public Reading {
        Require.present("observed", observed);
        if (invited != null && (invited < observed.n() || invited > 1_000_000_000)) {
            throw new Unacceptable("invited", "Fewer were asked than answered.",
                    observed.n() + " to 1000000000");
        }
        takenFrom = Require.optionalText("takenFrom", takenFrom, 300);
    }
}
