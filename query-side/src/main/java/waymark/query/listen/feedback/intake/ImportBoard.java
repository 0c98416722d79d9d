package waymark.query.listen.feedback.intake;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.listen.feedback.FeedbackQuery.Stage;
import waymark.api.listen.feedback.intake.FeedbackImportEvent;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportCancelled;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportFailed;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportFinished;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportRequested;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportRetracted;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** Every import and how it ended. */
final class ImportBoard implements Projection<ImportRow> {

    @Override
    public String name() {
        return "feedback-import";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<ImportRow> rowType() {
        return ImportRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return event instanceof FeedbackImportEvent told ? Set.of(told.stream()) : Set.of();
    }

    @Override
    public ImportRow evolve(@Nullable ImportRow before, String key, Recorded recorded) {
        return switch ((FeedbackImportEvent) recorded.event()) {
            case ImportRequested told -> ImportRow.requested(recorded, told);
            case ImportFinished told -> ended(before, recorded, Stage.FINISHED)
                    .counted(told.tally(), told.how());
            case ImportFailed told -> ended(before, recorded, Stage.FAILED)
                    .counted(told.tally(), null).saying(told.sentence());
            case ImportCancelled _ -> ended(before, recorded, Stage.CANCELLED);
            case ImportRetracted told -> ended(before, recorded, Stage.RETRACTED)
                    .saying(told.reason());
        };
    }

    @Override
    public List<Facet> facets(ImportRow row) {
        return List.of(new Facet("source", row.source()));
    }

    private static ImportRow ended(@Nullable ImportRow row, Recorded recorded, Stage stage) {
        return Objects.requireNonNull(row, "requested").ended(recorded, stage);
    }
}
