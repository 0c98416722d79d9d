package waymark.command.listen.feedback.source;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.listen.feedback.source.FeedbackSourceCommand;
import waymark.api.listen.feedback.source.FeedbackSourceCommand.ChangeMapping;
import waymark.api.listen.feedback.source.FeedbackSourceCommand.CloseHook;
import waymark.api.listen.feedback.source.FeedbackSourceCommand.CountInvited;
import waymark.api.listen.feedback.source.FeedbackSourceCommand.OpenHook;
import waymark.api.listen.feedback.source.FeedbackSourceCommand.OpenSource;
import waymark.api.listen.feedback.source.FeedbackSourceCommand.SetFollowupRule;
import waymark.api.listen.feedback.source.FeedbackSourceEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to a {@link FeedbackSourceDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class FeedbackSourceAggregate
        extends
            DecidedStream<FeedbackSource, FeedbackSourceCommand, FeedbackSourceEvent> {

    FeedbackSourceAggregate() {
        super(new FeedbackSourceDecider());
    }

    @Decides
    void on(OpenSource command) { decide(command); }

    @Decides
    void on(ChangeMapping command) { decide(command); }

    @Decides
    void on(CountInvited command) { decide(command); }

    @Decides
    void on(SetFollowupRule command) { decide(command); }

    @Decides
    void on(OpenHook command) { decide(command); }

    @Decides
    void on(CloseHook command) { decide(command); }
}
