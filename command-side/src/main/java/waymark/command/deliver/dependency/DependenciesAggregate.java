package waymark.command.deliver.dependency;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.deliver.dependency.DependencyCommand;
import waymark.api.deliver.dependency.DependencyCommand.DependOn;
import waymark.api.deliver.dependency.DependencyCommand.EndDependency;
import waymark.api.deliver.dependency.DependencyCommand.OpenDependencies;
import waymark.api.deliver.dependency.DependencyEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to a {@link DependencyDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class DependenciesAggregate
        extends
            DecidedStream<Waiting, DependencyCommand, DependencyEvent> {

    DependenciesAggregate() {
        super(new DependencyDecider());
    }

    @Decides
    void on(OpenDependencies command) { decide(command); }

    @Decides
    void on(DependOn command) { decide(command); }

    @Decides
    void on(EndDependency command) { decide(command); }
}
