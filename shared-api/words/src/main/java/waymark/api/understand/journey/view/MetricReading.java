package waymark.api.understand.journey.view;

import org.jspecify.annotations.Nullable;
import waymark.api.measure.metric.view.ScoreView;

/**
 * What a metric says at a touchpoint that names it.
 *
 * @param number the number of the touchpoint
 * @param name its name
 * @param called the metric as the map calls it
 * @param metric the reference of the metric; none where nothing that is measured is called so
 * @param reach of what the figure speaks
 * @param period of the last two years the latest quarter that has a figure, {@code 2026-Q2}, or the
 *     days of what was observed last
 * @param unit of the figure
 * @param score the figure with its interval and n (MET-1); none while there is nothing
 */
public record MetricReading(
        int number,
        String name,
        String called,
        @Nullable String metric,
        Reach reach,
        @Nullable String period,
        @Nullable String unit,
        @Nullable ScoreView score) {

    /** Of what a figure speaks. */
    public enum Reach {
        /** Of this touchpoint alone. */
        TOUCHPOINT,
        /** Of all that the metric measures: nothing tells this touchpoint from the rest. */
        WHOLE,
        /** There is no figure. */
        NOTHING
    }
}
