package waymark.command.listen.feedback.reading.score;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A score as it stands in a file: {@code 9}, {@code 9.0}, {@code 4/5}, {@code 10 - Extremely
 * likely}, {@code Extremely likely - 10}, {@code Good (4)}, or stars. A number that names another
 * scale than the one asked for is no score on it.
 */
public final class ScoreText {

    private static final int OF_STARS = 5;

    /** What is longer is no score with words before it, but words. */
    private static final int LONGEST = 80;

    private static final Pattern FIRST = Pattern.compile("(\\d{1,3})(?:[.,]0+)?"
            + "(?:\\s*(?:/|(?:out )?of|von|sur|de|su|van)\\s*(\\d{1,3}))?"
            + "(?:\\s*[-\u2013\u2014:.(=)]\\s*[^\\d\\s].*|\\s+\\p{L}.*|\\s*[点點分점])?",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST = Pattern.compile("\\p{L}\\D*?"
            + "(?:\\s*[\u2013\u2014:(=]\\s*|\\s-\\s+|(?<=\\p{L})-\\s*)"
            + "(\\d{1,3})(?:[.,]0+)?\\s*\\)?");
    private static final Pattern STARS = Pattern.compile(
            "(?:[\u2605\u2B50]\uFE0F?){1,5}\u2606{0,4}");

    /**
     * The figure that stands there, on the scale or off it; nothing when there is none.
     *
     * @param most the top of the scale that is asked for
     */
    public static OptionalInt read(String text, int most) {
        if (most == OF_STARS && STARS.matcher(text).matches()) {
            return OptionalInt.of((int) text.chars()
                    .filter(one -> one == '\u2605' || one == '\u2B50').count());
        }
        Matcher first = FIRST.matcher(text);
        if (first.matches()) {
            String outOf = first.group(2);
            return outOf == null || Integer.parseInt(outOf) == most
                    ? OptionalInt.of(Integer.parseInt(first.group(1)))
                    : OptionalInt.empty();
        }
        Matcher last = LAST.matcher(text);
        return text.length() <= LONGEST && last.matches()
                ? OptionalInt.of(Integer.parseInt(last.group(1)))
                : OptionalInt.empty();
    }

    private ScoreText() {}
}
