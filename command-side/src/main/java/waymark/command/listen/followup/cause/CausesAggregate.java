package waymark.command.listen.followup.cause;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.listen.followup.cause.CauseCommand;
import waymark.api.listen.followup.cause.CauseCommand.AddCause;
import waymark.api.listen.followup.cause.CauseCommand.BeginCauses;
import waymark.api.listen.followup.cause.CauseCommand.RetireCause;
import waymark.api.listen.followup.cause.CauseEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to a {@link CausesDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class CausesAggregate extends DecidedStream<Causes, CauseCommand, CauseEvent> {

    CausesAggregate() {
        super(new CausesDecider());
    }

    @Decides
    void on(BeginCauses command) { decide(command); }

    @Decides
    void on(AddCause command) { decide(command); }

    @Decides
    void on(RetireCause command) { decide(command); }
}
