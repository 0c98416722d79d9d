package waymark.app.signin.account;

import java.time.Instant;
import waymark.api.kernel.Actor;

/**
 * Puts on record what people do to their own access. Secrets never enter the log; that they were
 * given out, withdrawn or replaced does. Whatever is thrown here is answered to the person, and
 * then nothing was given out.
 */
public interface AccessRecord {

    /** Called before the secret is shown; throwing means that the token is not issued. */
    void tokenIssued(Actor who, String tokenId, String label, Instant expires);

    /**
     * Called after the token is withdrawn, which a failing log must not hinder. Called again when
     * the withdrawal is repeated: the second time there is nothing to record.
     */
    void tokenRevoked(Actor who, String tokenId);

    /** Called before the password is replaced; throwing means that it stays. */
    void passwordChanged(Actor who);
}
