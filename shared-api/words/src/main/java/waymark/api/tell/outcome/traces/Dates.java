package waymark.api.tell.outcome.traces;

import java.util.regex.Pattern;

/** Blanks days, months and times of day, whose digits would look like a telephone number. */
final class Dates {

    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String MONTH = "(?:0?[1-9]|1[0-2])";
    private static final String YEAR = "(?:19|20)\\d{2}";
    private static final Pattern DATE = Pattern.compile("(?<![\\d+])(?<!\\d[./-])(?:"
            + YEAR + "-" + MONTH + "-" + DAY
            + "|" + DAY + "([./-])" + MONTH + "\\1(?:" + YEAR + "|\\d{2})"
            + "|" + MONTH + "[./-]" + YEAR
            + "|\\d{1,2}:\\d{2}(?::\\d{2})?)(?![./-]?\\d)");

    /** The same text, as long as before, with a mark for every character of a date. */
    static String blanked(String text) {
        return DATE.matcher(text).replaceAll(hit -> "#".repeat(hit.group().length()));
    }

    private Dates() {}
}
