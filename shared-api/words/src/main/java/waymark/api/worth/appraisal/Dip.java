package waymark.api.worth.appraisal;

import java.util.List;
import waymark.api.worth.Money;

/**
 * How deep a case goes into the red before it climbs, not discounted.
 *
 * @param lowest the lowest running total, 0 when it never falls below
 * @param period the first period in which it stands there; 0 when it never falls below
 */
public record Dip(Money lowest, int period) {

    /** The deepest dip of these flows. */
    public static Dip of(CashFlows flows) {
        List<Money> net = flows.net();
        Dip deepest = new Dip(Money.zero(flows.currency()), 0);
        Money running = deepest.lowest;
        for (int period = 0; period < net.size(); period++) {
            running = running.plus(net.get(period));
            if (running.isLessThan(deepest.lowest)) {
                deepest = new Dip(running, period);
            }
        }
        return deepest;
    }
}
