package waymark.query.listen.feedback.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import waymark.api.listen.feedback.FeedbackQuery.Stage;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportCancelled;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportFailed;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportFinished;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportRequested;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportRetracted;
import waymark.api.listen.feedback.intake.FeedbackImportId;
import waymark.api.listen.feedback.intake.FileFacts;
import waymark.api.listen.feedback.intake.HowRead;
import waymark.api.listen.feedback.intake.Tally;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.query.kernel.testing.Tape;

class ImportBoardTest {

    private static final FeedbackSourceId SOURCE = FeedbackSourceId.next();
    private static final FeedbackImportId INTAKE = FeedbackImportId.next();
    private static final Tally TALLY = new Tally(4, 3, 1, 0);
    private static final HowRead HOW = new HowRead("google-forms", "M/d/yyyy", "comma");

    private final Tape<ImportRow> tape = new Tape<>(new ImportBoard()).told(
            new ImportRequested(INTAKE, SOURCE, new FileFacts("a.csv", 9, "00ff"), null));

    @Test
    void a_running_import_has_counted_nothing_for_good() {
        ImportRow row = tape.row(INTAKE.value());
        assertThat(row.stage()).isEqualTo(Stage.REQUESTED);
        assertThat(row.tally()).isNull();
        assertThat(row.endedAt()).isNull();
    }

    @Test
    void a_retracted_import_still_tells_what_it_had_counted_and_why_it_went() {
        ImportRow row = tape.told(new ImportFinished(INTAKE, SOURCE, TALLY, HOW),
                new ImportRetracted(INTAKE, SOURCE, "wrong file")).row(INTAKE.value());
        assertThat(row.stage()).isEqualTo(Stage.RETRACTED);
        assertThat(row.tally()).isEqualTo(TALLY);
        assertThat(row.how()).isEqualTo(HOW);
        assertThat(row.sentence()).isEqualTo("wrong file");
    }

    @Test
    void a_failed_import_says_why() {
        assertThat(tape.told(new ImportFailed(INTAKE, SOURCE, TALLY, "no table"))
                .row(INTAKE.value())).satisfies(row -> {
                    assertThat(row.stage()).isEqualTo(Stage.FAILED);
                    assertThat(row.sentence()).isEqualTo("no table");
                });
    }

    @Test
    void a_cancelled_import_is_over() {
        assertThat(tape.told(new ImportCancelled(INTAKE, SOURCE)).row(INTAKE.value()).endedAt())
                .isNotNull();
    }
}
