package waymark.api.measure.metric.view;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A score with all that belongs to it (MET-1).
 *
 * @param value in the unit of the metric, with two decimals; null when it is absent
 * @param absent why there is none, in a sentence; null when there is one
 * @param low the lower end of its 95 % interval; null when it cannot be told
 * @param high the upper end
 * @param n how many voices, cases or customers it rests on
 * @param responseRate answers by invited, 0 to 1, where that is known
 * @param thin whether half of its interval is wider than the smallest worthwhile change
 */
public record ScoreView(
        @Nullable BigDecimal value,
        @Nullable String absent,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        long n,
        @Nullable BigDecimal responseRate,
        boolean thin) {}
