package waymark.command.listen.feedback.reading.layout.known;

import static waymark.api.listen.feedback.source.Field.FURTHER_ANSWER;
import static waymark.api.listen.feedback.source.Field.NPS;
import static waymark.api.listen.feedback.source.Field.VERBATIM;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.source.Field;
import waymark.command.listen.feedback.reading.file.Line;
import waymark.command.listen.feedback.reading.layout.Head;
import waymark.command.listen.feedback.reading.layout.Meaning;
import waymark.command.listen.feedback.reading.layout.Meaning.Barred;
import waymark.command.listen.feedback.reading.layout.Meaning.Habits;
import waymark.command.listen.feedback.reading.layout.Questions;

/**
 * What Qualtrics exports: names, questions in the language of the survey, and a third row that
 * says in JSON what each column is and in which time zone its times stand. Files of earlier years
 * have two rows, names {@code V1, V2 ...} above their meaning.
 */
final class Qualtrics {

    static final String LAYOUT = "qualtrics";
    static final String LEGACY = "qualtrics-legacy";

    private static final Map<String, Field> KNOWN = Map.ofEntries(
            Map.entry("responseid", Field.EXTERNAL_ID), Map.entry("recordid", Field.EXTERNAL_ID),
            Map.entry("recordeddate", Field.RECEIVED_AT),
            Map.entry("recipientlastname", Field.NAME),
            Map.entry("recipientfirstname", Field.NAME), Map.entry("name", Field.NAME),
            Map.entry("recipientemail", Field.CONTACT), Map.entry("emailaddress", Field.CONTACT),
            Map.entry("externalreference", Field.CUSTOMER),
            Map.entry("externaldatareference", Field.CUSTOMER),
            Map.entry("distributionchannel", Field.CHANNEL),
            Map.entry("userlanguage", Field.LANGUAGE));
    private static final Set<String> DROPPED = Set.of("startdate", "enddate", "status",
            "ipaddress", "progress", "durationinseconds", "duration", "finished", "responseset",
            "locationlatitude", "locationlongitude", "locationaccuracy", "waymarkline",
            "waymarkwhatiswrong", "recaptchascore", "ballotboxstuffing");
    private static final Pattern IMPORT_ID = Pattern.compile("\"ImportId\"\\s*:\\s*\"([^\"]*)\"");
    private static final Pattern ZONE = Pattern.compile("\"timeZone\"\\s*:\\s*\"([^\"]*)\"");
    private static final List<String> DAYS = List.of("recordeddate", "enddate", "startdate");
    private static final Pattern NO_DAY = Pattern.compile("[^\\d]+");
    private static final Pattern OWN_WORDS = Pattern.compile("QID\\d+_TEXT");
    private static final Pattern PREVIEW = Pattern.compile(
            "1|2|8|9|survey preview|survey test|spam", Pattern.CASE_INSENSITIVE);

    /** What its columns mean, or null when this is another layout. */
    static @Nullable Meaning of(Head head) {
        List<String> keys = head.keys();
        if (keys.contains("responseid") && DAYS.stream().anyMatch(keys::contains)) {
            return recent(head, keys);
        }
        Line meanings = head.row(1);
        if (meanings != null && head.cell(0).equals("V1")
                && Head.key(meanings.cell(0)).equals("responseid")) {
            return legacy(head, meanings);
        }
        return null;
    }

    private static Meaning recent(Head head, List<String> keys) {
        int headers = headers(head, keys);
        Line imports = isImportRow(head.row(headers - 1)) ? head.row(headers - 1) : null;
        int width = head.width(1);
        List<String> header = Head.distinct(IntStream.range(0, width)
                .mapToObj(at -> name(head, headers, keys, at)).toList());
        Map<Integer, Field> fields = fields(keys, width, keys.contains("recordeddate"));
        if (imports != null) {
            markWords(imports, fields, width);
        }
        markGroups(head, fields, width);
        Questions.find(header, fields, head, headers);
        return new Meaning(LAYOUT, headers, header, fields,
                habits(keys).in(zone(imports)));
    }

