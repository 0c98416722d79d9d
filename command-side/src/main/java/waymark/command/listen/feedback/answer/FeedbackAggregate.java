package waymark.command.listen.feedback.answer;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.listen.feedback.FeedbackCommand;
import waymark.api.listen.feedback.FeedbackCommand.ReceiveAnswer;
import waymark.api.listen.feedback.FeedbackEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to a {@link FeedbackDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class FeedbackAggregate extends DecidedStream<Boolean, FeedbackCommand, FeedbackEvent> {

    FeedbackAggregate() {
        super(new FeedbackDecider());
    }

    @Decides
    void on(ReceiveAnswer command) { decide(command); }
}
