package waymark.api.worth.score;

import java.math.BigDecimal;
import java.util.List;
import waymark.api.worth.Decimals;
import waymark.api.worth.Figure;
import waymark.api.worth.Method;

/**
 * The answers of one group at one time, reduced to what a comparison needs.
 *
 * @param mean the mean, in the unit of the score
 * @param variance per answer, in that unit squared, 0 or more
 * @param n how many answers, 1 or more
 * @param kind whether answers were counted by category or measured on a scale
 */
public record Sample(BigDecimal mean, BigDecimal variance, long n, Kind kind) {

    /** What decides between the normal distribution and Student's t. */
    public enum Kind {
        /** Categories were counted: NPS and shares. */
        COUNTED,
        /** Values were measured: means. */
        MEASURED
    }

    /**
     * @throws IllegalArgumentException without answers or with a negative variance
     */
    public Sample {
        if (n < 1 || variance.signum() < 0) {
            throw new IllegalArgumentException("A sample has answers and a variance of 0 or more.");
        }
    }

    /**
     * Measured values, with the variance over n - 1.
     *
     * @throws IllegalArgumentException when there are none
     */
    public static Sample of(List<BigDecimal> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("A sample needs at least one value.");
        }
        BigDecimal n = Decimals.of(values.size());
        BigDecimal mean = Decimals.divide(Decimals.sum(values), n);
        BigDecimal squares = Decimals.sum(values.stream()
                .map(value -> Decimals.square(value.subtract(mean))).toList());
        BigDecimal freedom = n.subtract(BigDecimal.ONE).max(BigDecimal.ONE);
        return new Sample(mean, Decimals.divide(squares, freedom), values.size(), Kind.MEASURED);
    }

    /** The variance of the mean: v/n. */
    public BigDecimal ofTheMean() {
        return Decimals.divide(variance, Decimals.of(n));
    }

    /** The mean with Student's t interval, which needs two answers. */
    public Score score(Method method) {
        Figure figure = Figure.known(mean, method);
        if (n < 2) {
            return new Score(figure, null, n);
        }
        BigDecimal margin = Quantiles.t95(Decimals.of(n - 1))
                .multiply(ofTheMean().sqrt(Decimals.EXACT));
        return new Score(figure, Interval.around(mean, margin), n);
    }
}
