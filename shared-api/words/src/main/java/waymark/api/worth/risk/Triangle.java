package waymark.api.worth.risk;

import java.math.BigDecimal;

/**
 * A driver as it is drawn from. How far a draw lies between low and high is a plain fraction and
 * may be a binary one: square roots of those are exact to the last bit on any machine. The amount
 * itself is decimal.
 *
 * @param low where it begins
 * @param width from low to high
 * @param peak how far along likely lies, 0 to 1
 */
record Triangle(BigDecimal low, BigDecimal width, double peak) {

    private static final double GRAINS = 1e9;
    private static final int DIGITS = 9;

    static Triangle of(Driver driver) {
        BigDecimal width = driver.high().subtract(driver.low());
        double peak = width.signum() == 0
                ? 0
                : driver.likely().subtract(driver.low()).doubleValue() / width.doubleValue();
        return new Triangle(driver.low(), width, peak);
    }

    /** The triangle's distribution function, turned round. */
    BigDecimal drawn(double chance) {
        double along = chance < peak
                ? Math.sqrt(chance * peak)
                : 1 - Math.sqrt((1 - chance) * (1 - peak));
        return low.add(width.multiply(BigDecimal.valueOf(Math.round(along * GRAINS), DIGITS)));
    }
}
