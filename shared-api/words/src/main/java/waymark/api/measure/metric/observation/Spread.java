package waymark.api.measure.metric.observation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Decimals;
import waymark.api.worth.score.Sample;

/**
 * Measured values, summed up.
 *
 * @param mean in the unit of the metric
 * @param deviation the sample standard deviation (n - 1) in that unit, 0 or more
 * @param n how many values
 */
public record Spread(BigDecimal mean, BigDecimal deviation, long n) {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    /**
     * @throws Unacceptable naming the part that is out of its range
     */
    public Spread(@Nullable BigDecimal mean, @Nullable BigDecimal deviation, long n) {
        this.mean = Decimals.fine("observed.values.mean", Require.between(
                "observed.values.mean", mean, MOST.negate(), MOST));
        this.deviation = Decimals.fine("observed.values.deviation", Require.between(
                "observed.values.deviation", deviation, BigDecimal.ZERO, MOST));
        this.n = n;
        if (n < 1 || n > 1_000_000_000) {
            throw new Unacceptable("observed.values.n", n + " values make no mean.",
                    "1 to 1000000000");
        }
    }

    Sample sample() {
        return new Sample(mean, Decimals.square(deviation), n, Sample.Kind.MEASURED);
    }

    /** Both together: the mean of all, the squares within and between. */
    static Sample pooled(Sample one, Sample other) {
        BigDecimal n = Decimals.of(one.n() + other.n());
        BigDecimal mean = Decimals.divide(one.mean().multiply(Decimals.of(one.n()))
                .add(other.mean().multiply(Decimals.of(other.n()))), n);
        BigDecimal squares = squares(one, mean).add(squares(other, mean));
        BigDecimal freedom = n.subtract(BigDecimal.ONE).max(BigDecimal.ONE);
        return new Sample(mean, Decimals.divide(squares, freedom), one.n() + other.n(),
                Sample.Kind.MEASURED);
    }

    private static BigDecimal squares(Sample sample, BigDecimal mean) {
        return sample.variance().multiply(Decimals.of(sample.n() - 1)).add(
                Decimals.square(sample.mean().subtract(mean)).multiply(Decimals.of(sample.n())));
    }
}
