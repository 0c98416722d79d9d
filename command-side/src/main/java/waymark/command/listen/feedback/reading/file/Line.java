package waymark.command.listen.feedback.reading.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file as it stands there.
 *
 * @param number the line of the file on which it begins, from 1; of a sheet the number of the row
 * @param cells what stands in it, from left to right
 * @param fault what is wrong with the row as such, where it could be read at all
 */
public record Line(long number, List<String> cells, @Nullable String fault) {

    public Line {
        cells = List.copyOf(cells);
    }

    public Line(long number, List<String> cells) {
        this(number, cells, null);
    }

    /** What stands at this place, without space around it; empty where the row is too short. */
    public String cell(int at) {
        return at < cells.size() ? cells.get(at).strip() : "";
    }

    /**
     * The same without space that does not break, and marks that files put together leave in the
     * middle. What a row is known again by keeps them, as it always did (FBK-1).
     */
    public String bare(int at) {
        String bare = cell(at);
        int from = 0;
        int to = bare.length();
        while (from < to && isNothing(bare.charAt(from))) {
            from++;
        }
        while (to > from && isNothing(bare.charAt(to - 1))) {
            to--;
        }
        return to - from == bare.length() ? bare : bare.substring(from, to).strip();
    }

    private static boolean isNothing(char letter) {
        return letter > '\u007F' && "\u00A0\u200B\u200E\u200F\u202F\uFEFF".indexOf(letter) >= 0;
    }

    /** Whether nothing stands in it. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** How many of its cells hold something. */
    public int filled() {
        return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}
