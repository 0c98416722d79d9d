package waymark.command.understand.problem;

import waymark.api.kernel.Event;
import waymark.api.kernel.StreamId;
import waymark.api.kernel.Unacceptable;
import waymark.command.kernel.Fold;

/** Whether something shows that customers no longer have a problem (PRB-3). */
final class Shown {

    static final Fold<Boolean> FOLD = new Fold<>() {
        @Override
        public Boolean initial() {
            return false;
        }

        @Override
        public Boolean evolve(Boolean shown, Event event) {
            return shown;
        }
    };

    /** Whether this is the id of a benefit or of an outcome. */
    static boolean isProof(String stream) {
        return isOf("benefit", stream) || isOf("outcome", stream);
    }

    private static boolean isOf(String subject, String stream) {
        try {
            return StreamId.checked(subject, stream).equals(stream);
        } catch (Unacceptable ofAnotherKind) {
            return false;
        }
    }

    private Shown() {}
}
