package waymark.api.listen.feedback;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.Personal;

/**
 * Who gave an answer, as far as the source says, and what we may do with it.
 *
 * @param customerKey by which the same customer is known again without being named: a keyed hash
 *     of the reference; none when the source names no customer
 * @param customer the customer's reference as the source states it
 * @param name the name, if the source states it
 * @param contact an e-mail address or telephone number, if the source states it
 * @param mayContact whether the customer agreed to be contacted
 * @param mayQuote whether the customer agreed to be quoted
 */
public record Giver(
        @Nullable @NotPersonal String customerKey,
        @Nullable @Personal String customer,
        @Nullable @Personal String name,
        @Nullable @Personal String contact,
        boolean mayContact,
        boolean mayQuote) {

    /** Somebody of whom the source says nothing. */
    public static Giver unnamed(boolean mayContact, boolean mayQuote) {
        return new Giver(null, null, null, null, mayContact, mayQuote);
    }
}
