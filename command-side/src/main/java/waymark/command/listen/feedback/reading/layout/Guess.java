package waymark.command.listen.feedback.reading.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.source.Field;
import waymark.command.listen.feedback.reading.days.DayColumn;
import waymark.command.listen.feedback.reading.layout.Meaning.Habits;

/**
 * Guesses by names in several languages and by the first answers. Nothing is called a segment,
 * and so kept in the clear, but what takes few values; what is not understood is kept enciphered.
 */
public final class Guess {

    static final String LAYOUT = "guessed";

    private static final int ANY = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern SCORE = Pattern.compile(
            "(?:.*[ _.])?(?:score|points|punkte|puntuaci.n|punteggio|nota|wynik)", ANY);
    private static final int FEW = 12;
    private static final int SHORT = 60;
    private static final int SAID = 8;

    /** Names in the order in which they are believed. */
    private static final Map<Field, Pattern> NAMED = Map.ofEntries(
            named(Field.EXTERNAL_ID, "^id$|(response|respondent|ticket|review|case|complaint|"
                    + "submission|record|answer|feedback|antwort|vorgang|fall).?(id|no|nr|number|"
                    + "nummer)\\b|uuid|guid"),
            named(Field.CUSTOMER, "(customer|client|user|account|member|subscriber|kunden?|"
                    + "cliente|klant).?(id|no|nr|number|nummer|ref)?$"),
            named(Field.CONTACT, "e-?mail|phone|telefon|tel\\.|mobile|correo|courriel"),
            named(Field.NAME, "^(first|last|full|given|sur|vor|nach|contact|user|author|reviewer|"
                    + "customer|display)?.?names?$|^author$|^reviewer$|^nom$|^nombre$|^naam$"),
            named(Field.LANGUAGE, "^(language|lang|locale|sprache|langue|idioma|taal|lingua)$"),
            named(Field.CHANNEL, "^(channel|kanal|canal|kanaal|canale|via|submitted via)$"),
            named(Field.TOUCHPOINT, "touch.?point|kontaktpunkt|point de contact"),
            named(Field.MAY_CONTACT, "(may|can|ok|consent|permission|agree).*(contact|call)"),
            named(Field.MAY_QUOTE, "(may|can|ok|consent|permission|agree).*(quote|publish)"),
            named(Field.STARS, "^(stars?|star.?rating|(?:.*[ _.])?(?:rating|score)|sterne|"
                    + "bewertung|note|valoraci.n|valutazione|avalia..o|ocena|hodnocen.)$"),
            named(Field.VERBATIM, "comment|verbatim|feedback|review|narrative|description|"
                    + "message|opinion|kommentar|text|freitext|commentaire|coment.rio|opmerking|"
                    + "commento|why|warum|reason|grund|improve|^content$|^body$|komentarz|"
                    + "koment|uwagi|opini|rese.a|avis|recensione"));
    private static final List<Field> ORDER = List.of(Field.EXTERNAL_ID, Field.CONTACT,
            Field.CUSTOMER, Field.NAME, Field.LANGUAGE, Field.CHANNEL, Field.TOUCHPOINT,
            Field.MAY_CONTACT, Field.MAY_QUOTE, Field.STARS, Field.VERBATIM);

    private static Map.Entry<Field, Pattern> named(Field field, String words) {
        return Map.entry(field, Pattern.compile(words, ANY));
    }

    /** What its columns most likely mean. */
    public static Meaning of(Head head) {
        int width = head.width(1);
        List<String> header = Head.distinct(
                IntStream.range(0, width).mapToObj(head::cell).toList());
        List<List<String>> columns = IntStream.range(0, width)
                .mapToObj(at -> head.answers(at, 1)).toList();
        Map<Integer, Field> fields = new HashMap<>();
        Integer day = DayColumn.of(header, columns);
        for (int at = 0; at < width; at++) {
            Field field = field(header.get(at), columns.get(at), fields);
            if (day != null && day == at) {
                fields.put(at, Field.RECEIVED_AT);
            } else if (field != null) {
                fields.put(at, field);
            }
        }
        if (!Questions.find(header, fields, head, 1) && fields.values().stream()
                .noneMatch(Field::isScore)) {
            markScore(header, columns, fields);
        }
        if (!fields.containsValue(Field.VERBATIM)) {
            markLongest(columns, fields);
        }
        return new Meaning(LAYOUT, 1, header, fields, Habits.NONE);
    }

    private static @Nullable Field field(
            String name, List<String> cells, Map<Integer, Field> fields) {
        if (Questions.tellsToo(Head.key(name))) {
            return null;
        }
        Field asked = Questions.field(name);
        for (Field field : ORDER) {
            if (NAMED.getOrDefault(field, MAIL).matcher(name.strip()).find()
                    && (field.isMany() || !fields.containsValue(field))
                    && fits(field, cells)
                    && !(field == Field.VERBATIM && fields.containsValue(field))
                    && !(field == Field.STARS && asked != null && asked != field)) {
                return field;
            }
        }
        if (!cells.isEmpty() && cells.stream().allMatch(cell -> MAIL.matcher(cell).matches())) {
            return fields.containsValue(Field.CONTACT) ? Field.FURTHER_ANSWER : Field.CONTACT;
        }
        return isSegment(cells) && asked == null ? Field.SEGMENT : Field.FURTHER_ANSWER;
    }

    private static boolean fits(Field field, List<String> cells) {
        return switch (field) {
            case STARS -> Questions.onScale(cells, field);
            case EXTERNAL_ID -> new HashSet<>(cells).size() == cells.size();
            case VERBATIM -> cells.isEmpty()
                    || cells.stream().anyMatch(cell -> cell.contains(" "));
            default -> true;
        };
    }

    private static boolean isSegment(List<String> cells) {
        Set<String> values = new HashSet<>(cells);
        return values.size() <= FEW && values.size() * 2 <= cells.size()
                && cells.stream().allMatch(cell -> cell.length() <= SHORT);
    }

    /** What is called a score and goes beyond five most likely asks who would recommend. */
    private static void markScore(List<String> header, List<List<String>> columns,
            Map<Integer, Field> fields) {
        for (int at = 0; at < header.size(); at++) {
            List<String> cells = columns.get(at);
            if (SCORE.matcher(header.get(at)).matches() && Questions.onScale(cells, Field.NPS)
                    && !Questions.onScale(cells, Field.STARS)) {
                fields.put(at, Field.NPS);
                return;
            }
        }
    }

    /** Where no name tells, the longest texts are most likely what customers said. */
    private static void markLongest(List<List<String>> columns, Map<Integer, Field> fields) {
        int longest = -1;
        int most = SAID;
        for (int at : fields.keySet()) {
            List<String> cells = columns.get(at);
            int letters = cells.stream().filter(cell -> cell.contains(" "))
                    .mapToInt(String::length).sum() / Math.max(1, cells.size());
            if (fields.get(at) == Field.FURTHER_ANSWER && letters > most) {
                longest = at;
                most = letters;
            }
        }
        if (longest >= 0) {
            fields.put(longest, Field.VERBATIM);
        }
    }

    private Guess() {}
}