    private static Meaning legacy(Head head, Line meanings) {
        int width = head.width(2);
        List<String> keys = IntStream.range(0, width)
                .mapToObj(at -> Head.key(meanings.cell(at))).toList();
        List<String> header = Head.distinct(
                IntStream.range(0, width).mapToObj(meanings::cell).toList());
        Map<Integer, Field> fields = fields(keys, width, false);
        Questions.find(header, fields, head, 2);
        return new Meaning(LEGACY, 2, header, fields, habits(keys));
    }

    /** Somebody may have left the third row away, or the second. */
    private static int headers(Head head, List<String> keys) {
        if (isImportRow(head.row(2))) {
            return 3;
        }
        return isImportRow(head.row(1)) || isWords(head.row(1), keys) ? 2 : 1;
    }

    private static boolean isImportRow(@Nullable Line line) {
        return line != null && line.cells().stream().anyMatch(
                cell -> IMPORT_ID.matcher(cell).find());
    }

    /** Where a day belongs stands what a day is called. */
    private static boolean isWords(@Nullable Line line, List<String> keys) {
        return line != null && DAYS.stream().map(keys::indexOf).filter(at -> at >= 0)
                .map(line::cell).allMatch(NO_DAY.asMatchPredicate());
    }

    /** Columns of Qualtrics by their fixed names, questions by their words. */
    private static String name(Head head, int headers, List<String> keys, int at) {
        Line questions = headers == 3 || (headers == 2 && !isImportRow(head.row(1)))
                ? head.row(1)
                : null;
        String key = keys.get(at);
        boolean fixed = KNOWN.containsKey(key) || DROPPED.contains(key);
        String question = questions == null ? "" : questions.cell(at);
        return fixed || question.isEmpty() ? head.cell(at) : question;
    }

    private static Map<Integer, Field> fields(List<String> keys, int width, boolean recorded) {
        Map<Integer, Field> fields = new HashMap<>();
        for (int at = 0; at < width; at++) {
            Field known = !recorded && keys.get(at).equals("enddate")
                    ? Field.RECEIVED_AT
                    : KNOWN.get(keys.get(at));
            if (known != null && (known.isMany() || !fields.containsValue(known))) {
                fields.put(at, known);
            } else if (!DROPPED.contains(keys.get(at))) {
                fields.put(at, FURTHER_ANSWER);
            }
        }
        return fields;
    }

    private static void markWords(Line imports, Map<Integer, Field> fields, int width) {
        for (int at = 0; at < width; at++) {
            Matcher id = IMPORT_ID.matcher(imports.cell(at));
            if (id.find() && OWN_WORDS.matcher(id.group(1)).matches()) {
                fields.put(at, VERBATIM);
                return;
            }
        }
    }

    /** Beside a question that asks to recommend stands the group that follows from its answer. */
    private static void markGroups(Head head, Map<Integer, Field> fields, int width) {
        for (int at = 0; at < width; at++) {
            String name = head.cell(at);
            if (name.endsWith("_NPS_GROUP")) {
                fields.remove(at);
                int score = head.keys().indexOf(Head.key(name.replace("_NPS_GROUP", "")));
                if (score >= 0 && !fields.containsValue(NPS)) {
                    fields.put(score, NPS);
                }
            }
        }
    }

    private static Habits habits(List<String> keys) {
        int status = keys.indexOf("status");
        return new Habits(null, Set.of("-99"), false, false, status < 0
                ? null
                : new Barred(status, PREVIEW, "This is a preview, a test or spam, not a"
                        + " customer's answer. Accepted: answers of customers."));
    }

    private static @Nullable String zone(@Nullable Line imports) {
        for (String cell : imports == null ? List.<String>of() : imports.cells()) {
            Matcher zone = ZONE.matcher(cell);
            if (zone.find()) {
                return zone.group(1).equals("Z") ? null : zone.group(1);
            }
        }
        return null;
    }

    private Qualtrics() {}
}
