package waymark.command.listen.feedback.reading.days;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One way of writing days, with or without a time behind.
 *
 * @param name as it is said to people
 * @param begins what tells it from the others
 * @param hours24 reads it with a time up to 23:59
 * @param hours12 reads it with a time and am or pm
 */
record Style(
        String name, Pattern begins, DateTimeFormatter hours24, DateTimeFormatter hours12) {

    private static final Pattern HALF_OF_DAY = Pattern.compile(".*\\d\\s?[ap]m\\b.*",
            Pattern.CASE_INSENSITIVE);

    /** A style of ours: its day, then whatever time there is. */
    static Style known(String day, String begins) {
        String years = day.replace("yyyy", "uuuu").replace("yy", "uu");
        String pattern = day.contains("MMM") || day.equals("yyyyMMdd")
                ? years
                : years.replace("MM", "M").replace("dd", "d");
        return new Style(day, Pattern.compile(begins), timed(pattern, "H:mm[:ss]", ""),
                timed(pattern, "h:mm[:ss]", "[ ]a"));
    }

    /** The style a mapping states; it stands for itself. */
    static Style said(String pattern) {
        // Years without an era are strict only as u; quoted words are left as they are.
        String strict = pattern.contains("'") ? pattern : pattern.replace('y', 'u');
        DateTimeFormatter formatter = new DateTimeFormatterBuilder().parseCaseInsensitive()
                .appendPattern(strict).toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
        return new Style(pattern, Pattern.compile(".*"), formatter, formatter);
    }

    boolean fits(String written) {
        return begins.matcher(written).matches();
    }

    TemporalAccessor parse(String written) {
        return (namesHalf(written) ? hours12 : hours24).parse(written);
    }

    private static boolean namesHalf(String written) {
        return (written.indexOf('m') >= 0 || written.indexOf('M') >= 0)
                && HALF_OF_DAY.matcher(written).matches();
    }

    private static DateTimeFormatter timed(String day, String time, String half) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive()
                .appendPattern(day)
                .optionalStart().appendPattern("[,][ ]['T']").appendPattern(time)
                .optionalStart().appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
                .optionalEnd()
                .appendPattern(half)
                .optionalStart().appendPattern("[ ]").appendOffsetId().optionalEnd()
                .optionalStart().appendPattern("[ ]").appendLocalizedOffset(TextStyle.SHORT)
                .optionalEnd()
                .toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }
}
