package waymark.query.listen.text.theme;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.FeedbackEvent.FeedbackReceived;
import waymark.api.listen.feedback.intake.FeedbackImportId;
import waymark.log.Recorded;
import waymark.log.Sha256;
import waymark.query.listen.text.Analysis;
import waymark.query.listen.text.TextAnalyser;

/** An answer and what its words say, without the words. */
record ReadAnswer(long position, LocalDate recordedOn, String stream, String subject,
        String source, @Nullable String intake, LocalDate receivedOn, Analysis analysis) {

    static ReadAnswer of(Recorded recorded, FeedbackReceived told, TextAnalyser analyser) {
        FeedbackImportId intake = told.importedBy();
        return new ReadAnswer(recorded.position(), recordedOn(recorded), recorded.stream(),
                Objects.requireNonNull(told.dataSubject()), told.source().value(),
                intake == null ? null : intake.value(), told.receivedOn(),
                analyser.analyse(Objects.requireNonNull(told.verbatim()),
                        told.placed().language()));
    }

    /** The day an event was recorded, in universal time. */
    static LocalDate recordedOn(Recorded recorded) {
        return LocalDate.ofInstant(recorded.recordedAt(), ZoneOffset.UTC);
    }

    /** Whose answer it is, as a number: enough to count people by. */
    long person() {
        return ByteBuffer.wrap(Sha256.of(subject)).getLong();
    }
}
