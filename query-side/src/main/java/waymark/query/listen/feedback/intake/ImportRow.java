package waymark.query.listen.feedback.intake;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.FeedbackQuery.Stage;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportRequested;
import waymark.api.listen.feedback.intake.FileFacts;
import waymark.api.listen.feedback.intake.HowRead;
import waymark.api.listen.feedback.intake.Tally;
import waymark.log.Recorded;

/** What is kept of an import to be read; see {@code ImportView} for what the words mean. */
record ImportRow(
        String id,
        String reference,
        long version,
        String source,
        Stage stage,
        FileFacts file,
        @Nullable Tally tally,
        @Nullable HowRead how,
        @Nullable String sentence,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant endedAt) {

    static ImportRow requested(Recorded recorded, ImportRequested told) {
        return new ImportRow(recorded.stream(),
                Objects.requireNonNull(recorded.reference(), "numbered by the log"),
                recorded.version(), told.source().value(), Stage.REQUESTED, told.file(), null,
                null, null, recorded.meta().actor().person(), recorded.recordedAt(), null);
    }

    ImportRow ended(Recorded recorded, Stage newStage) {
        return new ImportRow(id, reference, recorded.version(), source, newStage, file, tally,
                how, sentence, requestedBy, requestedAt,
                endedAt == null ? recorded.recordedAt() : endedAt);
    }

    ImportRow counted(Tally newTally, @Nullable HowRead newHow) {
        return new ImportRow(id, reference, version, source, stage, file, newTally, newHow,
                sentence, requestedBy, requestedAt, endedAt);
    }

    ImportRow saying(String newSentence) {
        return new ImportRow(id, reference, version, source, stage, file, tally, how,
                newSentence, requestedBy, requestedAt, endedAt);
    }
}
