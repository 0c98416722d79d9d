package waymark.command.listen.followup;

import static waymark.api.listen.followup.FollowupRefusal.NOT_NOW;
import static waymark.api.listen.followup.FollowupRefusal.OTHER_KIND;
import static waymark.api.listen.followup.FollowupRefusal.OVER;
import static waymark.api.listen.followup.FollowupRefusal.WITHDRAWN;
import static waymark.api.listen.followup.deal.FollowupStage.ACKNOWLEDGED;
import static waymark.api.listen.followup.deal.FollowupStage.ANSWERED;
import static waymark.api.listen.followup.deal.FollowupStage.ESCALATED_OUTSIDE;
import static waymark.api.listen.followup.deal.FollowupStage.INVESTIGATED;
import static waymark.api.listen.followup.deal.FollowupStage.RECEIVED;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.refusal.Refusal;
import waymark.api.listen.followup.ComplaintCommand;
import waymark.api.listen.followup.ComplaintCommand.AcknowledgeComplaint;
import waymark.api.listen.followup.ComplaintCommand.AnswerComplaint;
import waymark.api.listen.followup.ComplaintCommand.EscalateOutside;
import waymark.api.listen.followup.ComplaintCommand.InvestigateComplaint;
import waymark.api.listen.followup.ComplaintEvent;
import waymark.api.listen.followup.ComplaintEvent.ComplaintAcknowledged;
import waymark.api.listen.followup.ComplaintEvent.ComplaintAnswered;
import waymark.api.listen.followup.ComplaintEvent.ComplaintInvestigated;
import waymark.api.listen.followup.ComplaintEvent.EscalatedOutside;
import waymark.api.listen.followup.FollowupEvent;
import waymark.api.listen.followup.deal.FollowupKind;
import waymark.api.listen.followup.deal.FollowupStage;
import waymark.command.kernel.rule.Decision;

/**
 * The steps of a complaint (ISO 10002): acknowledged, investigated, answered. What is settled at
 * once may be investigated before it is acknowledged; the customer may go elsewhere at any time.
 */
final class Complaints {

    private static final Set<FollowupStage> BEFORE_AN_ANSWER = EnumSet.of(RECEIVED, ACKNOWLEDGED,
            INVESTIGATED);

    static Followup after(Followup followup, ComplaintEvent event) {
        return switch (event) {
            case ComplaintAcknowledged _ -> followup.stage() == RECEIVED
                    ? followup.at(ACKNOWLEDGED).spokenTo()
                    : followup.spokenTo();
            case ComplaintInvestigated _ -> followup.at(INVESTIGATED);
            case ComplaintAnswered _ -> followup.at(ANSWERED).spokenTo();
            case EscalatedOutside _ -> followup.at(ESCALATED_OUTSIDE);
        };
    }

    static Decision<FollowupEvent> decide(Followup followup, ComplaintCommand command) {
        Refusal no = refusal(followup, command);
        return no == null ? accept(event(followup, command)) : refuse(no);
    }

    private static @Nullable Refusal refusal(Followup followup, ComplaintCommand command) {
        if (followup.kind() != FollowupKind.COMPLAINT) {
            return OTHER_KIND;
        }
        if (followup.stage() == FollowupStage.WITHDRAWN) {
            return WITHDRAWN;
        }
        if (command instanceof EscalateOutside) {
            return null;
        }
        if (followup.stage() == FollowupStage.CLOSED) {
            return OVER;
        }
        return isNext(followup, command) ? null : NOT_NOW;
    }

    private static boolean isNext(Followup followup, ComplaintCommand command) {
        return switch (command) {
            case AcknowledgeComplaint _ ->
                !followup.spoken() && BEFORE_AN_ANSWER.contains(followup.stage());
            case InvestigateComplaint _ -> BEFORE_AN_ANSWER.contains(followup.stage());
            case AnswerComplaint _ -> followup.stage() == INVESTIGATED;
            case EscalateOutside _ -> true;
        };
    }

    private static FollowupEvent event(Followup followup, ComplaintCommand command) {
        return switch (command) {
            case AcknowledgeComplaint wish -> new ComplaintAcknowledged(wish.followup(),
                    followup.whose(), wish.channel(), wish.note());
            case InvestigateComplaint wish -> new ComplaintInvestigated(wish.followup(),
                    followup.whose(), wish.finding(), wish.facts());
            case AnswerComplaint wish -> new ComplaintAnswered(wish.followup(),
                    followup.whose(), wish.answer(), wish.remedy());
            case EscalateOutside wish -> new EscalatedOutside(wish.followup(),
                    followup.whose(), wish.body(), wish.note());
        };
    }

    private Complaints() {}
}
