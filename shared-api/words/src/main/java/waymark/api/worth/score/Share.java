package waymark.api.worth.score;

import java.math.BigDecimal;
import waymark.api.worth.Decimals;
import waymark.api.worth.Figure;
import waymark.api.worth.Method;

/**
 * How many of all: a share such as conversion or first-contact resolution.
 *
 * @param part how many count
 * @param whole of how many, at least {@code part}
 */
public record Share(long part, long whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @throws IllegalArgumentException unless 0 to whole
     */
    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("A share counts 0 to all of the whole.");
        }
    }

    /**
     * The share in percent with Wilson's interval (Wilson 1927, Journal of the American
     * Statistical Association 22).
     */
    public Score score(Method method) {
        return whole == 0
                ? Score.none(method)
                : new Score(Figure.known(percent(), method), wilson(), whole);
    }

    /**
     * The sample for comparisons, in percent; where all are alike, Agresti and Coull's variance
     * (two of each added) stands in for a variance of 0.
     *
     * @throws IllegalArgumentException when the whole is 0
     */
    public Sample sample() {
        if (whole == 0) {
            throw new IllegalArgumentException(Score.NO_ANSWERS);
        }
        boolean alike = part == 0 || part == whole;
        BigDecimal p = alike ? Decimals.ratio(part + 2, whole + 4) : Decimals.ratio(part, whole);
        BigDecimal variance = p.multiply(BigDecimal.ONE.subtract(p))
                .multiply(Decimals.square(HUNDRED));
        return new Sample(percent(), variance, whole, Sample.Kind.COUNTED);
    }

    private BigDecimal percent() {
        return Decimals.ratio(part, whole).multiply(HUNDRED);
    }

    private Interval wilson() {
        BigDecimal n = Decimals.of(whole);
        BigDecimal zz = Decimals.square(Quantiles.Z_95);
        BigDecimal all = n.add(zz);
        BigDecimal centre = Decimals.divide(
                Decimals.of(part).add(Decimals.divide(zz, BigDecimal.TWO)), all);
        BigDecimal spread = Decimals.divide(
                Decimals.of(part).multiply(Decimals.of(whole - part)), n)
                .add(Decimals.divide(zz, Decimals.of(4)));
        BigDecimal margin = Decimals.divide(
                Quantiles.Z_95.multiply(spread.sqrt(Decimals.EXACT)), all);
        return Interval.around(centre.multiply(HUNDRED), margin.multiply(HUNDRED))
                .clippedTo(BigDecimal.ZERO, HUNDRED);
    }
}
