package waymark.command.listen.feedback.reading.layout.known;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.source.Field;
import waymark.command.listen.feedback.reading.file.Line;
import waymark.command.listen.feedback.reading.layout.Head;
import waymark.command.listen.feedback.reading.layout.Meaning;
import waymark.command.listen.feedback.reading.layout.Meaning.Habits;
import waymark.command.listen.feedback.reading.layout.Questions;
import waymark.command.listen.feedback.reading.layout.Received;
import waymark.command.listen.feedback.reading.score.ScoreText;

/**
 * What SurveyMonkey exports: the respondent's id, mostly first, a question in the header's first
 * row, its options in a second one that is left out where there are none. A question with several
 * options stands above the first of them only.
 */
final class SurveyMonkey {

    static final String LAYOUT = "surveymonkey";

    private static final Map<String, Field> KNOWN = Map.ofEntries(
            Map.entry("respondentid", Field.EXTERNAL_ID),
            Map.entry("emailaddress", Field.CONTACT), Map.entry("email", Field.CONTACT),
            Map.entry("firstname", Field.NAME), Map.entry("lastname", Field.NAME),
            Map.entry("collectorid", Field.SEGMENT), Map.entry("collectortitle", Field.SEGMENT));
    private static final List<String> DAYS = List.of("enddate", "datemodified", "datecreated",
            "startdate", "date");
    private static final Set<String> DROPPED = Set.of("ipaddress", "startdate", "enddate",
            "datecreated", "datemodified", "waymarkline", "waymarkwhatiswrong");
    private static final int TEN = 10;
    private static final Set<String> NO_OPTION = Set.of("", "response", "openendedresponse",
            "réponse", "réponselibre", "respuesta", "respuestaabierta", "antwort",
            "offeneantwort", "resposta", "respostaaberta", "antwoord", "risposta",
            "rispostaaperta");

    /** What its columns mean, or null when this is another layout. */
    static @Nullable Meaning of(Head head) {
        List<String> keys = head.keys().stream().map(SurveyMonkeyNames::inEnglish).toList();
        int id = keys.indexOf("respondentid");
        if (id < 0) {
            return null;
        }
        Line second = head.row(1);
        int headers = second != null && second.cell(id).isEmpty() ? 2 : 1;
        int width = head.width(headers);
        List<String> header = Head.distinct(names(head, headers, width));
        Map<Integer, Field> fields = fields(keys, width);
        Received.find(header, fields, head, headers);
        int scale = markScale(head, headers, header, fields);
        if (scale >= 0) {
            Questions.findWhy(header, fields, scale);
        } else {
            Questions.find(header, fields, head, headers);
        }
        return new Meaning(LAYOUT, headers, header, fields, Habits.NONE);
    }

    private static Map<Integer, Field> fields(List<String> keys, int width) {
        Map<Integer, Field> fields = new HashMap<>();
        for (int at = 0; at < width; at++) {
            String key = at < keys.size() ? keys.get(at) : "";
            Field known = KNOWN.get(key);
            if (known != null && (known.isMany() || !fields.containsValue(known))) {
                fields.put(at, known);
            } else if (!DROPPED.contains(key)) {
                fields.put(at, Field.FURTHER_ANSWER);
            }
        }
        DAYS.stream().filter(keys::contains).findFirst()
                .ifPresent(day -> fields.put(keys.indexOf(day), Field.RECEIVED_AT));
        return fields;
    }

    /**
     * Exported with a column for each answer, a score lies in the one of eleven that is filled.
     * Says where they end, or -1 where there are none.
     */
    private static int markScale(Head head, int headers, List<String> header,
            Map<Integer, Field> fields) {
        Line options = head.row(1);
        for (int at = 0; headers == 2 && options != null && at + TEN < header.size(); at++) {
            if (Questions.field(head.cell(at)) == Field.NPS && isScale(head, options, at)) {
                IntStream.rangeClosed(at, at + TEN).forEach(one -> fields.put(one, Field.NPS));
                return at + TEN;
            }
        }
        return -1;
    }

    private static boolean isScale(Head head, Line options, int from) {
        return IntStream.rangeClosed(0, TEN).allMatch(score -> {
            OptionalInt said = ScoreText.read(options.bare(from + score), TEN);
            return said.isPresent() && said.getAsInt() == score
                    && (score == 0 || head.cell(from + score).isEmpty());
        });
    }

    private static List<String> names(Head head, int headers, int width) {
        List<String> names = new ArrayList<>();
        String question = "";
        for (int at = 0; at < width; at++) {
            String cell = head.cell(at);
            question = cell.isEmpty() ? question : cell;
            Line options = headers == 2 ? head.row(1) : null;
            String option = options == null ? "" : options.cell(at);
            names.add(NO_OPTION.contains(Head.key(option))
                    ? cell.isEmpty() ? question : cell
                    : question.isEmpty() ? option : question + ": " + option);
        }
        return names;
    }

    private SurveyMonkey() {}
}
