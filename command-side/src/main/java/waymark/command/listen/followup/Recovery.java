package waymark.command.listen.followup;

import static waymark.api.listen.followup.FollowupRefusal.ANOTHER_CUSTOMER;
import static waymark.api.listen.followup.FollowupRefusal.NOT_SCORED_BEFORE;
import static waymark.api.listen.followup.FollowupRefusal.NO_SUCH_ANSWER;
import static waymark.api.listen.followup.FollowupRefusal.WITHDRAWN;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.listen.feedback.FeedbackEvent.FeedbackReceived;
import waymark.api.listen.feedback.FeedbackId;
import waymark.api.listen.followup.FollowupCommand.RecordRecovery;
import waymark.api.listen.followup.FollowupEvent;
import waymark.api.listen.followup.FollowupEvent.RecoveryRecorded;
import waymark.api.listen.followup.deal.FollowupStage;
import waymark.api.listen.followup.deal.Scored;
import waymark.api.listen.followup.deal.Whose;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Fold;
import waymark.command.kernel.rule.Known;

/** FUP-2: a score is compared with that of the same question by the same customer before. */
final class Recovery {

    /** An answer, as its own stream tells of it. */
    record Answer(@Nullable FeedbackReceived given) {

        static final Fold<Answer> FOLD = new Fold<>() {
            @Override
            public Answer initial() {
                return new Answer(null);
            }

            @Override
            public Answer evolve(Answer answer, Event event) {
                return event instanceof FeedbackReceived told ? new Answer(told) : answer;
            }
        };
    }

    static Set<String> restsOn(RecordRecovery wish) {
        return wish.again() == null ? Set.of() : Set.of(wish.again().value());
    }

    static Decision<FollowupEvent> record(Followup followup, RecordRecovery wish, Known known) {
        if (followup.stage() == FollowupStage.WITHDRAWN) {
            return refuse(WITHDRAWN);
        }
        Scored before = followup.opened().before();
        if (before == null) {
            return refuse(NOT_SCORED_BEFORE);
        }
        Scored after = wish.after();
        FeedbackId again = wish.again();
        if (again != null) {
            FeedbackReceived answer = known.of(again.value(), Answer.FOLD).given();
            if (answer == null) {
                return refuse(NO_SUCH_ANSWER);
            }
            if (!isLater(followup.whose(), answer)) {
                return refuse(ANOTHER_CUSTOMER);
            }
            after = before.scale().of(answer.scores());
        }
        return after == null || after.scale() != before.scale()
                ? refuse(NOT_SCORED_BEFORE)
                : accept(new RecoveryRecorded(
                        wish.followup(), followup.whose(), before, after, again));
    }

    private static boolean isLater(Whose whose, FeedbackReceived answer) {
        return whose.customerKey() != null
                && whose.customerKey().equals(answer.giver().customerKey())
                && !answer.feedback().equals(whose.feedback());
    }

    private Recovery() {}
}
