package waymark.command.listen.followup;

import static waymark.api.listen.followup.FollowupRefusal.CAUSE_MISSING;
import static waymark.api.listen.followup.FollowupRefusal.NOT_NOW;
import static waymark.api.listen.followup.FollowupRefusal.NOT_OVER;
import static waymark.api.listen.followup.FollowupRefusal.NO_SUCH_CAUSE;
import static waymark.api.listen.followup.FollowupRefusal.OVER;
import static waymark.api.listen.followup.FollowupRefusal.WITHDRAWN;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.refusal.Refusal;
import waymark.api.listen.followup.FollowupCommand.CloseFollowup;
import waymark.api.listen.followup.FollowupCommand.RecordConsent;
import waymark.api.listen.followup.FollowupCommand.ReopenFollowup;
import waymark.api.listen.followup.FollowupCommand.WithdrawFollowup;
import waymark.api.listen.followup.FollowupEvent;
import waymark.api.listen.followup.FollowupEvent.ConsentRecorded;
import waymark.api.listen.followup.FollowupEvent.FollowupClosed;
import waymark.api.listen.followup.FollowupEvent.FollowupReopened;
import waymark.api.listen.followup.FollowupEvent.FollowupWithdrawn;
import waymark.api.listen.followup.cause.CausesId;
import waymark.api.listen.followup.deal.FollowupStage;
import waymark.api.listen.followup.deal.Handling;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;
import waymark.command.listen.followup.cause.Causes;

/** How a case ends and what may come after it: closing needs a cause (FUP-3). */
final class Ending {

    static final Set<String> CAUSES = Set.of(CausesId.THE.value());

    static Decision<FollowupEvent> close(Followup followup, CloseFollowup wish, Known known) {
        Refusal no = refusal(followup, wish.cause(), known);
        return no != null || wish.cause() == null
                ? refuse(no == null ? CAUSE_MISSING : no)
                : accept(new FollowupClosed(wish.followup(), followup.whose(), followup.kind(),
                        wish.cause(), wish.note()));
    }

    private static @Nullable Refusal refusal(
            Followup followup, @Nullable String cause, Known known) {
        if (followup.stage().isOver()) {
            return followup.stage() == FollowupStage.CLOSED ? OVER : WITHDRAWN;
        }
        if (!mayClose(followup)) {
            return NOT_NOW;
        }
        if (cause == null) {
            return CAUSE_MISSING;
        }
        return known.of(CausesId.THE.value(), Causes.FOLD).inUse(cause) ? null : NO_SUCH_CAUSE;
    }

    /** A promoter need not be asked for anything. */
    private static boolean mayClose(Followup followup) {
        return switch (followup.kind()) {
            case COMPLAINT, DETRACTOR -> followup.stage().isDone();
            case PROMOTER -> true;
        };
    }

    static Decision<FollowupEvent> reopen(Followup followup, ReopenFollowup wish, Known known) {
        if (followup.stage() != FollowupStage.CLOSED) {
            return refuse(NOT_OVER);
        }
        Handling anew = followup.terms().again(known.at());
        return accept(new FollowupReopened(wish.followup(), followup.whose(),
                FollowupStage.first(followup.kind()), wish.reason(), anew.firstDue(),
                anew.doneDue()));
    }

    static Decision<FollowupEvent> withdraw(Followup followup, WithdrawFollowup wish) {
        return followup.stage().isOver()
                ? refuse(followup.stage() == FollowupStage.CLOSED ? OVER : WITHDRAWN)
                : accept(new FollowupWithdrawn(
                        wish.followup(), followup.whose(), wish.reason()));
    }

    static Decision<FollowupEvent> consent(Followup followup, RecordConsent wish) {
        if (followup.stage() == FollowupStage.WITHDRAWN) {
            return refuse(WITHDRAWN);
        }
        return wish.mayContact() == followup.mayContact()
                ? nothingToDo()
                : accept(new ConsentRecorded(wish.followup(), followup.whose(),
                        wish.mayContact(), wish.note()));
    }

    private Ending() {}
}
