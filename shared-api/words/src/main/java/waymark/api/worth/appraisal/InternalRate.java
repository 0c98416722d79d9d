package waymark.api.worth.appraisal;

import java.math.BigDecimal;
import java.util.List;
import waymark.api.worth.Decimals;
import waymark.api.worth.Figure;
import waymark.api.worth.Method;
import waymark.api.worth.Rate;

/** The yearly rate that flows earn, plain and modified, as a fraction. */
public final class InternalRate {

    private static final Rate LEAST = Rate.of("-0.99");
    private static final BigDecimal LARGEST = BigDecimal.valueOf(10_000);

    /**
     * Internal rate of return: the one yearly rate from -99 % up at which the net present value is
     * 0. Absent when the flows never change sign, when no rate does it, when more than one does
     * (then see {@link #mirr}), and when it exceeds 1,000,000 %.
     */
    public static Figure irr(CashFlows flows) {
        List<BigDecimal> net = CashFlows.amounts(flows.net());
        if (Roots.signChanges(net) == 0) {
            return Figure.absent("The flows never change sign.", Method.IRR);
        }
        List<BigDecimal> growths = Roots.growths(net, flows.frequency().growth(LEAST));
        return switch (growths.size()) {
            case 0 -> Figure.absent("No rate from -99 % up brings the net present value"
                    + " to 0.", Method.IRR);
            case 1 -> bounded(flows.frequency().yearly(growths.getFirst()));
            default -> Figure.absent("It is not unique: more than one rate brings the net present"
                    + " value to 0. The modified rate (MIRR) stands in.", Method.IRR);
        };
    }

    /**
     * Modified internal rate of return: what outflows, financed at one yearly rate, become as
     * inflows reinvested at another, as a yearly rate. Absent without money both out and in.
     */
    public static Figure mirr(CashFlows flows, Rate finance, Rate reinvestment) {
        List<BigDecimal> net = CashFlows.amounts(flows.net());
        if (Roots.signChanges(net) == 0) {
            return Figure.absent("It needs money both out and in.", Method.MIRR);
        }
        int periods = net.size() - 1;
        BigDecimal growth = flows.frequency().growth(reinvestment);
        BigDecimal out = present(net.stream().map(BigDecimal.ZERO::min).toList(),
                flows.frequency().growth(finance)).negate();
        BigDecimal in = present(net.stream().map(BigDecimal.ZERO::max).toList(), growth)
                .multiply(growth.pow(periods, Decimals.EXACT), Decimals.EXACT);
        BigDecimal perPeriod = Decimals.root(Decimals.divide(in, out), periods);
        return Figure.known(flows.frequency().yearly(perPeriod), Method.MIRR);
    }

    private static BigDecimal present(List<BigDecimal> flows, BigDecimal growth) {
        return Decimals.sum(PresentValue.discounted(flows, growth));
    }

    private static Figure bounded(BigDecimal rate) {
        return rate.compareTo(LARGEST) > 0
                ? Figure.absent("It exceeds 1,000,000 % a year.", Method.IRR)
                : Figure.known(rate, Method.IRR);
    }

    private InternalRate() {}
}
