package waymark.api.measure.metric.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.measure.metric.period.Grain;
import waymark.api.measure.metric.view.MetricView.BreakView;

/**
 * A metric over time.
 *
 * @param grain how long its periods are; in each, a customer has one voice, the latest
 * @param slice which part of the answers, as an address spells it; null for all
 * @param points the periods that have something to say, oldest first
 * @param breaks where the series breaks: what stands on both sides is not comparable (MET-6)
 * @param control its control chart since the last break; null with fewer than two points
 * @param sentence what it says
 * @param method the method and its version, for example {@code nps/1}
 * @param definition the method in words
 * @param asOf the day up to which answers count
 * @param position the position of the log up to which is known
 */
public record SeriesView(
        String metric,
        Grain grain,
        @Nullable String slice,
        String unit,
        List<Point> points,
        List<BreakView> breaks,
        @Nullable Control control,
        String sentence,
        String method,
        String definition,
        LocalDate asOf,
        long position) {

    /**
     * One period.
     *
     * @param period as {@code Period} writes it
     * @param from its first day
     * @param to its last day, or the day up to which answers count
     * @param running whether it is not over yet
     * @param signal whether and why the control chart calls it unusual
     */
    public record Point(String period, LocalDate from, LocalDate to, ScoreView score,
            boolean running, @Nullable String signal) {}

    /**
     * The limits within which it wanders by itself.
     *
     * @param since the first period that counts
     * @param centre the mean of its points
     * @param low the lower limit
     * @param high the upper limit
     * @param trusted whether ten points or more stand behind the limits
     * @param method the method and its version
     */
    public record Control(String since, BigDecimal centre, BigDecimal low, BigDecimal high,
            boolean trusted, String method) {}
}
