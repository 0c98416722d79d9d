package waymark.api.worth.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import waymark.api.worth.Figure;
import waymark.api.worth.Method;

/**
 * A score as it is shown: its figure, its 95 % interval and the number of answers behind it
 * (MET-1).
 *
 * @param figure the score itself, absent when nobody answered
 * @param interval where the true score lies with 95 % confidence; null when it cannot be told
 * @param n how many answers it rests on, 0 or more
 */
public record Score(Figure figure, @Nullable Interval interval, long n) {

    /** The reason why a score without answers is absent. */
    public static final String NO_ANSWERS = "Nobody has answered yet.";

    static Score none(Method method) {
        return new Score(Figure.absent(NO_ANSWERS, method), null, 0);
    }

    /**
     * Whether it says too little to act on: no interval, or a half-width above the change that
     * would be worth having (MET-1).
     *
     * @param smallestWorthwhileChange in the unit of the score, by default 10 points
     */
    public boolean thin(BigDecimal smallestWorthwhileChange) {
        return interval == null || interval.halfWidth().compareTo(smallestWorthwhileChange) > 0;
    }
}
