package waymark.command.listen.feedback.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import waymark.api.kernel.Actor;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.listen.feedback.FeedbackRefusal;
import waymark.api.listen.feedback.intake.FeedbackImportCommand;
import waymark.api.listen.feedback.intake.FeedbackImportCommand.CancelImport;
import waymark.api.listen.feedback.intake.FeedbackImportCommand.FailImport;
import waymark.api.listen.feedback.intake.FeedbackImportCommand.FinishImport;
import waymark.api.listen.feedback.intake.FeedbackImportCommand.RequestImport;
import waymark.api.listen.feedback.intake.FeedbackImportCommand.RetractImport;
import waymark.api.listen.feedback.intake.FeedbackImportEvent;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportCancelled;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportFinished;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportRequested;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportRetracted;
import waymark.api.listen.feedback.intake.FeedbackImportId;
import waymark.api.listen.feedback.intake.FileFacts;
import waymark.api.listen.feedback.intake.HowRead;
import waymark.api.listen.feedback.intake.Tally;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.SourceOpened;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.feedback.source.Relation;
import waymark.api.listen.feedback.source.SourceKind;
import waymark.api.listen.feedback.source.SourceTerms;
import waymark.command.kernel.testing.Story;

class FeedbackImportTest {

    private static final FeedbackSourceId SOURCE = FeedbackSourceId.next();
    private static final FeedbackImportId INTAKE = FeedbackImportId.next();
    private static final FileFacts FILE = new FileFacts("answers.csv", 120, "00ff");
    private static final Tally TALLY = new Tally(4, 3, 1, 0);
    private static final HowRead HOW = new HowRead("google-forms", "M/d/yyyy", "comma");
    private static final ImportRequested REQUESTED = new ImportRequested(INTAKE, SOURCE, FILE,
            null);
    private static final ImportFinished FINISHED = new ImportFinished(INTAKE, SOURCE, TALLY, HOW);

    private final Story<FeedbackImport, FeedbackImportCommand, FeedbackImportEvent> story = Story
            .of(new FeedbackImportDecider()).knowing(SOURCE.value(), new SourceOpened(SOURCE,
                    new SourceTerms("Survey", SourceKind.SURVEY, Relation.RELATIONSHIP, null,
                            false, false),
                    null));

    @Test
    void a_file_of_a_known_source_is_taken() {
        story.when(new RequestImport(INTAKE, SOURCE, FILE, null)).then(REQUESTED);
    }

    @Test
    void a_file_of_a_source_nobody_opened_is_refused() {
        story.when(new RequestImport(INTAKE, FeedbackSourceId.next(), FILE, null))
                .thenRefused(FeedbackRefusal.NO_SUCH_SOURCE);
    }

    @Test
    void only_waymark_says_that_an_import_is_finished_or_failed() {
        story.given(REQUESTED).when(new FinishImport(INTAKE, TALLY, HOW))
                .thenRefused(GeneralRefusal.NOT_ALLOWED);
        story.given(REQUESTED).when(new FailImport(INTAKE, TALLY, "because"))
                .thenRefused(GeneralRefusal.NOT_ALLOWED);
        story.by(Actor.SYSTEM).given(REQUESTED).when(new FinishImport(INTAKE, TALLY, HOW))
                .then(FINISHED);
        story.by(Actor.SYSTEM).given(REQUESTED, FINISHED)
                .when(new FinishImport(INTAKE, TALLY, HOW)).thenNothing();
    }

    @Test
    void FBK_3_a_running_import_is_cancelled_and_one_that_is_over_is_not() {
        ImportCancelled cancelled = new ImportCancelled(INTAKE, SOURCE);
        story.given(REQUESTED).when(new CancelImport(INTAKE)).then(cancelled);
        story.given(REQUESTED, cancelled).when(new CancelImport(INTAKE)).thenNothing();
        story.given(REQUESTED, FINISHED).when(new CancelImport(INTAKE))
                .thenRefused(FeedbackRefusal.OVER);
        story.by(Actor.SYSTEM).given(REQUESTED, cancelled)
                .when(new FinishImport(INTAKE, TALLY, HOW)).thenRefused(FeedbackRefusal.OVER);
    }

    @Test
    void FBK_3_an_import_that_is_over_is_retracted_once_and_a_running_one_not_at_all() {
        ImportRetracted retracted = new ImportRetracted(INTAKE, SOURCE, "wrong file");
        story.given(REQUESTED, FINISHED).when(new RetractImport(INTAKE, "wrong file"))
                .then(retracted);
        story.given(REQUESTED).when(new RetractImport(INTAKE, "wrong file"))
                .thenRefused(FeedbackRefusal.STILL_RUNNING);
        story.given(REQUESTED, FINISHED, retracted).when(new RetractImport(INTAKE, "again"))
                .thenRefused(FeedbackRefusal.ALREADY_RETRACTED);
    }

    @Test
    void whatever_is_asked_an_import_ends_at_most_once_and_is_retracted_only_after() {
        List<FeedbackImportCommand> wishes = List.of(new FinishImport(INTAKE, TALLY, HOW),
                new FailImport(INTAKE, TALLY, "because"), new CancelImport(INTAKE),
                new RetractImport(INTAKE, "wrong"));
        for (long seed = 0; seed < 5_000; seed++) {
            Random random = new Random(seed);
            var life = story.by(Actor.SYSTEM).given(REQUESTED);
            for (int step = 0; step < 6; step++) {
                life = life.and(wishes.get(random.nextInt(wishes.size())));
            }
            var told = life.events().stream().map(Object::getClass).toList();
            assertThat(told).as("seed %d", seed).hasSizeLessThanOrEqualTo(3);
            assertThat(told.indexOf(ImportRetracted.class)).as("seed %d", seed).isNotEqualTo(1);
        }
    }
}
