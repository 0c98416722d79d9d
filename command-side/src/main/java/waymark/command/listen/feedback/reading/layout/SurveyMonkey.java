package waymark.command.listen.feedback.reading.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.source.Field;
import waymark.command.listen.feedback.reading.file.Line;
import waymark.command.listen.feedback.reading.layout.Meaning.Habits;

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
    private static final Set<String> NO_OPTION = Set.of("", "response", "openendedresponse");

    /** What its columns mean, or null when this is another layout. */
    static @Nullable Meaning of(Head head) {
        List<String> keys = head.keys();
        int id = keys.indexOf("respondentid");
        if (id < 0) {
            return null;
        }
        Line second = head.row(1);
        int headers = second != null && second.cell(id).isEmpty() ? 2 : 1;
        int width = head.width(headers);
        List<String> header = Head.distinct(names(head, headers, width));
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
        Questions.find(header, fields, head, headers);
        return new Meaning(LAYOUT, headers, header, fields, Habits.NONE);
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
