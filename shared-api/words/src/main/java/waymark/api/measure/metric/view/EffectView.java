package waymark.api.measure.metric.view;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A difference between two scores.
 *
 * @param value in the unit of the metric; null when a group is too small
 * @param low the lower end of its 95 % interval
 * @param high the upper end
 * @param chance how likely so large a difference is if nothing differs, 0 to 1
 * @param called whether it may be called a difference: alone, when its interval excludes zero
 *     (MET-3); one of many, when it passes Benjamini and Hochberg too (MET-4)
 */
public record EffectView(
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        BigDecimal chance,
        boolean called) {}
