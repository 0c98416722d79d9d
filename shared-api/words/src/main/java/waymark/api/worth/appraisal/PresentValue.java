package waymark.api.worth.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import waymark.api.worth.Decimals;
import waymark.api.worth.Figure;
import waymark.api.worth.Method;
import waymark.api.worth.Money;
import waymark.api.worth.Rate;

/** What flows of later periods are worth today, and the ratios that follow from it. */
public final class PresentValue {

    private static final String NO_COSTS = "There are no costs to compare with.";

    /**
     * Net present value: the sum of flow t / (1 + k)^t with t from 0, so the first flow is not
     * discounted (as numpy; Excel's NPV discounts it). Months count as twelfths of a year.
     *
     * @return an amount in the currency of the flows, not yet rounded to it
     */
    public static Figure npv(CashFlows flows, Rate rate) {
        return Figure.known(Decimals.sum(net(flows, rate)), Method.NPV);
    }

    /**
     * What each of several flows is worth today by itself, as {@link #npv}.
     *
     * @return amounts in the currency of each flow, not yet rounded to it
     */
    public static List<BigDecimal> each(Frequency frequency, Rate rate, List<List<Money>> flows) {
        BigDecimal growth = frequency.growth(rate);
        return flows.stream()
                .map(flow -> Decimals.sum(discounted(CashFlows.amounts(flow), growth))).toList();
    }

    /** Benefit-cost ratio: present value of benefits over present value of costs. */
    public static Figure bcr(CashFlows flows, Rate rate) {
        BigDecimal costs = total(flows, Side.COSTS, rate);
        return costs.signum() == 0
                ? Figure.absent(NO_COSTS, Method.BCR)
                : Figure.known(Decimals.divide(total(flows, Side.BENEFITS, rate), costs),
                        Method.BCR);
    }

    /**
     * Return on investment, (benefits - costs) / costs, as a fraction and not discounted; to a
     * stated date when the flows are cut by {@link CashFlows#through}.
     */
    public static Figure roi(CashFlows flows) {
        return roi(flows, Rate.NONE, Method.ROI);
    }

    /** As {@link #roi}, with benefits and costs discounted. */
    public static Figure discountedRoi(CashFlows flows, Rate rate) {
        return roi(flows, rate, Method.DISCOUNTED_ROI);
    }

    static List<BigDecimal> net(CashFlows flows, Rate rate) {
        return discounted(CashFlows.amounts(flows.net()), flows.frequency().growth(rate));
    }

    static List<BigDecimal> discounted(List<BigDecimal> flows, BigDecimal growth) {
        List<BigDecimal> present = new ArrayList<>();
        BigDecimal whole = BigDecimal.ONE;
        for (BigDecimal flow : flows) {
            present.add(Decimals.divide(flow, whole));
            whole = whole.multiply(growth, Decimals.EXACT);
        }
        return present;
    }

    private static Figure roi(CashFlows flows, Rate rate, Method method) {
        BigDecimal costs = total(flows, Side.COSTS, rate);
        BigDecimal gain = total(flows, Side.BENEFITS, rate).subtract(costs);
        return costs.signum() == 0
                ? Figure.absent(NO_COSTS, method)
                : Figure.known(Decimals.divide(gain, costs), method);
    }

    private static BigDecimal total(CashFlows flows, Side side, Rate rate) {
        return Decimals.sum(discounted(
                CashFlows.amounts(side == Side.BENEFITS ? flows.benefits() : flows.costs()),
                flows.frequency().growth(rate)));
    }

    private enum Side {
        BENEFITS,
        COSTS
    }

    private PresentValue() {}
}
