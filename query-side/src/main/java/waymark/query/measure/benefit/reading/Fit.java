package waymark.query.measure.benefit.reading;

import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.content.ProofMethod;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.measure.benefit.reading.GroupsQuery.AskGroups;
import waymark.api.measure.metric.definition.Slice;

/** Whether groups that are asked for are those by which a benefit is to be shown (BEN-3). */
final class Fit {

    /**
     * Refuses what cannot be recorded as a measurement afterwards.
     *
     * @throws Unacceptable naming the part that does not fit
     */
    static void check(ProofMethod method, AskGroups query) {
        if (!query.before().to().isBefore(query.after().from())) {
            throw new Unacceptable("period", "It does not come after the first period.",
                    "a period that begins after " + query.before().to());
        }
        switch (method) {
            case DIRECT_COUNT -> throw new Unacceptable("metric",
                    "This benefit is counted directly, so nothing is compared.",
                    "a measurement with its amount and ledger reference");
            case PRE_POST -> {
                if (query.control() != null) {
                    throw new Unacceptable("control",
                            "This benefit is shown by before and after alone.", "no control");
                }
            }
            case DIFFERENCE_IN_DIFFERENCES -> {
                if (!areApart(query.slice(), query.control())) {
                    throw new Unacceptable("control",
                            "It takes customers beside who are none of those it was done with.",
                            "another value of the same kind, such as touchpoint=outage");
                }
            }
        }
    }

    /** An answer has one value of a kind, so that it never counts in both. */
    private static boolean areApart(@Nullable Slice slice, @Nullable Slice control) {
        return slice != null && control != null
                && slice.dimension().equals(control.dimension())
                && !slice.value().equals(control.value());
    }

    private Fit() {}
}
