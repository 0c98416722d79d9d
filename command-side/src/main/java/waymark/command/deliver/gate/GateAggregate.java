package waymark.command.deliver.gate;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.deliver.gate.GateCommand;
import waymark.api.deliver.gate.GateCommand.PassGate;
import waymark.api.deliver.gate.GateEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to a {@link GateDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class GateAggregate extends DecidedStream<Boolean, GateCommand, GateEvent> {

    GateAggregate() {
        super(new GateDecider());
    }

    @Decides
    void on(PassGate command) { decide(command); }
}
