package waymark.query.listen.followup;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.followup.ComplaintEvent;
import waymark.api.listen.followup.ComplaintEvent.ComplaintAcknowledged;
import waymark.api.listen.followup.ComplaintEvent.ComplaintAnswered;
import waymark.api.listen.followup.ComplaintEvent.ComplaintInvestigated;
import waymark.api.listen.followup.ComplaintEvent.EscalatedOutside;
import waymark.api.listen.followup.FollowupEvent;
import waymark.api.listen.followup.FollowupEvent.ConsentRecorded;
import waymark.api.listen.followup.FollowupEvent.FollowupAssigned;
import waymark.api.listen.followup.FollowupEvent.FollowupClosed;
import waymark.api.listen.followup.FollowupEvent.FollowupOpened;
import waymark.api.listen.followup.FollowupEvent.FollowupOverdue;
import waymark.api.listen.followup.FollowupEvent.FollowupReopened;
import waymark.api.listen.followup.FollowupEvent.FollowupWithdrawn;
import waymark.api.listen.followup.FollowupEvent.RecoveryRecorded;
import waymark.api.listen.followup.OutreachEvent;
import waymark.api.listen.followup.OutreachEvent.CustomerContacted;
import waymark.api.listen.followup.OutreachEvent.FollowupResolved;
import waymark.api.listen.followup.OutreachEvent.PromoterAsked;
import waymark.api.listen.followup.OutreachEvent.PromoterResponded;
import waymark.api.listen.followup.deal.Due;
import waymark.api.listen.followup.view.FollowupView.Step;
import waymark.log.Recorded;

/** Says what was done in a case, in words that name nobody, and beside it what was written. */
final class Steps {

    static Step step(Recorded recorded, boolean mayRead) {
        FollowupEvent event = (FollowupEvent) recorded.event();
        return new Step(recorded.recordedAt(), recorded.meta().actor().person(), what(event),
                mayRead ? note(event) : null, recorded.position());
    }

    private static String what(FollowupEvent event) {
        return switch (event) {
            case FollowupOpened told -> "Opened as a " + word(told.kind());
            case FollowupAssigned _ -> "Put into other hands";
            case ConsentRecorded told -> told.mayContact()
                    ? "The customer agreed to be contacted"
                    : "The customer does not want to be contacted";
            case RecoveryRecorded told -> "Scored %d after %d (%s)".formatted(
                    told.after().score(), told.before().score(), told.after().scale());
            case FollowupOverdue told -> told.due() == Due.FIRST_WORD
                    ? "Overdue: no first word"
                    : "Overdue: not done";
            case FollowupClosed _ -> "Closed";
            case FollowupReopened told -> "Reopened: " + told.reason();
            case FollowupWithdrawn told -> "Withdrawn: " + told.reason();
            case ComplaintEvent told -> complaint(told);
            case OutreachEvent told -> outreach(told);
        };
    }

    private static String complaint(ComplaintEvent event) {
        return switch (event) {
            case ComplaintAcknowledged told -> "Acknowledged" + by(told.channel());
            case ComplaintInvestigated told ->
                "Investigated: " + word(told.finding());
            case ComplaintAnswered told -> "Answered"
                    + (told.remedy() == null ? "" : "; remedy: " + told.remedy());
            case EscalatedOutside told -> "Went outside: " + told.body();
        };
    }

    private static String outreach(OutreachEvent event) {
        return switch (event) {
            case CustomerContacted told -> "Attempt %d%s: %s".formatted(
                    told.attempt(), by(told.channel()), word(told.reach()));
            case FollowupResolved _ -> "Put right";
            case PromoterAsked told -> "Asked: " + word(told.favour());
            case PromoterResponded told -> told.agreed() ? "Said yes" : "Said no";
        };
    }

    private static @Nullable String note(FollowupEvent event) {
        return switch (event) {
            case FollowupOpened told -> told.matter();
            case ConsentRecorded told -> told.note();
            case FollowupClosed told -> told.note();
            case ComplaintAcknowledged told -> told.note();
            case ComplaintInvestigated told -> told.facts();
            case ComplaintAnswered told -> told.answer();
            case EscalatedOutside told -> told.note();
            case CustomerContacted told -> told.note();
            case FollowupResolved told -> told.done();
            case PromoterAsked told -> told.note();
            case PromoterResponded told -> told.note();
            case FollowupAssigned _,RecoveryRecorded _,FollowupOverdue _ -> null;
            case FollowupReopened _,FollowupWithdrawn _ -> null;
        };
    }

    private static String by(@Nullable String channel) {
        return channel == null ? "" : " by " + channel;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private Steps() {}
}
