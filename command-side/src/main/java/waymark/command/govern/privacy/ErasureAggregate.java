package waymark.command.govern.privacy;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.govern.privacy.ErasureCommand;
import waymark.api.govern.privacy.ErasureCommand.ApproveErasure;
import waymark.api.govern.privacy.ErasureCommand.AskErasure;
import waymark.api.govern.privacy.ErasureCommand.WithdrawErasure;
import waymark.api.govern.privacy.ErasureEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to an {@link ErasureDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class ErasureAggregate extends DecidedStream<Erasure, ErasureCommand, ErasureEvent> {

    ErasureAggregate() {
        super(new ErasureDecider());
    }

    @Decides
    void on(AskErasure command) { decide(command); }

    @Decides
    void on(ApproveErasure command) { decide(command); }

    @Decides
    void on(WithdrawErasure command) { decide(command); }
}
