package waymark.command.listen.feedback.intake;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.listen.feedback.intake.FeedbackImportCommand;
import waymark.api.listen.feedback.intake.FeedbackImportCommand.CancelImport;
import waymark.api.listen.feedback.intake.FeedbackImportCommand.FailImport;
import waymark.api.listen.feedback.intake.FeedbackImportCommand.FinishImport;
import waymark.api.listen.feedback.intake.FeedbackImportCommand.RequestImport;
import waymark.api.listen.feedback.intake.FeedbackImportCommand.RetractImport;
import waymark.api.listen.feedback.intake.FeedbackImportEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to a {@link FeedbackImportDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class FeedbackImportAggregate
        extends
            DecidedStream<FeedbackImport, FeedbackImportCommand, FeedbackImportEvent> {

    FeedbackImportAggregate() {
        super(new FeedbackImportDecider());
    }

    @Decides
    void on(RequestImport command) { decide(command); }

    @Decides
    void on(FinishImport command) { decide(command); }

    @Decides
    void on(FailImport command) { decide(command); }

    @Decides
    void on(CancelImport command) { decide(command); }

    @Decides
    void on(RetractImport command) { decide(command); }
}
