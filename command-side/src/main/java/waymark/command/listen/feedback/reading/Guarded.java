package waymark.command.listen.feedback.reading;

import java.util.regex.Pattern;

/**
 * Rejected rows are handed out to be mended in a spreadsheet, which would run a cell that begins
 * like a formula. An apostrophe keeps it text; when the file comes back it is taken off again.
 */
public final class Guarded {

    /** How the columns begin that are added for mending; what stands in them is not the row's. */
    public static final String OURS = "waymark:";

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r].*", Pattern.DOTALL);
    private static final Pattern FIGURE = Pattern.compile("[-+]?[\\d.,:/ ]+");
    private static final Pattern KEPT = Pattern.compile("'[=+\\-@\t\r].*", Pattern.DOTALL);

    /** The cell as it is handed out. */
    public static String write(String cell) {
        boolean runs = FORMULA.matcher(cell).matches() && !FIGURE.matcher(cell).matches();
        return runs ? "'" + cell : cell;
    }

    /** The cell as it was. */
    static String read(String cell) {
        return KEPT.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    private Guarded() {}
}
