package waymark.api.measure.metric.definition;

import org.jspecify.annotations.Nullable;
import waymark.api.worth.Method;

/** How a metric is made. Two metrics made in different ways are never compared. */
public enum MetricMethod {
    /** Share of 9-10 minus share of 0-6, in points. */
    NET_PROMOTER(Method.NPS, "points", 0, 10),
    /** Share of 4-5 on a scale of five, in percent. */
    SHARE_4_TO_5_OF_5(Method.CSAT, "%", 1, 5),
    /** Mean on a scale of five. */
    MEAN_OF_5(Method.MEAN, "of 5", 1, 5),
    /** Mean on a scale of seven. */
    MEAN_OF_7(Method.CES_MEAN, "of 7", 1, 7),
    /** Share of 5-7 on a scale of seven, in percent. */
    SHARE_5_TO_7_OF_7(Method.CES_SHARE_OF_SEVEN, "%", 1, 7),
    /** Share of 6-7 minus share of 1-3 on a scale of seven, in points. */
    NET_OF_7(Method.CES_NET, "points", 1, 7),
    /** Cases that count of all cases, in percent. */
    SHARE_OF_CASES(Method.SHARE, "%", 0, 0),
    /** Mean of measured values, in the unit of the definition. */
    MEAN_OF_VALUES(Method.MEAN, null, 0, 0),
    /** Lifetime value of a customer, in the currency of the definition. */
    LIFETIME_VALUE(Method.CLV, null, 0, 0);

    private final Method method;
    private final @Nullable String unit;
    private final int least;
    private final int most;

    MetricMethod(Method method, @Nullable String unit, int least, int most) {
        this.method = method;
        this.unit = unit;
        this.least = least;
        this.most = most;
    }

    /** The formula. */
    public Method formula() {
        return method;
    }

    /** The unit, where it does not depend on the definition. */
    public @Nullable String unit() {
        return unit;
    }

    /** Whether it is made of answers on a scale. */
    public boolean isAnswered() {
        return most > 0;
    }

    /** How many steps the scale has; 0 where there is none. */
    public int steps() {
        return isAnswered() ? most - least + 1 : 0;
    }

    /** The lowest step of the scale. */
    public int least() {
        return least;
    }

    /** The highest step of the scale. */
    public int most() {
        return most;
    }
}
