package waymark.command.listen.followup;

import static waymark.api.listen.followup.FollowupRefusal.NOT_NOW;
import static waymark.api.listen.followup.FollowupRefusal.NO_CONSENT;
import static waymark.api.listen.followup.FollowupRefusal.OTHER_KIND;
import static waymark.api.listen.followup.FollowupRefusal.OVER;
import static waymark.api.listen.followup.FollowupRefusal.WITHDRAWN;
import static waymark.api.listen.followup.deal.FollowupStage.ASKED;
import static waymark.api.listen.followup.deal.FollowupStage.CONTACTED;
import static waymark.api.listen.followup.deal.FollowupStage.OPEN;
import static waymark.api.listen.followup.deal.FollowupStage.RESOLVED;
import static waymark.api.listen.followup.deal.FollowupStage.RESPONDED;
import static waymark.api.listen.followup.deal.FollowupStage.UNREACHABLE;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.refusal.Refusal;
import waymark.api.listen.followup.FollowupEvent;
import waymark.api.listen.followup.OutreachCommand;
import waymark.api.listen.followup.OutreachCommand.AskPromoter;
import waymark.api.listen.followup.OutreachCommand.RecordContact;
import waymark.api.listen.followup.OutreachCommand.RecordResponse;
import waymark.api.listen.followup.OutreachCommand.ResolveFollowup;
import waymark.api.listen.followup.OutreachEvent;
import waymark.api.listen.followup.OutreachEvent.CustomerContacted;
import waymark.api.listen.followup.OutreachEvent.FollowupResolved;
import waymark.api.listen.followup.OutreachEvent.PromoterAsked;
import waymark.api.listen.followup.OutreachEvent.PromoterResponded;
import waymark.api.listen.followup.deal.FollowupKind;
import waymark.api.listen.followup.deal.FollowupStage;
import waymark.command.kernel.rule.Decision;

/**
 * Where we go to customers ourselves: nobody is contacted who did not agree (FUP-4), but what went
 * wrong may be put right without a word.
 */
final class Outreach {

    private static final Set<FollowupStage> TO_BE_RESOLVED = EnumSet.of(OPEN, CONTACTED,
            UNREACHABLE);
    private static final Set<FollowupStage> TO_BE_ASKED = EnumSet.of(OPEN, ASKED, RESPONDED);

    static Followup after(Followup followup, OutreachEvent event) {
        return switch (event) {
            case CustomerContacted told -> switch (told.reach()) {
                case REACHED -> followup.tried().at(CONTACTED).spokenTo();
                case NO_ANSWER -> followup.tried();
                case UNREACHABLE -> followup.tried().at(UNREACHABLE).spokenTo();
            };
            case FollowupResolved _ -> followup.at(RESOLVED);
            case PromoterAsked _ -> followup.at(ASKED).spokenTo();
            case PromoterResponded _ -> followup.at(RESPONDED);
        };
    }

    static Decision<FollowupEvent> decide(Followup followup, OutreachCommand command) {
        Refusal no = refusal(followup, command);
        return no == null ? accept(event(followup, command)) : refuse(no);
    }

    private static @Nullable Refusal refusal(Followup followup, OutreachCommand command) {
        if (followup.kind() != kind(command)) {
            return OTHER_KIND;
        }
        if (followup.stage().isOver()) {
            return followup.stage() == FollowupStage.CLOSED ? OVER : WITHDRAWN;
        }
        if (goesToTheCustomer(command) && !followup.mayContact()) {
            return NO_CONSENT;
        }
        return isNext(followup.stage(), command) ? null : NOT_NOW;
    }

    private static FollowupKind kind(OutreachCommand command) {
        return switch (command) {
            case RecordContact _,ResolveFollowup _ -> FollowupKind.DETRACTOR;
            case AskPromoter _,RecordResponse _ -> FollowupKind.PROMOTER;
        };
    }

    private static boolean goesToTheCustomer(OutreachCommand command) {
        return switch (command) {
            case RecordContact _,AskPromoter _ -> true;
            case ResolveFollowup _,RecordResponse _ -> false;
        };
    }

    private static boolean isNext(FollowupStage stage, OutreachCommand command) {
        return switch (command) {
            case RecordContact _,ResolveFollowup _ -> TO_BE_RESOLVED.contains(stage);
            case AskPromoter _ -> TO_BE_ASKED.contains(stage);
            case RecordResponse _ -> stage == ASKED;
        };
    }

    private static FollowupEvent event(Followup followup, OutreachCommand command) {
        return switch (command) {
            case RecordContact wish -> new CustomerContacted(wish.followup(), followup.whose(),
                    followup.attempts() + 1, wish.reach(), wish.channel(), wish.note());
            case ResolveFollowup wish ->
                new FollowupResolved(wish.followup(), followup.whose(), wish.done());
            case AskPromoter wish -> new PromoterAsked(wish.followup(), followup.whose(),
                    wish.favour(), wish.note());
            case RecordResponse wish -> new PromoterResponded(wish.followup(),
                    followup.whose(), wish.agreed(), wish.note());
        };
    }

    private Outreach() {}
}
