package waymark.command.deliver.project.work;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.deliver.project.work.WorkCommand;
import waymark.api.deliver.project.work.WorkCommand.CloseWorkHook;
import waymark.api.deliver.project.work.WorkCommand.LinkWork;
import waymark.api.deliver.project.work.WorkCommand.OpenWork;
import waymark.api.deliver.project.work.WorkCommand.OpenWorkHook;
import waymark.api.deliver.project.work.WorkCommand.UnlinkWork;
import waymark.api.deliver.project.work.WorkEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to a {@link WorkDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class WorkAggregate extends DecidedStream<Work, WorkCommand, WorkEvent> {

    WorkAggregate() {
        super(new WorkDecider());
    }

    @Decides
    void on(OpenWork command) { decide(command); }

    @Decides
    void on(LinkWork command) { decide(command); }

    @Decides
    void on(UnlinkWork command) { decide(command); }

    @Decides
    void on(OpenWorkHook command) { decide(command); }

    @Decides
    void on(CloseWorkHook command) { decide(command); }
}
