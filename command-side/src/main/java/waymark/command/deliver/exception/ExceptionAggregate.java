package waymark.command.deliver.exception;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.deliver.exception.ExceptionCommand;
import waymark.api.deliver.exception.ExceptionCommand.AcceptRecovery;
import waymark.api.deliver.exception.ExceptionCommand.ExplainException;
import waymark.api.deliver.exception.ExceptionCommand.OpenException;
import waymark.api.deliver.exception.ExceptionCommand.ReferException;
import waymark.api.deliver.exception.ExceptionCommand.ReviewException;
import waymark.api.deliver.exception.ExceptionCommand.RuleOnException;
import waymark.api.deliver.exception.ExceptionCommand.TellExceptionOverdue;
import waymark.api.deliver.exception.ExceptionEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to an {@link ExceptionDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class ExceptionAggregate
        extends
            DecidedStream<Overrun, ExceptionCommand, ExceptionEvent> {

    ExceptionAggregate() {
        super(new ExceptionDecider());
    }

    @Decides
    void on(OpenException command) { decide(command); }

    @Decides
    void on(ReviewException command) { decide(command); }

    @Decides
    void on(TellExceptionOverdue command) { decide(command); }

    @Decides
    void on(ExplainException command) { decide(command); }

    @Decides
    void on(AcceptRecovery command) { decide(command); }

    @Decides
    void on(ReferException command) { decide(command); }

    @Decides
    void on(RuleOnException command) { decide(command); }
}
