package waymark.app.door.problem;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refusal;
import waymark.api.kernel.refusal.Refused;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.log.LogUnavailable;
import waymark.log.NotAppended;
import waymark.query.kernel.web.StillCatchingUp;

/** Tells what rules, constructors and the log say no to. */
final class DomainProblems {

    private static final String A_MOMENT = "2";

    /**
     * @param versionSaid whether the client said which version it changes; if it did, that the
     *     stream moved is its own news, and otherwise a matter of trying again
     */
    static @Nullable Problem of(Throwable failure, boolean versionSaid) {
        return switch (failure) {
            case Refused no -> Problem.of(no.refusal(), no.detail());
            case Unacceptable no -> unacceptable(no, no.field());
            case NotAppended no -> Problem.of(meaning(no.because(), versionSaid), null);
            case LogUnavailable _,StillCatchingUp _ -> inAMoment();
            case DataAccessResourceFailureException _,TransientDataAccessException _ -> inAMoment();
            case CannotCreateTransactionException _ -> inAMoment();
            case TurnedAway no -> no.problem();
            default -> null;
        };
    }

    private static Problem inAMoment() {
        return Problem.of(HttpRefusal.UNAVAILABLE).with("Retry-After", A_MOMENT);
    }

    static Problem unacceptable(Unacceptable no, String field) {
        String sentence = no.getMessage() == null ? "" : no.getMessage();
        return Problem.of(HttpRefusal.NOT_ACCEPTED)
                .saying(sentence)
                .at(field)
                .accepting(no.accepted());
    }

    private static Refusal meaning(NotAppended.Because because, boolean versionSaid) {
        return switch (because) {
            case STREAM_MOVED ->
                versionSaid ? GeneralRefusal.VERSION_STALE : GeneralRefusal.MOVED_TOO_OFTEN;
            case READ_SET_MOVED -> GeneralRefusal.MOVED_TOO_OFTEN;
            case CLAIM_TAKEN -> GeneralRefusal.ALREADY_EXISTS;
            case KEY_REUSED -> GeneralRefusal.KEY_REUSED;
        };
    }

    private DomainProblems() {}
}
