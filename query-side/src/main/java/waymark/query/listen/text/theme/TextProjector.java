package waymark.query.listen.text.theme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import waymark.api.kernel.mark.Personal;
import waymark.api.listen.feedback.FeedbackEvent.FeedbackReceived;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportRetracted;
import waymark.log.Recorded;
import waymark.query.kernel.following.Projector;
import waymark.query.listen.text.TextAnalyser;

/**
 * Reads the words of each answer as it is recorded. Its version is that of the analyser, so that
 * another one makes all rows anew, beside those that stand.
 */
@Component
@ConditionalOnBooleanProperty(name = "waymark.text.analysis", matchIfMissing = true)
class TextProjector implements Projector {

    /** Raised when the tables say something else of the same analysis. */
    private static final int TABLES = 2;

    private final TextAnalyser analyser;
    private final TextTables tables;
    private final TextCells cells;

    TextProjector(TextAnalyser analyser, TextTables tables, TextCells cells) {
        this.analyser = analyser;
        this.tables = tables;
        this.cells = cells;
    }

    @Override
    public String name() {
        return "answer-text";
    }

    @Override
    public int version() {
        return Objects.hash(TABLES, analyser.name(), analyser.version()) & Integer.MAX_VALUE;
    }

    @Override
    public List<String> tables() {
        return List.of("answer_text", "answer_theme", "answer_sketch", "text_cell",
                "text_day");
    }

    @Override
    public boolean concerns(Recorded recorded) {
        return recorded.event() instanceof FeedbackReceived
                || recorded.event() instanceof ImportRetracted;
    }

    @Override
    public void apply(List<Recorded> batch) {
        Map<LocalDate, Long> days = new LinkedHashMap<>();
        List<ReadAnswer> read = new ArrayList<>();
        for (Recorded recorded : batch) {
            LocalDate day = ReadAnswer.recordedOn(recorded);
            if (recorded.event() instanceof FeedbackReceived told && told.verbatim() != null) {
                days.put(day, recorded.position());
                if (speaks(told.verbatim())) {
                    read.add(ReadAnswer.of(recorded, told, analyser));
                }
            } else if (recorded.event() instanceof ImportRetracted told) {
                days.put(day, recorded.position());
                tables.begin(read);
                read.clear();
                tables.end(told.intake(), recorded.position(), day);
            }
        }
        tables.begin(read);
        cells.reached(days);
    }

    private static boolean speaks(String words) {
        return !words.isBlank() && !words.equals(Personal.ERASED);
    }

    @Override
    public void clear() {
        tables.clear();
        cells.clear();
    }
}
