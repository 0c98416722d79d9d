package waymark.command.measure.owncost;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.measure.owncost.OwnCostCommand;
import waymark.api.measure.owncost.OwnCostCommand.RecordOwnCost;
import waymark.api.measure.owncost.OwnCostEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to an {@link OwnCostDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class OwnCostAggregate extends DecidedStream<Boolean, OwnCostCommand, OwnCostEvent> {

    OwnCostAggregate() {
        super(new OwnCostDecider());
    }

    @Decides
    void on(RecordOwnCost command) { decide(command); }
}
