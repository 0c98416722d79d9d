package waymark.command.deliver.project.risk;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.deliver.project.risk.RiskCommand;
import waymark.api.deliver.project.risk.RiskCommand.CloseRisk;
import waymark.api.deliver.project.risk.RiskCommand.OpenRisks;
import waymark.api.deliver.project.risk.RiskCommand.RegisterRisk;
import waymark.api.deliver.project.risk.RiskCommand.TurnIntoIssue;
import waymark.api.deliver.project.risk.RiskCommand.WeighRisk;
import waymark.api.deliver.project.risk.RiskEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to a {@link RiskDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class RisksAggregate extends DecidedStream<Register, RiskCommand, RiskEvent> {

    RisksAggregate() {
        super(new RiskDecider());
    }

    @Decides
    void on(OpenRisks command) { decide(command); }

    @Decides
    void on(RegisterRisk command) { decide(command); }

    @Decides
    void on(WeighRisk command) { decide(command); }

    @Decides
    void on(TurnIntoIssue command) { decide(command); }

    @Decides
    void on(CloseRisk command) { decide(command); }
}
