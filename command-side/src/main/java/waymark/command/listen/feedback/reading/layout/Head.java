package waymark.command.listen.feedback.reading.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.command.listen.feedback.reading.file.Line;

/**
 * The first rows of a file: its header, which may be several rows, and some answers.
 *
 * @param lines the first rows from the header on
 * @param before how many rows stand before it, such as a title
 */
public record Head(List<Line> lines, int before) {

    private static final int LINES = 60;
    private static final int TITLES = 8;

    /** So many cells are no title: a question with many options stands above the first alone. */
    private static final int NO_TITLE = 6;

    public Head {
        lines = List.copyOf(lines);
    }

    /** The head of a file, from its first row. */
    public static Head of(Iterator<Line> rows) {
        List<Line> lines = new ArrayList<>();
        while (lines.size() < LINES && rows.hasNext()) {
            lines.add(rows.next());
        }
        int begin = header(lines);
        return new Head(lines.subList(begin, lines.size()), begin);
    }

    /** Titles hold a cell or two where the table is wide. */
    private static int header(List<Line> lines) {
        int widest = lines.stream().mapToInt(Line::filled).max().orElse(0);
        for (int at = 0; at < Math.min(TITLES, lines.size()); at++) {
            int filled = lines.get(at).filled();
            if (filled >= NO_TITLE || (filled > 1 && filled * 4 >= widest)) {
                return at;
            }
        }
        return 0;
    }

    /** A row counted from the header's first. */
    public @Nullable Line row(int number) {
        return number < lines.size() ? lines.get(number) : null;
    }

    /** What stands in the header's first row. */
    public String cell(int at) {
        return lines.isEmpty() ? "" : lines.getFirst().cell(at);
    }

    /** How many columns the header has; blank ones at its end do not count. */
    public int width(int headers) {
        int width = 0;
        for (int number = 0; number < Math.min(headers, lines.size()); number++) {
            Line line = lines.get(number);
            for (int at = 0; at < line.cells().size(); at++) {
                width = line.cell(at).isEmpty() ? width : Math.max(width, at + 1);
            }
        }
        return width;
    }

    /** What the first answers say in a column, blank cells left out. */
    public List<String> answers(int at, int headers) {
        return lines.stream().skip(headers).map(line -> line.bare(at))
                .filter(cell -> !cell.isEmpty()).toList();
    }

    /** The names of the first row as they are compared. */
    public List<String> keys() {
        return lines.isEmpty()
                ? List.of()
                : lines.getFirst().cells().stream().map(Head::key).toList();
    }

    /** Small letters and digits alone: {@code RespondentID} is {@code Respondent ID}. */
    public static String key(String name) {
        String key = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
        return key.isEmpty() ? name.strip() : key;
    }

    /** Each name once, and none of them empty. */
    public static List<String> distinct(List<String> names) {
        Set<String> seen = new HashSet<>();
        List<String> distinct = new ArrayList<>();
        for (String name : names) {
            String given = name.isEmpty() ? "column " + (distinct.size() + 1) : name;
            String one = given;
            for (int again = 2; !seen.add(one.toLowerCase(Locale.ROOT)); again++) {
                one = given + " (" + again + ")";
            }
            distinct.add(one);
        }
        return distinct;
    }
}
