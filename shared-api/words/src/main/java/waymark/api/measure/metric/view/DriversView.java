package waymark.api.measure.metric.view;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.measure.metric.definition.Rating;

/**
 * What drives a metric: how much better those score who rate something well (importance), and how
 * many do (performance).
 *
 * @param drivers the one with most to gain first
 * @param sentence what to look at first, or that nothing stands out (MET-4)
 * @param method the method and its version
 */
public record DriversView(
        String metric, String unit, String period, List<Driver> drivers, String sentence,
        String method) {

    /**
     * One driver.
     *
     * @param touchpoint where it is rated; null for everywhere
     * @param rating what is rated
     * @param importance score of those who rate it well minus score of those who do not, in the
     *     unit of the metric
     * @param performance share who rate it well, in percent
     * @param gain importance times the share who do not rate it well: what the metric could win
     *     at most, if all of it were cause
     * @param place what to do with it
     */
    public record Driver(@Nullable String touchpoint, Rating rating, long n,
            EffectView importance, ScoreView performance, @Nullable BigDecimal gain,
            Place place) {}

    /** Where a driver stands on the map of importance and performance. */
    public enum Place {
        /** Matters, and goes less well than the others. */
        MEND_FIRST,
        /** Matters, and goes well. */
        KEEP,
        /** The data do not show that it matters. */
        NOT_SHOWN
    }
}
