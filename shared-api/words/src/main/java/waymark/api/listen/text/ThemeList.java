package waymark.api.listen.text;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The themes of some answers.
 *
 * @param position the position of the log up to which answers were known
 * @param method the analyser and its version, for example {@code plain/1}; null while the analysis
 *     is switched off
 * @param answers how many answers in words were read
 * @param themes the most frequent first
 * @param languages how many answers are in which language, most first
 */
public record ThemeList(long position, @Nullable String method, long answers,
        List<Counted> themes, List<Spoken> languages) {

    /**
     * How much one theme is spoken of.
     *
     * @param theme its key
     * @param name for people
     * @param keyWords some words that tell it
     * @param answers how many answers speak of it; one may speak of several themes
     * @param percent how many of a hundred that were read
     * @param low the lower end of its 95 % interval
     * @param high the upper end
     * @param sounds how those answers sound
     * @param trend whether it is spoken of more or less
     */
    public record Counted(String theme, String name, List<String> keyWords, long answers,
            BigDecimal percent, BigDecimal low, BigDecimal high, Sounds sounds, Trend trend) {}

    /** How many answers sound how. */
    public record Sounds(long positive, long mixed, long neutral, long negative) {

        /** All of them. */
        public long all() {
            return positive + mixed + neutral + negative;
        }
    }

    /** Which way a theme goes. */
    public enum Way {
        RISING, FALLING,
        /** Nothing moved that the data can show. */
        STEADY
    }

    /**
     * The later half of the months against the earlier half; called a change only when its
     * interval excludes zero (MET-3).
     *
     * @param change in points of percent; null where a half has fewer than two answers
     * @param low the lower end of its 95 % interval
     * @param high the upper end
     */
    public record Trend(Way way, @Nullable BigDecimal change, @Nullable BigDecimal low,
            @Nullable BigDecimal high) {

        /** Too little to tell. */
        public static final Trend NONE = new Trend(Way.STEADY, null, null, null);
    }

    /** How many answers are in a language, by its ISO 639 code; {@code und} where none was told. */
    public record Spoken(String language, long answers) {}
}
