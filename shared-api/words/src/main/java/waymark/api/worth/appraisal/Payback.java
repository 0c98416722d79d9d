package waymark.api.worth.appraisal;

import java.math.BigDecimal;
import java.util.List;
import waymark.api.worth.Decimals;
import waymark.api.worth.Figure;
import waymark.api.worth.Method;
import waymark.api.worth.Rate;

/** When the money is back, in periods of the flows counted from period 0. */
public final class Payback {

    /**
     * Full periods before recovery plus the unrecovered part of that period's flow. Absent when
     * nothing was ever out, or when it never comes back.
     */
    public static Figure plain(CashFlows flows) {
        return of(CashFlows.amounts(flows.net()), Method.PAYBACK);
    }

    /** As {@link #plain}, on flows discounted at a yearly rate. */
    public static Figure discounted(CashFlows flows, Rate rate) {
        return of(PresentValue.net(flows, rate), Method.DISCOUNTED_PAYBACK);
    }

    private static Figure of(List<BigDecimal> flows, Method method) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int period = 0; period < flows.size(); period++) {
            BigDecimal flow = flows.get(period);
            BigDecimal before = sum;
            sum = sum.add(flow, Decimals.EXACT);
            if (before.signum() < 0 && sum.signum() >= 0) {
                return Figure.known(Decimals.of(period - 1)
                        .add(Decimals.divide(before.negate(), flow)), method);
            }
        }
        return Figure.absent(sum.signum() < 0
                ? "The money does not come back in these periods."
                : "No money was out that could come back.", method);
    }

    private Payback() {}
}
