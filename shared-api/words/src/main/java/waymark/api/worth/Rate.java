package waymark.api.worth;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;

/**
 * A yearly rate as a fraction, for example 0.0825 for 8.25 % a year.
 *
 * @param fraction from -0.99 to 10, with at most 10 digits after the point
 */
public record Rate(BigDecimal fraction) {

    private static final BigDecimal LEAST = new BigDecimal("-0.99");

    /** No rate at all: a sum next year counts as today's. */
    public static final Rate NONE = new Rate(BigDecimal.ZERO);

    /**
     * @throws Unacceptable naming {@code fraction}
     */
    public Rate(@Nullable BigDecimal fraction) {
        this.fraction = Decimals.fine(
                "fraction", Require.between("fraction", fraction, LEAST, BigDecimal.TEN));
    }

    /** The rate as written, for example {@code Rate.of("0.0825")}. */
    public static Rate of(String fraction) {
        return new Rate(new BigDecimal(fraction));
    }

    /** One plus the rate: what 1 becomes in a year. */
    public BigDecimal growth() {
        return BigDecimal.ONE.add(fraction);
    }
}
