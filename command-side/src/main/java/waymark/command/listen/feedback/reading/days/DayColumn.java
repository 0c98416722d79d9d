package waymark.command.listen.feedback.reading.days;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the column that holds when answers were given, by its first answers and by its name. */
public final class DayColumn {

    private static final int ANY = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern A_DAY = Pattern.compile("(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|"
            + "\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{1,2}\\.? \\p{L}{3,9}\\.?,? \\d{4}|"
            + "\\p{L}{3,9} \\d{1,2},? \\d{4}).*");

    /** Words of names, those that are believed most first. */
    private static final List<Pattern> NAMED = List.of(
            Pattern.compile("submit|received|recorded|eingang|abgegeben|re.u", ANY),
            Pattern.compile("complet|end|finish|ende", ANY),
            Pattern.compile("created|timestamp|zeitstempel|date|datum|fecha|data|day|tag|when|"
                    + "time", ANY));

    /**
     * Where it stands, or null where there is none.
     *
     * @param header the names of the columns
     * @param columns the first answers of each that are not empty
     */
    public static @Nullable Integer of(List<String> header, List<List<String>> columns) {
        List<Integer> days = new ArrayList<>();
        Days any = new Days(null, null, new DayOrder());
        for (int at = 0; at < columns.size(); at++) {
            if (mostly(columns.get(at),
                    cell -> A_DAY.matcher(cell).matches() || any.read(cell) != null)) {
                days.add(at);
            }
        }
        // Numbers may count anything, such as seconds: only where no day is written out.
        for (int at = 0; days.isEmpty() && at < columns.size(); at++) {
            if (isNamed(header.get(at)) && mostly(columns.get(at), Days::isCounted)) {
                days.add(at);
            }
        }
        return first(days, header);
    }

    /** Four of five of its first answers. */
    private static boolean mostly(List<String> cells, Predicate<String> are) {
        return !cells.isEmpty() && cells.stream().filter(are).count() * 5 >= cells.size() * 4L;
    }

    /** The one whose name is believed most. */
    private static @Nullable Integer first(List<Integer> days, List<String> header) {
        for (Pattern words : NAMED) {
            for (int at : days) {
                if (words.matcher(header.get(at)).find()) {
                    return at;
                }
            }
        }
        return days.isEmpty() ? null : days.getFirst();
    }

    private static boolean isNamed(String name) {
        return NAMED.stream().anyMatch(words -> words.matcher(name).find());
    }

    private DayColumn() {}
}
