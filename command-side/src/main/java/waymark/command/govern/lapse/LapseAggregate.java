package waymark.command.govern.lapse;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.govern.lapse.LapseCommand;
import waymark.api.govern.lapse.LapseCommand.TellClaimLate;
import waymark.api.govern.lapse.LapseCommand.TellConditionLate;
import waymark.api.govern.lapse.LapseCommand.TellMilestoneLate;
import waymark.api.govern.lapse.LapseEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to a {@link LapseDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class LapseAggregate extends DecidedStream<Boolean, LapseCommand, LapseEvent> {

    LapseAggregate() {
        super(new LapseDecider());
    }

    @Decides
    void on(TellMilestoneLate command) { decide(command); }

    @Decides
    void on(TellConditionLate command) { decide(command); }

    @Decides
    void on(TellClaimLate command) { decide(command); }
}
