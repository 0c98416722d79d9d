package waymark.command.listen.feedback.reading.days;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether days like 3/4/2026 name the month first. A number above 12 tells; where none does, the
 * month is taken to come first, as Google's forms write it unless told otherwise.
 */
public final class DayOrder {

    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/\\d{4}\\b.*");
    private static final int MONTHS = 12;

    private long monthFirst;
    private long dayFirst;
    private long seen;

    /** Takes note of one more day as it is written. */
    public void see(String written) {
        Matcher slashes = SLASHES.matcher(written.strip());
        if (slashes.matches()) {
            seen++;
            dayFirst += Integer.parseInt(slashes.group(1)) > MONTHS ? 1 : 0;
            monthFirst += Integer.parseInt(slashes.group(2)) > MONTHS ? 1 : 0;
        }
    }

    boolean isDayFirst() {
        return dayFirst > monthFirst;
    }

    /** How slashed days are read, in words; empty when there are none. */
    String words() {
        if (seen == 0) {
            return "";
        }
        String style = isDayFirst() ? "d/M/yyyy" : "M/d/yyyy";
        return dayFirst + monthFirst > 0
                ? style
                : style + " (assumed: no number above 12 tells which comes first)";
    }
}
