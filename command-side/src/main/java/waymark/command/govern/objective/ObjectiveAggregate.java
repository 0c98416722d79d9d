package waymark.command.govern.objective;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.govern.objective.ObjectiveCommand;
import waymark.api.govern.objective.ObjectiveCommand.AmendObjective;
import waymark.api.govern.objective.ObjectiveCommand.CloseObjective;
import waymark.api.govern.objective.ObjectiveCommand.SetObjective;
import waymark.api.govern.objective.ObjectiveEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to an {@link ObjectiveDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class ObjectiveAggregate
        extends
            DecidedStream<Objective, ObjectiveCommand, ObjectiveEvent> {

    ObjectiveAggregate() {
        super(new ObjectiveDecider());
    }

    @Decides
    void on(SetObjective command) { decide(command); }

    @Decides
    void on(AmendObjective command) { decide(command); }

    @Decides
    void on(CloseObjective command) { decide(command); }
}
