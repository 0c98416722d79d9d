package waymark.command.listen.feedback.reading.days;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether days like 3/4/2026 name the month first. A number above 12 tells; where none does, the
 * month is taken to come first, as Google's forms write it unless told otherwise, but not where
 * the column is called in a language that puts the day first.
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

    /** Names of columns in languages that put the day before the month. */
    private static final Pattern DAY_FIRST = Pattern.compile("horodateur|marca temporal|"
            + "marca de temps|carimbo|informazioni cronologiche|fecha|^data$|data (?:da|de|di|do|"
            + "em)\\b|^date (?:de|du|d['\u2019])|datum|^dato$|zeitstempel|tijdstempel|sygnatura|"
            + "tidsst|tarih|zaman|\u03c7\u03c1\u03bf\u03bd|\u03b7\u03bc\u03b5\u03c1\u03bf|"
            + "\u0434\u0430\u0442\u0430|\u043e\u0442\u043c\u0435\u0442\u043a\u0430|marcaj|"
            + "waktu|tanggal|th\u1eddi gian|ng\u00e0y",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final boolean assumed;
    private long monthFirst;
    private long dayFirst;
    private long seen;
    private long iso;
    private long isoSound;
    private long counted;
    private final BitSet firsts = new BitSet();
    private final BitSet lasts = new BitSet();

    public DayOrder() {
        this("");
    }

    /**
     * @param column what the days are called, which tells what to assume where no day does
     */
    public DayOrder(String column) {
        this.assumed = DAY_FIRST.matcher(column).find();
    }

    /** Takes note of one more day as it is written, or as it will be read: without Saturday. */
    public void see(String written) {
        String bare = written.strip();
        boolean begins = bare.isEmpty() || (bare.charAt(0) <= '9' && !isTimed(bare));
        String text = begins || !WITHIN.matcher(bare).find() ? bare : Written.of(bare).text();
        note(text);
        Matcher two = SHORT.matcher(text);
        if (two.matches()) {
            firsts.set(Integer.parseInt(two.group(1)));
            lasts.set(Integer.parseInt(two.group(2)));
        }
    }

    /** Whether its time stands before the day. */
    private static boolean isTimed(String bare) {
        int colon = bare.indexOf(':');
        return colon == 1 || colon == 2;
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
        return dayFirst > monthFirst || (dayFirst == monthFirst && assumed);
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
