package waymark.query.measure.benefit.reading;

import waymark.api.choose.businesscase.content.ProofMethod;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.measure.benefit.reading.GroupsQuery.AskGroups;

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
                if (query.control() == null || query.control().equals(query.slice())) {
                    throw new Unacceptable("control",
                            "It takes customers beside with whom nothing was done.",
                            "another part than the first, such as touchpoint=outage");
                }
            }
        }
    }

    private Fit() {}
}
