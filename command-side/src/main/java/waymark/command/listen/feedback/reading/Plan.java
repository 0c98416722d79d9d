package waymark.command.listen.feedback.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.FeedbackRefusal;
import waymark.api.listen.feedback.source.Field;
import waymark.api.listen.feedback.source.Mapping;
import waymark.api.listen.feedback.source.Mapping.Column;

/**
 * What each column of one file means.
 *
 * @param layout what the columns were recognised by
 * @param header the header row
 * @param at where the fields stand that only one column may hold
 * @param many the columns of segments and further answers
 * @param datePattern how days are written, if that was said
 * @param zone the time zone of moments that state none, if it was said
 */
public record Plan(
        String layout,
        List<String> header,
        Map<Field, Integer> at,
        List<One> many,
        @Nullable String datePattern,
        @Nullable String zone) {

    /** One of several columns that mean the same. */
    record One(int at, Field field, String name) {}

    /**
     * Understands a header row.
     *
     * @param mapping what was said of the columns, if anything was
     * @throws Refused when the day or the score cannot be found, or a column is missing
     */
    public static Plan of(List<String> header, @Nullable Mapping mapping) {
        if (header.size() < 2) {
            throw new Refused(FeedbackRefusal.NOT_CSV);
        }
        if (mapping != null) {
            return mapped(header, mapping).checked();
        }
        Mapping known = GoogleForms.recognise(header);
        if (known == null) {
            throw new Refused(FeedbackRefusal.NO_SCORE_COLUMN, "It has the columns "
                    + String.join(", ", header.stream().map(Plan::shortly).toList()) + ".");
        }
        return mapped(header, known).called(GoogleForms.LAYOUT).checked();
    }

    private static Plan mapped(List<String> header, Mapping mapping) {
        Map<Field, Integer> at = new EnumMap<>(Field.class);
        List<One> many = new ArrayList<>();
        for (Column column : mapping.columns()) {
            int place = place(header, column.header());
            if (column.field().isMany()) {
                String name = column.name() == null ? column.header() : column.name();
                many.add(new One(place, column.field(), name));
            } else {
                at.put(column.field(), place);
            }
        }
        return new Plan("mapping", header, at, many, mapping.datePattern(), mapping.zone());
    }

    private static int place(List<String> header, String named) {
        int exactly = header.indexOf(named);
        if (exactly >= 0) {
            return exactly;
        }
        List<String> loosely = header.stream().map(Plan::loose).toList();
        int found = loosely.indexOf(loose(named));
        if (found < 0) {
            throw new Refused(FeedbackRefusal.COLUMN_MISSING, shortly(named));
        }
        return found;
    }

    static String loose(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private Plan called(String name) {
        return new Plan(name, header, at, many, datePattern, zone);
    }

    private Plan checked() {
        if (at.keySet().stream().noneMatch(field -> field.isScore() || field == Field.VERBATIM)) {
            throw new Refused(FeedbackRefusal.NO_SCORE_COLUMN);
        }
        if (!at.containsKey(Field.RECEIVED_AT)) {
            throw new Refused(FeedbackRefusal.NO_DATE_COLUMN);
        }
        return this;
    }

    private static String shortly(String name) {
        return '"' + (name.length() > 60 ? name.substring(0, 60) + "..." : name) + '"';
    }
}
