package waymark.api.measure.metric.observation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Decimals;
import waymark.api.worth.Figure;
import waymark.api.worth.Method;
import waymark.api.worth.score.Interval;
import waymark.api.worth.score.Sample;
import waymark.api.worth.score.Score;
import waymark.api.worth.score.Share;

/**
 * What a customer's lifetime value is reckoned from: m r / (1 + i - r) - acquisition cost (Gupta
 * and Lehmann 2003). Its interval is that of the retention it rests on.
 *
 * @param margin contribution margin a customer and year, in the unit of the metric
 * @param stayed how many customers stayed from one year to the next
 * @param customers of how many
 * @param discount the yearly discount rate as a fraction, 0 to 1
 * @param acquisition what it cost to win a customer, in the unit of the metric
 */
public record Lifetime(
        BigDecimal margin, long stayed, long customers, BigDecimal discount,
        BigDecimal acquisition) {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @throws Unacceptable naming the part that is out of its range
     */
    public Lifetime(@Nullable BigDecimal margin, long stayed, long customers,
            @Nullable BigDecimal discount, @Nullable BigDecimal acquisition) {
        this.margin = amount("margin", margin);
        this.acquisition = amount("acquisition", acquisition);
        this.discount = Decimals.fine("observed.lifetime.discount", Require.between(
                "observed.lifetime.discount", discount, BigDecimal.ZERO, BigDecimal.ONE));
        this.stayed = stayed;
        this.customers = customers;
        Cases.check("observed.lifetime.stayed", stayed, customers);
    }

    private static BigDecimal amount(String field, @Nullable BigDecimal stated) {
        String path = "observed.lifetime." + field;
        return Decimals.fine(path, Require.between(path, stated, BigDecimal.ZERO, MOST));
    }

    Score score() {
        Share retention = new Share(stayed, customers);
        Figure value = at(Decimals.ratio(stayed, customers));
        Interval share = retention.score(Method.RETENTION).interval();
        if (value.value() == null || share == null) {
            return new Score(value, null, customers);
        }
        Figure high = at(Decimals.divide(share.high(), HUNDRED));
        Figure low = at(Decimals.divide(share.low(), HUNDRED));
        return new Score(value, low.value() == null || high.value() == null
                ? null
                : new Interval(low.value(), high.value()), customers);
    }

    /** For comparisons: the variance of retention, carried over by the slope of the formula. */
    Sample sample() {
        Sample retention = new Share(stayed, customers).sample();
        BigDecimal r = Decimals.ratio(stayed, customers);
        BigDecimal fading = BigDecimal.ONE.add(discount).subtract(r);
        BigDecimal slope = Decimals.divide(margin.multiply(BigDecimal.ONE.add(discount)),
                Decimals.square(fading).multiply(HUNDRED));
        return new Sample(at(r).orThrow(),
                retention.variance().multiply(Decimals.square(slope)), customers,
                Sample.Kind.COUNTED);
    }

    private Figure at(BigDecimal retention) {
        BigDecimal fading = BigDecimal.ONE.add(discount).subtract(retention);
        return fading.signum() <= 0
                ? Figure.absent("Retention is 1 + discount rate or more: the sum has no end.",
                        Method.CLV)
                : Figure.known(Decimals.divide(margin.multiply(retention), fading)
                        .subtract(acquisition), Method.CLV);
    }
}
