package waymark.command.deliver.project.change;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.deliver.project.change.BaselineCommand;
import waymark.api.deliver.project.change.BaselineCommand.AskForChange;
import waymark.api.deliver.project.change.BaselineCommand.DecideChange;
import waymark.api.deliver.project.change.BaselineCommand.OpenBaseline;
import waymark.api.deliver.project.change.BaselineCommand.WithdrawChange;
import waymark.api.deliver.project.change.BaselineEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to a {@link BaselineDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class BaselineAggregate extends DecidedStream<Changes, BaselineCommand, BaselineEvent> {

    BaselineAggregate() {
        super(new BaselineDecider());
    }

    @Decides
    void on(OpenBaseline command) { decide(command); }

    @Decides
    void on(AskForChange command) { decide(command); }

    @Decides
    void on(DecideChange command) { decide(command); }

    @Decides
    void on(WithdrawChange command) { decide(command); }
}
