package waymark.command.tell.outcome;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.tell.outcome.OutcomeCommand;
import waymark.api.tell.outcome.OutcomeCommand.ConfirmOutcome;
import waymark.api.tell.outcome.OutcomeCommand.DisputeOutcome;
import waymark.api.tell.outcome.OutcomeCommand.DraftOutcome;
import waymark.api.tell.outcome.OutcomeCommand.PublishOutcome;
import waymark.api.tell.outcome.OutcomeCommand.RetractOutcome;
import waymark.api.tell.outcome.OutcomeCommand.RewordOutcome;
import waymark.api.tell.outcome.OutcomeEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to an {@link OutcomeDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class OutcomeAggregate extends DecidedStream<Outcome, OutcomeCommand, OutcomeEvent> {

    OutcomeAggregate() {
        super(new OutcomeDecider());
    }

    @Decides
    void on(DraftOutcome command) { decide(command); }

    @Decides
    void on(RewordOutcome command) { decide(command); }

    @Decides
    void on(PublishOutcome command) { decide(command); }

    @Decides
    void on(ConfirmOutcome command) { decide(command); }

    @Decides
    void on(DisputeOutcome command) { decide(command); }

    @Decides
    void on(RetractOutcome command) { decide(command); }
}
