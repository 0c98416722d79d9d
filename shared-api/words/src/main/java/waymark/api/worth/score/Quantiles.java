package waymark.api.worth.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import waymark.api.worth.Decimals;

/** The few quantiles of the normal and of Student's t distribution that 95 % intervals need. */
public final class Quantiles {

    /** Normal quantile at 0.975: two-sided 5 %. */
    public static final BigDecimal Z_95 = new BigDecimal("1.959963984540054");

    /** Normal quantile at 0.80: a power of 80 %. */
    public static final BigDecimal Z_POWER_80 = new BigDecimal("0.841621233572914");

    // Student's t at 0.975 for 1 to 9 degrees of freedom, where the expansion is too coarse.
    private static final List<BigDecimal> SMALL = List.of(
            new BigDecimal("12.7062047362"), new BigDecimal("4.3026527297"),
            new BigDecimal("3.1824463053"), new BigDecimal("2.7764451052"),
            new BigDecimal("2.5705818356"), new BigDecimal("2.4469118511"),
            new BigDecimal("2.3646242516"), new BigDecimal("2.3060041352"),
            new BigDecimal("2.2621571628"));

    // g1 to g4 of Abramowitz and Stegun 26.7.5 at the normal quantile above, highest first.
    private static final List<BigDecimal> EXPANSION = List.of(
            new BigDecimal("1.5895340533938"), new BigDecimal("2.5558496795077"),
            new BigDecimal("2.8224986157396"), new BigDecimal("2.3722712302986"), Z_95);

    /**
     * Student's t quantile at 0.975. From 10 degrees of freedom on by the Cornish-Fisher expansion
     * (Abramowitz and Stegun 1964, 26.7.5), off by less than 0.00001; below by table, where a
     * fraction of a degree is dropped, which widens the interval.
     *
     * @param degreesOfFreedom 1 or more
     */
    public static BigDecimal t95(BigDecimal degreesOfFreedom) {
        int whole = degreesOfFreedom.setScale(0, RoundingMode.DOWN).min(BigDecimal.TEN).intValue();
        if (whole < 1) {
            throw new IllegalArgumentException("Student's t needs a degree of freedom.");
        }
        return whole <= SMALL.size() ? SMALL.get(whole - 1) : expansion(degreesOfFreedom);
    }

    private static BigDecimal expansion(BigDecimal degreesOfFreedom) {
        return EXPANSION.stream().reduce(BigDecimal.ZERO,
                (sum, g) -> Decimals.divide(sum, degreesOfFreedom).add(g));
    }

    private Quantiles() {}
}
