package waymark.query.measure.metric.difference;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.measure.metric.definition.MetricMethod;
import waymark.api.measure.metric.difference.SeriesDifference.Weight;
import waymark.api.measure.metric.observation.Observed;
import waymark.api.worth.Decimals;

/** What answers and observations weigh, so that a figure is the sum of them over their number. */
public final class Weights {

    static final Weight NONE = new Weight(0, BigDecimal.ZERO);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What one answer adds to the sum. */
    static BigDecimal of(MetricMethod method, int answer) {
        return switch (method) {
            case NET_PROMOTER -> points(answer >= 9, answer <= 6);
            case NET_OF_7 -> points(answer >= 6, answer <= 3);
            case SHARE_4_TO_5_OF_5 -> points(answer >= 4, false);
            case SHARE_5_TO_7_OF_7 -> points(answer >= 5, false);
            case MEAN_OF_5, MEAN_OF_7 -> BigDecimal.valueOf(answer);
            case SHARE_OF_CASES, MEAN_OF_VALUES, LIFETIME_VALUE ->
                throw new IllegalArgumentException(method + " is not made of answers.");
        };
    }

    /** What was observed, all of it. */
    static Weight of(Observed observed, MetricMethod method) {
        List<Long> counts = observed.counts();
        if (counts != null) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int step = 0; step < counts.size(); step++) {
                sum = sum.add(of(method, method.least() + step)
                        .multiply(BigDecimal.valueOf(counts.get(step))));
            }
            return new Weight(observed.n(), sum);
        }
        if (observed.cases() != null) {
            return new Weight(observed.n(),
                    HUNDRED.multiply(BigDecimal.valueOf(observed.cases().part())));
        }
        return new Weight(observed.n(), observed.values() == null
                ? null
                : observed.values().mean().multiply(BigDecimal.valueOf(observed.n())));
    }

    static Weight plus(Weight one, Weight other) {
        return new Weight(one.n() + other.n(), one.sum() == null || other.sum() == null
                ? null
                : Decimals.plain(one.sum().add(other.sum()).stripTrailingZeros()));
    }

    /** The first less the other. */
    public static Weight minus(Weight one, Weight other) {
        return plus(one, new Weight(-other.n(), negated(other.sum())));
    }

    static boolean isNothing(Weight one) {
        return one.n() == 0 && (one.sum() == null || one.sum().signum() == 0);
    }

    private static @Nullable BigDecimal negated(@Nullable BigDecimal sum) {
        return sum == null ? null : sum.negate();
    }

    private static BigDecimal points(boolean well, boolean badly) {
        return well ? HUNDRED : badly ? HUNDRED.negate() : BigDecimal.ZERO;
    }

    private Weights() {}
}
