package waymark.command.deliver.watch;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.deliver.watch.OverdueCommand;
import waymark.api.deliver.watch.OverdueCommand.TellReportOverdue;
import waymark.api.deliver.watch.OverdueEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to an {@link OverdueDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class OverdueAggregate extends DecidedStream<Boolean, OverdueCommand, OverdueEvent> {

    OverdueAggregate() {
        super(new OverdueDecider());
    }

    @Decides
    void on(TellReportOverdue command) { decide(command); }
}
