package waymark.api.listen.followup.deal;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.listen.feedback.FeedbackId;

/**
 * Whose case it is, so that what is written about a customer is erased with what the customer
 * wrote.
 *
 * @param feedback the answer it goes back to; none when it was opened by hand without one
 * @param customerKey by which the same customer is known again without being named
 */
public record Whose(@Nullable FeedbackId feedback, @Nullable @NotPersonal String customerKey) {

    /** Nobody known: a case stands for itself. */
    public static final Whose UNKNOWN = new Whose(null, null);

    /**
     * Whose key protects the words: the customer's, else the answer's, else the case's own.
     *
     * @param own the stream of the case
     */
    public String dataSubject(String own) {
        if (customerKey != null) {
            return "customer/" + customerKey;
        }
        return feedback == null ? own : feedback.value();
    }
}
