package waymark.command.listen.feedback.reading.days;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether days like 3/4/2026 name the month first. A number above 12 tells; where none does, the
 * month is taken to come first, as Google's forms write it unless told otherwise.
 * A spreadsheet of another country that opened such a file took every day it could for one of
 * its own and swapped day and month, and left the others as text. Such a column gives itself
 * away: all its slashed days have a number above 12 and none of its other days has.
 */
public final class DayOrder {

    private static final Pattern SLASHES = Pattern
            .compile("(\\d{1,2})[/-](\\d{1,2})[/-](?:\\d{4}|\\d{2})\\b.*", Pattern.DOTALL);
    private static final Pattern WITHIN = Pattern
            .compile("\\d{1,2}[/-]\\d{1,2}[/-]\\d{2}");
    private static final Pattern SHORT = Pattern
            .compile("(\\d{1,2})-\\d{1,2}-(\\d{2})\\b.*", Pattern.DOTALL);
    private static final Pattern ISO = Pattern
            .compile("\\d{4}-(\\d{2})-(\\d{2})(?:[ T]00:00(?::00)?(?:\\.0+)?)?");
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    /** So many days of each kind rule out that it is so by chance. */
    private static final int ENOUGH = 5;
    private static final int MOSTLY = 9;

    private long monthFirst;
    private long dayFirst;
    private long seen;
    private long iso;
    private long isoSound;
    private long counted;
    private final BitSet firsts = new BitSet();
    private final BitSet lasts = new BitSet();

    /** Takes note of one more day as it is written, or as it will be read: without Saturday. */
    public void see(String written) {
        String bare = written.strip();
        String text = !bare.isEmpty() && bare.charAt(0) > '9' && WITHIN.matcher(bare).find()
                ? Written.of(bare).text()
                : bare;
        note(text);
        Matcher two = SHORT.matcher(text);
        if (two.matches()) {
            firsts.set(Integer.parseInt(two.group(1)));
            lasts.set(Integer.parseInt(two.group(2)));
        }
    }

    private void note(String text) {
        Matcher slashes = SLASHES.matcher(text);
        Matcher day = ISO.matcher(text);
        if (slashes.matches()) {
            seen++;
            dayFirst += Integer.parseInt(slashes.group(1)) > MONTHS ? 1 : 0;
            monthFirst += Integer.parseInt(slashes.group(2)) > MONTHS ? 1 : 0;
        } else if (day.matches() && Integer.parseInt(day.group(2)) <= MONTHS) {
            iso++;
        } else if (Serials.is(text)) {
            counted++;
        } else if (!text.isEmpty()) {
            isoSound++;
        }
    }

    /** Whether 23-10-28 begins with its year: years are few, and above 12 in our time. */
    boolean isYearFirst() {
        return lasts.cardinality() > firsts.cardinality() && firsts.nextSetBit(0) > MONTHS
                && lasts.length() <= DAYS + 1;
    }

    boolean isDayFirst() {
        return dayFirst > monthFirst;
    }

    /** Whether days are numbers; one other cell in ten may be a total or a note. */
    boolean isCounted() {
        return counted > 0 && (seen + iso + isoSound) * MOSTLY <= counted;
    }

    /** Whether a spreadsheet swapped day and month of all days but those it could not. */
    boolean isSwapped() {
        return seen >= ENOUGH && iso >= ENOUGH && isoSound + counted == 0
                && dayFirst + monthFirst == seen
                && (dayFirst == 0 || monthFirst == 0);
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
