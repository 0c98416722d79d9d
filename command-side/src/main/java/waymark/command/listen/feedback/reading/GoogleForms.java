package waymark.command.listen.feedback.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.source.Field;
import waymark.api.listen.feedback.source.Mapping;
import waymark.api.listen.feedback.source.Mapping.Column;

/**
 * The answers of a form of Google's as its sheet exports them: the first column is the time, and
 * the first question on a scale of 0-10 is the one that counts. The question beside it that asks
 * why holds the words. All other columns are left alone.
 */
final class GoogleForms {

    static final String LAYOUT = "google-forms";

    private static final Pattern TIME = Pattern.compile(
            "timestamp|zeitstempel|horodateur|marca temporal|informazioni cronologiche|"
                    + "carimbo de data/hora|tijdstempel",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SCALE = Pattern.compile(
            "\\b0\\s*(?:-|\u2013|\u2014|to|bis|\u00e0|a|tot)\\s*10\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern RATE = Pattern.compile(
            "rate|recommend|likely|empfehlen|wahrscheinlich|recommander|recomendar|aanbevelen",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WHY = Pattern.compile(
            "why|reason|comment|explain|tell us|because|warum|grund|pourquoi|por qu|waarom",
            Pattern.CASE_INSENSITIVE);

    /** What its columns mean, or null when this is another layout. */
    static @Nullable Mapping recognise(List<String> header) {
        if (header.isEmpty() || !TIME.matcher(header.getFirst()).matches()) {
            return null;
        }
        for (int place = 1; place < header.size(); place++) {
            if (asks(header.get(place))) {
                return mapping(header, place);
            }
        }
        return null;
    }

    private static boolean asks(String question) {
        return SCALE.matcher(question).find() && RATE.matcher(question).find();
    }

    private static Mapping mapping(List<String> header, int score) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(header.getFirst(), Field.RECEIVED_AT, null));
        columns.add(new Column(header.get(score), Field.NPS, null));
        if (score + 1 < header.size() && WHY.matcher(header.get(score + 1)).find()) {
            columns.add(new Column(header.get(score + 1), Field.VERBATIM, null));
        }
        return new Mapping(columns, null, null);
    }

    private GoogleForms() {}
}
