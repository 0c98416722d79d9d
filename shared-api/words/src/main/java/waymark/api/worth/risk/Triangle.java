package waymark.api.worth.risk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;

/**
 * A driver as it is drawn from. How far a draw lies between low and high is counted in grains of a
 * billionth, so that the amount stays decimal and the draw is the same on any machine.
 *
 * @param low where it begins
 * @param width from low to high
 * @param peak how far along likely lies, in grains
 */
record Triangle(BigDecimal low, BigDecimal width, long peak) {

    private static final int GRAINS = 1_000_000_000;
    private static final int DIGITS = 9;

    static Triangle of(Driver driver) {
        BigDecimal width = driver.high().subtract(driver.low());
        BigDecimal peak = width.signum() == 0
                ? width
                : driver.likely().subtract(driver.low()).divide(width, DIGITS,
                        RoundingMode.HALF_EVEN);
        return new Triangle(driver.low(), width, peak.movePointRight(DIGITS).longValue());
    }

    /** The triangle's distribution function, turned round. */
    BigDecimal drawn(Random random) {
        long chance = random.nextInt(GRAINS);
        long along = chance < peak
                ? root(chance * peak)
                : GRAINS - root((GRAINS - chance) * (GRAINS - peak));
        return low.add(width.multiply(BigDecimal.valueOf(along, DIGITS)));
    }

    /** The square root of grains times grains, in grains; exact to the last bit by IEEE 754. */
    private static long root(long square) {
        return Math.round(Math.sqrt((double) square));
    }
}
