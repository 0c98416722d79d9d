package waymark.api.govern.privacy;

import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked about the erasure of what tells of a person. */
public sealed interface ErasureCommand extends Command {

    /** The erasure. */
    ErasureId erasure();

    @Override
    default String stream() {
        return erasure().value();
    }

    /**
     * Asks that everything be erased that tells of whoever is meant.
     *
     * @param about the id of a person, of a customer's case, or of one answer: of a customer who is
     *     known all answers and cases are meant
     * @param why on what ground, without a name; 1 to 500 characters
     */
    @WhoMay({Role.ADMIN, Role.ANALYST, Role.PROJECT_MANAGER})
    record AskErasure(ErasureId erasure, String about, String why)
            implements
                ErasureCommand,
                Creation {

        public AskErasure {
            Require.present("about", about);
            why = Require.text("why", why, 500);
        }
    }

    /** Approves it, after which nothing brings back what was erased. */
    @WhoMay({Role.ADMIN, Role.ANALYST, Role.PROJECT_MANAGER})
    record ApproveErasure(ErasureId erasure) implements ErasureCommand, Change {}

    /** Takes back what was asked, before it is approved. */
    @WhoMay({Role.ADMIN, Role.ANALYST, Role.PROJECT_MANAGER})
    record WithdrawErasure(ErasureId erasure, String reason) implements ErasureCommand, Change {

        public WithdrawErasure {
            reason = Require.text("reason", reason, 500);
        }
    }
}
