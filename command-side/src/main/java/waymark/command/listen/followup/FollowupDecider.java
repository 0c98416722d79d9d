package waymark.command.listen.followup;

import static waymark.api.listen.followup.FollowupRefusal.NOT_YOURS;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.Set;
import waymark.api.kernel.Role;
import waymark.api.listen.followup.ComplaintCommand;
import waymark.api.listen.followup.ComplaintEvent;
import waymark.api.listen.followup.FollowupCommand;
import waymark.api.listen.followup.FollowupCommand.AssignFollowup;
import waymark.api.listen.followup.FollowupCommand.CloseFollowup;
import waymark.api.listen.followup.FollowupCommand.OpenFollowup;
import waymark.api.listen.followup.FollowupCommand.RecordConsent;
import waymark.api.listen.followup.FollowupCommand.RecordRecovery;
import waymark.api.listen.followup.FollowupCommand.ReopenFollowup;
import waymark.api.listen.followup.FollowupCommand.TellOverdue;
import waymark.api.listen.followup.FollowupCommand.WithdrawFollowup;
import waymark.api.listen.followup.FollowupEvent;
import waymark.api.listen.followup.FollowupEvent.ConsentRecorded;
import waymark.api.listen.followup.FollowupEvent.FollowupAssigned;
import waymark.api.listen.followup.FollowupEvent.FollowupClosed;
import waymark.api.listen.followup.FollowupEvent.FollowupOpened;
import waymark.api.listen.followup.FollowupEvent.FollowupOverdue;
import waymark.api.listen.followup.FollowupEvent.FollowupReopened;
import waymark.api.listen.followup.FollowupEvent.FollowupWithdrawn;
import waymark.api.listen.followup.FollowupEvent.RecoveryRecorded;
import waymark.api.listen.followup.OutreachCommand;
import waymark.api.listen.followup.OutreachEvent;
import waymark.api.listen.followup.deal.FollowupStage;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** Decides what is done about a single customer, step by step. */
final class FollowupDecider implements Decider<Followup, FollowupCommand, FollowupEvent> {

    @Override
    public Followup initial() {
        return Followup.ABSENT;
    }

    @Override
    public Followup evolve(Followup followup, FollowupEvent event) {
        return switch (event) {
            case FollowupOpened told -> Followup.of(told);
            case FollowupAssigned told -> followup.of(told.owner(), told.department());
            case ConsentRecorded told -> followup.consenting(told.mayContact());
            case RecoveryRecorded _ -> followup;
            case FollowupOverdue told -> followup.telling(told.due(), told.escalatedTo());
            case FollowupClosed _ -> followup.at(FollowupStage.CLOSED);
            case FollowupReopened told -> followup.again(told);
            case FollowupWithdrawn _ -> followup.at(FollowupStage.WITHDRAWN);
            case ComplaintEvent told -> Complaints.after(followup, told);
            case OutreachEvent told -> Outreach.after(followup, told);
        };
    }

    @Override
    public Set<String> restsOn(Followup followup, FollowupCommand command, Known known) {
        return switch (command) {
            case OpenFollowup wish -> Opening.restsOn(wish, known);
            case AssignFollowup wish ->
                Hands.restsOn(wish.owner(), wish.department(), null, known);
            case CloseFollowup _ -> Ending.CAUSES;
            case TellOverdue _ -> Overdue.restsOn(followup, known);
            case RecordRecovery wish -> Recovery.restsOn(wish);
            case RecordConsent _,ReopenFollowup _,WithdrawFollowup _ -> Set.of();
            case ComplaintCommand _,OutreachCommand _ -> Set.of();
        };
    }

    @Override
    public Decision<FollowupEvent> decide(
            Followup followup, FollowupCommand command, Known known) {
        if (followup.begun() != null && !mayWorkOn(followup, known)) {
            return refuse(NOT_YOURS);
        }
        return switch (command) {
            case OpenFollowup wish -> Opening.open(wish, known);
            case AssignFollowup wish -> Hands.assign(followup, wish, known);
            case RecordConsent wish -> Ending.consent(followup, wish);
            case RecordRecovery wish -> Recovery.record(followup, wish, known);
            case CloseFollowup wish -> Ending.close(followup, wish, known);
            case ReopenFollowup wish -> Ending.reopen(followup, wish, known);
            case WithdrawFollowup wish -> Ending.withdraw(followup, wish);
            case TellOverdue wish -> Overdue.tell(followup, wish, known);
            case ComplaintCommand wish -> Complaints.decide(followup, wish);
            case OutreachCommand wish -> Outreach.decide(followup, wish);
        };
    }

    /** Whoever answers for it, whoever was told that it is late, and those who listen. */
    private static boolean mayWorkOn(Followup followup, Known known) {
        return known.by().isSystem() || known.by().is(Role.ANALYST)
                || known.by().is(Role.PROJECT_MANAGER)
                || known.isFor(Hands.id(followup.terms().owner()))
                || known.isFor(Hands.id(followup.escalatedTo()));
    }
}
