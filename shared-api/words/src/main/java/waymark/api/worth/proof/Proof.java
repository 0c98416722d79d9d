package waymark.api.worth.proof;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.worth.score.Effect;
import waymark.api.worth.score.Interval;

/**
 * A reading of a benefit and what it says, to be kept as it was (BEN-3).
 *
 * @param verdict what the data say
 * @param early whether it was read before its day or before its answers
 * @param worse whether the data show a change to the worse
 * @param effect the effect in the unit of the score, more being better, with its interval
 * @param readOn the day of the reading
 */
public record Proof(
        Verdict verdict,
        boolean early,
        boolean worse,
        Effect effect,
        LocalDate readOn) {

    /**
     * Judges an effect by what was agreed.
     *
     * @param effect more being better; of a metric where less is better, {@link Effect#reversed}
     */
    public static Proof of(Effect effect, Bar bar, LocalDate readOn) {
        Interval interval = effect.interval();
        boolean worse = interval != null && interval.high().signum() < 0;
        return new Proof(verdict(interval, bar.smallestWorthwhile()),
                bar.early(readOn, effect.smallestGroup()), worse, effect, readOn);
    }

    // Too small comes first: an interval from -1 to 2 holds zero, yet rules out an effect of 5.
    private static Verdict verdict(@Nullable Interval interval, BigDecimal worthwhile) {
        if (interval == null) {
            return Verdict.NOT_PROVEN;
        }
        if (interval.high().compareTo(worthwhile) < 0) {
            return Verdict.SHOWN_TOO_SMALL;
        }
        return interval.excludesZero() ? Verdict.SHOWN : Verdict.NOT_PROVEN;
    }
}
