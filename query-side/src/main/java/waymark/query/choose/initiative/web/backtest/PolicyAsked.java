package waymark.query.choose.initiative.web.backtest;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.ScoreSheet.Method;
import waymark.api.choose.initiative.portfolio.Policy;
import waymark.api.worth.Rate;

/**
 * Which policy an address asks about.
 *
 * @param rice how much the rank by RICE counts, 0 to 1,000
 * @param wsjf how much the rank by WSJF counts
 * @param ice how much the rank by ICE counts
 * @param impactEffort how much the rank by impact against effort counts
 * @param opportunity how much the rank by opportunity counts
 * @param hurdle the yearly return a case has to clear, as a fraction
 * @param discount the yearly discount rate at which a case has to be worth it, as a fraction
 */
public record PolicyAsked(@Nullable BigDecimal rice, @Nullable BigDecimal wsjf,
        @Nullable BigDecimal ice, @Nullable BigDecimal impactEffort,
        @Nullable BigDecimal opportunity, @Nullable BigDecimal hurdle,
        @Nullable BigDecimal discount) {

    /** Whether anything is asked for at all. */
    boolean isAsked() {
        return Stream.of(rice, wsjf, ice, impactEffort, opportunity, hurdle, discount)
                .anyMatch(java.util.Objects::nonNull);
    }

    /** The policy that is meant. */
    Policy policy() {
        Map<Method, BigDecimal> weights = new EnumMap<>(Method.class);
        for (Method method : Method.values()) {
            BigDecimal weight = weight(method);
            if (weight != null) {
                weights.put(method, weight);
            }
        }
        return new Policy(weights, hurdle == null ? null : new Rate(hurdle),
                discount == null ? null : new Rate(discount));
    }

    private @Nullable BigDecimal weight(Method method) {
        return switch (method) {
            case RICE -> rice;
            case WSJF -> wsjf;
            case ICE -> ice;
            case IMPACT_EFFORT -> impactEffort;
            case OPPORTUNITY -> opportunity;
        };
    }
}
