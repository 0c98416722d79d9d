package waymark.api.understand.journey.view;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import waymark.api.worth.score.Interval;

/**
 * What we believe customers feel at a touchpoint, against what they say there (JRN-4).
 *
 * @param number the number of the touchpoint
 * @param name its name
 * @param believed the emotion on the map, -3 to 3
 * @param evidenced whether the map says what shows it
 * @param felt the mean of what customers say, on the same scale; none when nobody says anything
 * @param interval where the true mean lies with 95 % confidence; none for fewer than two answers
 * @param n how many customers it rests on, one voice each
 * @param asked the score it was read from: NPS, CSAT, CES or stars
 * @param verdict what it comes to
 */
public record Gap(
        int number,
        String name,
        int believed,
        boolean evidenced,
        @Nullable BigDecimal felt,
        @Nullable Interval interval,
        long n,
        @Nullable String asked,
        Verdict verdict) {

    /** What a gap comes to; a belief is a whole step and stands for half a step around it. */
    public enum Verdict {
        /** Customers feel worse than we believe, the whole interval more than half a step below. */
        WORSE,
        /** They feel better than we believe, the whole interval more than half a step above. */
        BETTER,
        /** The interval touches what we believe. */
        AS_BELIEVED,
        /** Too few answers to tell. */
        TOO_FEW
    }
}
