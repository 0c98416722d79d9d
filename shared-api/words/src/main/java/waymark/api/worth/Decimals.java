package waymark.api.worth;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import waymark.api.kernel.refusal.Unacceptable;

/** How the formulas compute: in decimals of 34 digits, rounded once at the end, half to even. */
public final class Decimals {

    /** Precision of every intermediate result: 34 digits, half to even (IEEE 754 decimal128). */
    public static final MathContext EXACT = MathContext.DECIMAL128;

    private static final int FIGURE_SCALE = 10;
    private static final int HALVINGS = 160;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** The result as it is kept: at most 10 digits after the point. */
    public static BigDecimal figure(BigDecimal exact) {
        return plain(exact.setScale(FIGURE_SCALE, RoundingMode.HALF_EVEN));
    }

    /** The same number without trailing zeros and never with an exponent. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal brief = number.stripTrailingZeros();
        return brief.scale() < 0 ? brief.setScale(0, RoundingMode.UNNECESSARY) : brief;
    }

    /**
     * A number as somebody stated it, in its shortest spelling.
     *
     * @throws Unacceptable naming the field when it has more than 10 digits after the point
     */
    public static BigDecimal fine(String field, BigDecimal stated) {
        BigDecimal brief = stated.stripTrailingZeros();
        if (brief.scale() > FIGURE_SCALE) {
            throw new Unacceptable(field, "This number is too fine.",
                    "at most " + FIGURE_SCALE + " digits after the point");
        }
        return plain(brief);
    }

    public static BigDecimal of(long whole) {
        return BigDecimal.valueOf(whole);
    }

    public static BigDecimal divide(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, EXACT);
    }

    public static BigDecimal ratio(long part, long whole) {
        return divide(of(part), of(whole));
    }

    public static BigDecimal square(BigDecimal number) {
        return number.multiply(number, EXACT);
    }

    public static BigDecimal sum(Collection<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, (a, b) -> a.add(b, EXACT));
    }

    /**
     * The positive root of a degree, by halving an interval that holds it.
     *
     * @param radicand 0 or more
     * @param degree 1 or more
     */
    public static BigDecimal root(BigDecimal radicand, int degree) {
        if (degree == 1 || radicand.compareTo(BigDecimal.ONE) == 0) {
            return radicand;
        }
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = radicand.max(BigDecimal.ONE);
        for (int halving = 0; halving < HALVINGS; halving++) {
            BigDecimal middle = middle(low, high);
            if (middle.pow(degree, EXACT).compareTo(radicand) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The middle between two numbers. */
    public static BigDecimal middle(BigDecimal one, BigDecimal other) {
        return one.add(other, EXACT).multiply(HALF, EXACT);
    }

    /**
     * The middle number, or the middle between the middle two.
     *
     * @param numbers at least one, in any order
     */
    public static BigDecimal median(Collection<BigDecimal> numbers) {
        List<BigDecimal> sorted = numbers.stream().sorted().toList();
        int n = sorted.size();
        return middle(sorted.get((n - 1) / 2), sorted.get(n / 2));
    }

    private Decimals() {}
}
