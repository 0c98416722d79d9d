package waymark.command.listen.feedback.intake;

import static waymark.api.listen.feedback.FeedbackRefusal.ALREADY_RETRACTED;
import static waymark.api.listen.feedback.FeedbackRefusal.DAY_TO_COME;
import static waymark.api.listen.feedback.FeedbackRefusal.NO_SUCH_SOURCE;
import static waymark.api.listen.feedback.FeedbackRefusal.OVER;
import static waymark.api.listen.feedback.FeedbackRefusal.STILL_RUNNING;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.Set;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.listen.feedback.intake.FeedbackImportCommand;
import waymark.api.listen.feedback.intake.FeedbackImportCommand.CancelImport;
import waymark.api.listen.feedback.intake.FeedbackImportCommand.FailImport;
import waymark.api.listen.feedback.intake.FeedbackImportCommand.FinishImport;
import waymark.api.listen.feedback.intake.FeedbackImportCommand.RequestImport;
import waymark.api.listen.feedback.intake.FeedbackImportCommand.RetractImport;
import waymark.api.listen.feedback.intake.FeedbackImportEvent;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportCancelled;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportFailed;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportFinished;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportRequested;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportRetracted;
import waymark.api.listen.feedback.source.Mapping;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;
import waymark.command.listen.feedback.intake.FeedbackImport.Stage;

/** Decides how an import ends. Only Waymark itself says that it is finished or failed. */
final class FeedbackImportDecider
        implements
            Decider<FeedbackImport, FeedbackImportCommand, FeedbackImportEvent> {

    @Override
    public FeedbackImport initial() {
        return FeedbackImport.ABSENT;
    }

    @Override
    public FeedbackImport evolve(FeedbackImport state, FeedbackImportEvent event) {
        return switch (event) {
            case ImportRequested told -> new FeedbackImport(Stage.REQUESTED, told.source());
            case ImportFinished _ -> state.at(Stage.FINISHED);
            case ImportFailed _ -> state.at(Stage.FAILED);
            case ImportCancelled _ -> state.at(Stage.CANCELLED);
            case ImportRetracted _ -> state.at(Stage.RETRACTED);
        };
    }

    @Override
    public Set<String> restsOn(FeedbackImport state, FeedbackImportCommand command, Known known) {
        return command instanceof RequestImport wish ? Set.of(wish.source().value()) : Set.of();
    }

    @Override
    public Decision<FeedbackImportEvent> decide(
            FeedbackImport state, FeedbackImportCommand command, Known known) {
        return switch (command) {
            case RequestImport wish -> request(wish, known);
            case FinishImport wish -> ended(state, known, Stage.FINISHED, new ImportFinished(
                    wish.intake(), state.known(), wish.tally(), wish.how()));
            case FailImport wish -> ended(state, known, Stage.FAILED, new ImportFailed(
                    wish.intake(), state.known(), wish.tally(), wish.sentence()));
            case CancelImport wish -> cancel(state, wish);
            case RetractImport wish -> retract(state, wish);
        };
    }

    private static Decision<FeedbackImportEvent> ended(
            FeedbackImport state, Known known, Stage stage, FeedbackImportEvent event) {
        if (!known.by().isSystem()) {
            return refuse(GeneralRefusal.NOT_ALLOWED);
        }
        if (state.stage() == stage) {
            return nothingToDo();
        }
        return state.stage() == Stage.REQUESTED ? accept(event) : refuse(OVER);
    }

    private static Decision<FeedbackImportEvent> request(RequestImport wish, Known known) {
        Mapping mapping = wish.mapping();
        if (mapping != null && mapping.day() != null && mapping.day().isAfter(known.today())) {
            return refuse(DAY_TO_COME);
        }
        return known.exists(wish.source().value())
                ? accept(new ImportRequested(
                        wish.intake(), wish.source(), wish.file(), wish.mapping()))
                : refuse(NO_SUCH_SOURCE);
    }

    private static Decision<FeedbackImportEvent> cancel(FeedbackImport state, CancelImport wish) {
        return switch (state.stage()) {
            case CANCELLED -> nothingToDo();
            case REQUESTED -> accept(new ImportCancelled(wish.intake(), state.known()));
            case ABSENT, FINISHED, FAILED, RETRACTED -> refuse(OVER);
        };
    }

    private static Decision<FeedbackImportEvent> retract(
            FeedbackImport state, RetractImport wish) {
        return switch (state.stage()) {
            case RETRACTED -> refuse(ALREADY_RETRACTED);
            case ABSENT, REQUESTED -> refuse(STILL_RUNNING);
            case FINISHED, FAILED, CANCELLED ->
                accept(new ImportRetracted(wish.intake(), state.known(), wish.reason()));
        };
    }
}
