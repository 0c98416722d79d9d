package waymark.api.worth.score;

import java.math.BigDecimal;
import waymark.api.worth.Decimals;

/**
 * Where the true value lies with 95 % confidence, in the unit of its figure.
 *
 * @param low the lower end
 * @param high the upper end, at least {@code low}
 */
public record Interval(BigDecimal low, BigDecimal high) {

    /**
     * @throws IllegalArgumentException when the ends are the wrong way round
     */
    public Interval {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("An interval goes from low to high.");
        }
    }

    /** A centre with the same margin, 0 or more, on both sides. */
    public static Interval around(BigDecimal centre, BigDecimal margin) {
        return new Interval(Decimals.figure(centre.subtract(margin)),
                Decimals.figure(centre.add(margin)));
    }

    /** Half of its width, the usual "plus or minus". */
    public BigDecimal halfWidth() {
        return Decimals.divide(high.subtract(low), BigDecimal.TWO);
    }

    public boolean contains(BigDecimal value) {
        return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }

    /** Whether it lies wholly on one side of zero. */
    public boolean excludesZero() {
        return !contains(BigDecimal.ZERO);
    }

    /** The part of it between two bounds that the true value cannot pass. */
    public Interval clippedTo(BigDecimal least, BigDecimal most) {
        return new Interval(low.max(least).min(most), high.min(most).max(least));
    }
}
