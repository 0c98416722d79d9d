package waymark.api.worth.signal;

import java.math.BigDecimal;
import java.math.MathContext;
import waymark.api.worth.Decimals;

/** The normal distribution, as far as a p-value needs it. */
final class Normal {

    // Enough digits for the alternating terms to cancel as far out as 8 standard deviations.
    private static final MathContext WIDE = new MathContext(60);
    private static final BigDecimal ROOT_OF_TWO_PI = new BigDecimal(
            "2.50662827463100050241576528481104525300698674060993831663");
    private static final BigDecimal FAR = BigDecimal.valueOf(8);
    private static final BigDecimal SMALL = new BigDecimal("1E-40");

    /**
     * How likely a standard normal value lies at least so far from 0, on either side; 0 beyond 8,
     * where it is below 1E-14. By the power series of Abramowitz and Stegun 1964, 26.2.10.
     *
     * @param z 0 or more
     */
    static BigDecimal beyond(BigDecimal z) {
        if (z.compareTo(FAR) > 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal halfSquare = z.multiply(z, WIDE).divide(BigDecimal.TWO, WIDE);
        BigDecimal power = z;
        BigDecimal sum = BigDecimal.ZERO;
        for (int n = 0; power.abs().compareTo(SMALL) > 0; n++) {
            sum = sum.add(power.divide(Decimals.of(2L * n + 1), WIDE), WIDE);
            power = power.multiply(halfSquare, WIDE).divide(Decimals.of(n + 1), WIDE).negate();
        }
        BigDecimal within = sum.multiply(BigDecimal.TWO).divide(ROOT_OF_TWO_PI, WIDE);
        return BigDecimal.ONE.subtract(within).max(BigDecimal.ZERO);
    }

    private Normal() {}
}
