package waymark.command.listen.followup;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.listen.followup.ComplaintCommand.AcknowledgeComplaint;
import waymark.api.listen.followup.ComplaintCommand.AnswerComplaint;
import waymark.api.listen.followup.ComplaintCommand.EscalateOutside;
import waymark.api.listen.followup.ComplaintCommand.InvestigateComplaint;
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
import waymark.api.listen.followup.OutreachCommand.AskPromoter;
import waymark.api.listen.followup.OutreachCommand.RecordContact;
import waymark.api.listen.followup.OutreachCommand.RecordResponse;
import waymark.api.listen.followup.OutreachCommand.ResolveFollowup;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to a {@link FollowupDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class FollowupAggregate extends DecidedStream<Followup, FollowupCommand, FollowupEvent> {

    FollowupAggregate() {
        super(new FollowupDecider());
    }

    @Decides
    void on(OpenFollowup command) { decide(command); }

    @Decides
    void on(AssignFollowup command) { decide(command); }

    @Decides
    void on(RecordConsent command) { decide(command); }

    @Decides
    void on(RecordRecovery command) { decide(command); }

    @Decides
    void on(CloseFollowup command) { decide(command); }

    @Decides
    void on(ReopenFollowup command) { decide(command); }

    @Decides
    void on(WithdrawFollowup command) { decide(command); }

    @Decides
    void on(TellOverdue command) { decide(command); }

    @Decides
    void on(AcknowledgeComplaint command) { decide(command); }

    @Decides
    void on(InvestigateComplaint command) { decide(command); }

    @Decides
    void on(AnswerComplaint command) { decide(command); }

    @Decides
    void on(EscalateOutside command) { decide(command); }

    @Decides
    void on(RecordContact command) { decide(command); }

    @Decides
    void on(ResolveFollowup command) { decide(command); }

    @Decides
    void on(AskPromoter command) { decide(command); }

    @Decides
    void on(RecordResponse command) { decide(command); }
}
