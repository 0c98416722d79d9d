package waymark.api.choose.initiative.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.ScoreSheet.Method;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Decimals;
import waymark.api.worth.Rate;

/**
 * Another way to choose: by the mean of ranks, weighted by method, among what clears the rates.
 *
 * @param weights how much the rank by each method counts, 0 to 1,000 with at most 10
 *     digits after the point; none to keep to what was decided and only ask what clears
 * @param hurdle the yearly return a case has to clear: its headline is not negative at this rate
 * @param discount the yearly rate at which its headline is not to be negative
 */
public record Policy(
        Map<Method, BigDecimal> weights, @Nullable Rate hurdle, @Nullable Rate discount) {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000);

    /**
     * @throws Unacceptable naming {@code weights}, or when it changes nothing at all
     */
    public Policy {
        Map<Method, BigDecimal> counted = new EnumMap<>(Method.class);
        weights.forEach((method, weight) -> {
            BigDecimal fine = Decimals.fine(
                    "weights", Require.between("weights", weight, BigDecimal.ZERO, MOST));
            if (fine.signum() > 0) {
                counted.put(method, fine);
            }
        });
        if (counted.isEmpty() && hurdle == null && discount == null) {
            throw new Unacceptable("weights", "This policy says nothing.",
                    "a weight above 0 for a method, a hurdle or a discount rate");
        }
        weights = Collections.unmodifiableMap(counted);
    }

    /** The rates that a case has to clear, as far as they are given. */
    public List<Rate> rates() {
        List<Rate> rates = new ArrayList<>();
        if (hurdle != null) {
            rates.add(hurdle);
        }
        if (discount != null) {
            rates.add(discount);
        }
        return rates;
    }
}
