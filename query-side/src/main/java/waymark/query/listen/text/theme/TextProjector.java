package waymark.query.listen.text.theme;

import java.util.ArrayList;
import java.util.List;
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
    private static final int TABLES = 1;

    private final TextAnalyser analyser;
    private final TextTables tables;

    TextProjector(TextAnalyser analyser, TextTables tables) {
        this.analyser = analyser;
        this.tables = tables;
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
        return List.of("answer_text", "answer_theme", "answer_sketch");
    }

    @Override
    public void apply(List<Recorded> batch) {
        List<ReadAnswer> read = new ArrayList<>();
        for (Recorded recorded : batch) {
            if (recorded.event() instanceof FeedbackReceived told && speaks(told.verbatim())) {
                read.add(ReadAnswer.of(recorded, told, analyser));
            } else if (recorded.event() instanceof ImportRetracted told) {
                tables.begin(read);
                read.clear();
                tables.end(told.intake(), recorded.position());
            }
        }
        tables.begin(read);
    }

    private static boolean speaks(@org.jspecify.annotations.Nullable String words) {
        return words != null && !words.isBlank() && !words.equals(Personal.ERASED);
    }

    @Override
    public void clear() {
        tables.clear();
    }
}
