package waymark.command.listen.feedback.reading.days;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a file for a moment, said as most files say it: months and halves of the day in
 * English, hours apart by colons, the zone as an offset. Looked for only where a moment cannot be
 * read as it stands.
 *
 * @param text the same moment
 * @param zone which letters were taken for which zone, such as {@code EST as -05:00}, if any
 */
record Written(String text, @Nullable String zone) {

    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** One way of writing, and how it is said here. */
    private record Way(Pattern found, String said) {}

    private static final List<Way> WAYS = List.of(
            way("[\\u200B-\\u200F\\u202A-\\u202E\\uFEFF]", ""),
            way("[\\s\\u00A0\\u2007\\u2009\\u202F\\u3000]+", " "),
            way("^(\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?),? "
                    + "((?:\\p{L}{3}|\\d{1,4}[./-]|\\d\\d? \\p{L}).*)$", "$2 $1"),
            way("^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? (?=[a-z\\d])", ""),
            way("(?<=\\d) [-\u2013|] (?=\\d{1,2}:)", " "),
            way("^(\\d{4})[年년] ?(\\d{1,2})[月월] ?(\\d{1,2})[日일]", "$1/$2/$3"),
            way("^(\\d{4})\\. ?(\\d{1,2})\\. ?(\\d{1,2})\\.?(?= |$)", "$1.$2.$3"),
            way("^(\\d{1,2})\\. (\\d{1,2})\\. (\\d{4}|\\d{2})\\b", "$1.$2.$3"),
            way("(?:上午|午前|오전) ?(\\d[\\d:]*)", "$1 am"),
            way("(?:下午|午後|오후) ?(\\d[\\d:]*)", "$1 pm"),
            way("(?<=\\d) ?(?:a\\.? ?m\\.?|vorm\\.?|π\\.?μ\\.?|öö|sa|ص|上午|"
                    + "午前|오전)(?= |$)", " am"),
            way("(?<=\\d) ?(?:p\\.? ?m\\.?|nachm\\.?|μ\\.?μ\\.?|ös|ch|م|下午|"
                    + "午後|오후)(?= |$)", " pm"),
            way("(?<=[\\d.]),? (?:at|um|kl\\.?|klo|om|à|às|alle|a las) (?=\\d)", " "),
            way("(?<= )(\\d{1,2})\\.(\\d{2})\\.(\\d{2})(?= |$)", "$1:$2:$3"),
            way("(?<= )(\\d{1,2})[.h](\\d{2})(?= |$)", "$1:$2"),
            way("(?<=\\d) ?uhr$", ""),
            way("[(\\[](?:gmt|utc) ?([+-][\\d:]+)[)\\]]$", "$1"),
            way("([+-]\\d{2}:?\\d{2}) ?(?:\\(.*\\)|\\[.*]|[a-z]{2,5})$", "$1"),
            way("(?<=[\\dm]) ?[(\\[]?(?:etc/)?(?:utc|gmt|z)[)\\]]?$", "Z"));
    private static final Pattern WEEKDAY = Pattern.compile(
            "(\\p{L}{2,14}(?:-feira)?)\\.?,? (?:den |le )?(\\d{1,2}\\D.*)", ANY_CASE);
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})(?:\\.|st|nd|rd|th|er|º)?"
            + "(?: (?:de |of )?|-)(\\p{L}{3,12})\\.?,?(?: (?:de |of )?|-)(\\d{4}|\\d{2})(\\D.*)?");
    private static final Pattern MONTH_DAY = Pattern.compile(
            "(\\p{L}{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(\\D.*)?");
    private static final Pattern OFFSET = Pattern.compile("(.*\\d:\\d{2}[^+-]*?) ?(?:gmt|utc)?"
            + " ?([+-])(\\d{1,2}?)(?::?([0-5]\\d))?", ANY_CASE);
    private static final Pattern LETTERS = Pattern.compile("(.*\\d:\\d{2}.*?) ([A-Z]{3,5})");

    private static Way way(String found, String said) {
        return new Way(Pattern.compile(found, ANY_CASE), said);
    }

    static Written of(String written) {
        String text = written;
        for (Way way : WAYS) {
            text = way.found().matcher(text).replaceAll(way.said());
        }
        return zoned(month(withoutWeekday(text.strip())));
    }

    /** A word before a number that is no month is the day of the week: {@code mar. 3 mars}. */
    private static String withoutWeekday(String text) {
        Matcher word = WEEKDAY.matcher(text);
        return word.matches() && (Months.inEnglish(word.group(1)) == null
                || DAY_MONTH.matcher(word.group(2)).matches()) ? word.group(2) : text;
    }

    private static String month(String text) {
        Matcher day = DAY_MONTH.matcher(text);
        if (day.matches()) {
            String month = Months.inEnglish(day.group(2));
            return month == null
                    ? text
                    : day.group(1) + " " + month + " " + day.group(3) + rest(day.group(4));
        }
        Matcher first = MONTH_DAY.matcher(text);
        String month = first.matches() ? Months.inEnglish(first.group(1)) : null;
        return month == null
                ? text
                : month + " " + first.group(2) + ", " + first.group(3) + rest(first.group(4));
    }

    private static String rest(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Written zoned(String text) {
        Matcher offset = OFFSET.matcher(text);
        if (offset.matches()) {
            String hours = offset.group(3);
            String minutes = offset.group(4);
            return new Written(offset.group(1) + offset.group(2)
                    + (hours.length() == 1 ? "0" + hours : hours) + ":"
                    + (minutes == null ? "00" : minutes), null);
        }
        Matcher letters = LETTERS.matcher(text);
        String known = letters.matches() ? Zones.offset(letters.group(2)) : null;
        return known == null
                ? new Written(text, null)
                : new Written(letters.group(1) + known, letters.group(2) + " as " + known);
    }
}
