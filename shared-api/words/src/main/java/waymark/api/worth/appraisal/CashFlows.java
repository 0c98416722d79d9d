package waymark.api.worth.appraisal;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Money;

/**
 * Money in and out, period by period; period 0 is now.
 *
 * @param frequency how long a period is
 * @param benefits what comes in, one amount a period; a dis-benefit is negative
 * @param costs what goes out, one amount a period, each 0 or more
 */
public record CashFlows(Frequency frequency, List<Money> benefits, List<Money> costs) {

    /** Thirty years of months. */
    public static final int MOST_PERIODS = 361;

    /**
     * @throws Unacceptable naming {@code frequency}, {@code benefits} or {@code costs}
     */
    public CashFlows(
            @Nullable Frequency frequency,
            @Nullable List<Money> benefits,
            @Nullable List<Money> costs) {
        this.frequency = Require.present("frequency", frequency);
        this.benefits = Require.list("benefits", benefits, 1, MOST_PERIODS);
        this.costs = Require.list("costs", costs, 1, MOST_PERIODS);
        inStep(this.benefits, this.costs);
        oneCurrency("benefits", this.benefits, currency());
        oneCurrency("costs", this.costs, currency());
        if (this.costs.stream().anyMatch(Money::isNegative)) {
            throw new Unacceptable("costs", "A cost is negative.",
                    "amounts of 0 or more; money that comes back is a benefit");
        }
    }

    /** Net amounts, one a period: what is positive counts as benefit, what is negative as cost. */
    public static CashFlows ofNet(Frequency frequency, List<Money> net) {
        return new CashFlows(frequency,
                net.stream().map(flow -> flow.isNegative() ? flow.minus(flow) : flow).toList(),
                net.stream().map(flow -> flow.isNegative() ? flow.negate() : flow.minus(flow))
                        .toList());
    }

    /** The currency of all amounts. */
    public String currency() {
        return benefits.getFirst().currency();
    }

    /** How many periods there are, period 0 among them. */
    public int periods() {
        return benefits.size();
    }

    /**
     * Only the periods from 0 to this one, for a figure to a stated date.
     *
     * @param last 0 to the last period
     */
    public CashFlows through(int last) {
        return new CashFlows(frequency, benefits.subList(0, last + 1), costs.subList(0, last + 1));
    }

    /** Benefits less costs, one amount a period. */
    public List<Money> net() {
        return IntStream.range(0, periods())
                .mapToObj(period -> benefits.get(period).minus(costs.get(period))).toList();
    }

    static List<BigDecimal> amounts(List<Money> flows) {
        return flows.stream().map(Money::amount).toList();
    }

    private static void inStep(List<Money> benefits, List<Money> costs) {
        if (benefits.size() != costs.size()) {
            throw new Unacceptable("costs", "Benefits and costs cover different periods.",
                    benefits.size() + " amounts, one a period, as for the benefits");
        }
    }

    private static void oneCurrency(String field, List<Money> flows, String currency) {
        if (flows.stream().anyMatch(flow -> !flow.currency().equals(currency))) {
            throw new Unacceptable(field, "The flows are of different currencies.",
                    "amounts in " + currency + " only");
        }
    }
}
