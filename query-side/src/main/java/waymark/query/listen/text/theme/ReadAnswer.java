package waymark.query.listen.text.theme;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.FeedbackEvent.FeedbackReceived;
import waymark.api.listen.feedback.intake.FeedbackImportId;
import waymark.log.Recorded;
import waymark.query.listen.text.Analysis;
import waymark.query.listen.text.TextAnalyser;

/** An answer and what its words say, without the words. */
record ReadAnswer(long position, String stream, String subject, String source,
        @Nullable String intake, LocalDate receivedOn, Analysis analysis) {

    private static final int MONTHS = 12;

    static ReadAnswer of(Recorded recorded, FeedbackReceived told, TextAnalyser analyser) {
        FeedbackImportId intake = told.importedBy();
        return new ReadAnswer(recorded.position(), recorded.stream(),
                Objects.requireNonNull(told.dataSubject()), told.source().value(),
                intake == null ? null : intake.value(), told.receivedOn(),
                analyser.analyse(Objects.requireNonNull(told.verbatim()),
                        told.placed().language()));
    }

    /** The month it was received in, by one number. */
    int month() {
        return receivedOn.getYear() * MONTHS + receivedOn.getMonthValue() - 1;
    }

    /** The first day of a month. */
    static LocalDate firstOf(int month) {
        return LocalDate.of(month / MONTHS, month % MONTHS + 1, 1);
    }
}
