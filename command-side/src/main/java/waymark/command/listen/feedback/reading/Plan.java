package waymark.command.listen.feedback.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.FeedbackRefusal;
import waymark.api.listen.feedback.source.Field;
import waymark.api.listen.feedback.source.Mapping;
import waymark.command.listen.feedback.reading.layout.Head;
import waymark.command.listen.feedback.reading.layout.Meaning;
import waymark.command.listen.feedback.reading.layout.known.Layouts;

/**
 * What each column of one file means.
 *
 * @param meaning how the file is laid out
 * @param before how many rows stand before its header
 * @param at where the fields stand that only one column may hold
 * @param many the columns of those that several may hold
 * @param datePattern how days are written, if that was said
 * @param day of all answers, if that was said where no column holds it
 */
public record Plan(
        Meaning meaning,
        int before,
        Map<Field, Integer> at,
        List<One> many,
        @Nullable String datePattern,
        @Nullable LocalDate day) {

    /** One of several columns that mean the same. */
    record One(int at, Field field, String name) {}

    /**
     * Understands the head of a file.
     *
     * @param mapping what was said of the columns, if anything was
     * @throws Refused when nothing in it can be an answer, or a column is missing
     */
    public static Plan of(Head head, @Nullable Mapping mapping) {
        if (head.lines().isEmpty() || head.lines().getFirst().filled() < 2) {
            throw new Refused(FeedbackRefusal.NOT_CSV);
        }
        Meaning known = Layouts.recognise(head).orElse(null);
        if (mapping != null) {
            return mapped(known == null ? Layouts.guess(head) : known, head, mapping).checked();
        }
        if (known == null) {
            throw new Refused(FeedbackRefusal.NO_SCORE_COLUMN, "It has the columns "
                    + shortly(Layouts.guess(head).header()) + ".");
        }
        return recognised(known, head).checked();
    }

    /** Understands it by a guess, where neither a layout nor a mapping is known. */
    public static Plan guessed(Head head) {
        return recognised(Layouts.recognise(head).orElseGet(() -> Layouts.guess(head)), head);
    }

    private static Plan recognised(Meaning meaning, Head head) {
        Map<Field, Integer> at = new EnumMap<>(Field.class);
        List<One> many = new ArrayList<>();
        new TreeMap<>(meaning.fields()).forEach((place, field) -> {
            if (field.isMany() || at.containsKey(field)) {
                many.add(new One(place, field, label(meaning.header().get(place))));
            } else {
                at.put(field, place);
            }
        });
        return new Plan(meaning, head.before(), at, many, null, null);
    }

    private static Plan mapped(Meaning layout, Head head, Mapping mapping) {
        Said said = Said.of(layout, head, mapping);
        Plan plan = recognised(said.meaning(), head);
        return new Plan(said.meaning(), plan.before(), plan.at(), plan.many().stream()
                .map(one -> new One(one.at(), one.field(),
                        said.names().getOrDefault(one.at(), one.name())))
                .toList(), mapping.datePattern(), mapping.day());
    }

    static String loose(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static String label(String header) {
        return header.length() > 300 ? header.substring(0, 300) : header;
    }

    /** What the columns were recognised by. */
    public String layout() {
        return meaning.layout();
    }

    /** The names of its columns. */
    public List<String> header() {
        return meaning.header();
    }

    /** How many rows of the file are no answers but its header and what stands before. */
    public int headers() {
        return before + meaning.headers();
    }

    /** The time zone of moments that state none, if it is known. */
    public @Nullable String zone() {
        try {
            String zone = meaning.habits().zone();
            return zone == null ? null : ZoneId.of(zone).getId();
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    /** The columns of one meaning, in their order. */
    List<One> all(Field field) {
        return many.stream().filter(one -> one.field() == field).toList();
    }

    /** Whether a row counts by being there, such as a complaint of which only the kind is known. */
    boolean isWordless() {
        return meaning.habits().wordless() || !asks();
    }

    private boolean asks() {
        return at.keySet().stream().anyMatch(Field::isScore) || many.stream()
                .anyMatch(one -> one.field() != Field.SEGMENT && one.field() != Field.NAME);
    }

    /** What the columns mean, for people to correct. */
    public Mapping asMapping() {
        Mapping columns = meaning.mapping();
        return new Mapping(columns.columns(), datePattern, zone(), day);
    }

    /**
     * Checks a guess as if somebody had said it.
     *
     * @throws Refused when it says neither what an answer is nor when it was given
     */
    public void checkedAsSaid() {
        if (!at.containsKey(Field.RECEIVED_AT)) {
            throw new Refused(FeedbackRefusal.NO_DATE_COLUMN);
        }
        var _ = checked();
    }

    private Plan checked() {
        if (!asks() && all(Field.SEGMENT).isEmpty()) {
            throw new Refused(FeedbackRefusal.NO_SCORE_COLUMN);
        }
        boolean named = !meaning.layout().equals(Said.LAYOUT);
        if (!at.containsKey(Field.RECEIVED_AT) && day == null && !named) {
            throw new Refused(FeedbackRefusal.NO_DATE_COLUMN);
        }
        return this;
    }

    private static String shortly(List<String> names) {
        String more = names.size() > 40 ? " and " + (names.size() - 40) + " more" : "";
        return String.join(", ", names.stream().limit(40).map(Plan::shortly).toList()) + more;
    }

    static String shortly(String name) {
        return '"' + (name.length() > 60 ? name.substring(0, 60) + "..." : name) + '"';
    }
}
