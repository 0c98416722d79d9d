package waymark.command.understand.problem.watch;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.understand.problem.watch.WatchCommand;
import waymark.api.understand.problem.watch.WatchCommand.DeclineReopening;
import waymark.api.understand.problem.watch.WatchCommand.EndWatch;
import waymark.api.understand.problem.watch.WatchCommand.NoteRecurrence;
import waymark.api.understand.problem.watch.WatchCommand.OpenWatch;
import waymark.api.understand.problem.watch.WatchCommand.ProposeReopening;
import waymark.api.understand.problem.watch.WatchCommand.WatchProblem;
import waymark.api.understand.problem.watch.WatchCommand.WidenWatch;
import waymark.api.understand.problem.watch.WatchEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to a {@link WatchDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class WatchAggregate extends DecidedStream<Watches, WatchCommand, WatchEvent> {

    WatchAggregate() {
        super(new WatchDecider());
    }

    @Decides
    void on(OpenWatch command) { decide(command); }

    @Decides
    void on(WatchProblem command) { decide(command); }

    @Decides
    void on(WidenWatch command) { decide(command); }

    @Decides
    void on(NoteRecurrence command) { decide(command); }

    @Decides
    void on(ProposeReopening command) { decide(command); }

    @Decides
    void on(DeclineReopening command) { decide(command); }

    @Decides
    void on(EndWatch command) { decide(command); }
}
