package waymark.query.choose.businesscase.tripwire;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import waymark.api.measure.metric.MetricQuery.AskSeries;
import waymark.api.measure.metric.period.Grain;
import waymark.api.measure.metric.view.MetricView.BreakView;
import waymark.api.measure.metric.view.SeriesView;
import waymark.api.measure.metric.view.SeriesView.Point;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** What a metric said last. */
@Component
public class MetricReadings {

    /** From fine to coarse; answers of employees are never asked by week. */
    private static final List<Grain> GRAINS = List.of(Grain.MONTH, Grain.QUARTER, Grain.YEAR);

    /** What is older than so many years says nothing of today. */
    private static final int YEARS = 2;

    private final Queries queries;

    MetricReadings(Queries queries) {
        this.queries = queries;
    }

    /**
     * A figure of a metric.
     *
     * @param point the last whole period that has one
     * @param breaks where the series breaks
     * @param unit of the figure
     */
    public record Reading(Point point, List<BreakView> breaks, String unit) {

        private boolean isAfter(Reading other) {
            return point.to().isAfter(other.point.to());
        }
    }

    /** The last one, by the id of the metric: of what ends on the same day the finest. */
    public Optional<Reading> last(String metric, Viewer viewer) {
        LocalDate today = viewer.asOf().effective();
        return latest(grain -> queries.ask(
                new AskSeries(metric, grain, null, today.minusYears(YEARS), null), viewer), today);
    }

    /** The same for one answer that asks for many: each metric is read once. */
    Function<String, Optional<Reading>> once(Viewer viewer) {
        return once((String metric) -> last(metric, viewer));
    }

    static Function<String, Optional<Reading>> once(Function<String, Optional<Reading>> read) {
        Map<String, Optional<Reading>> known = new HashMap<>();
        return metric -> known.computeIfAbsent(metric, read);
    }

    static Optional<Reading> latest(Function<Grain, SeriesView> asked, LocalDate today) {
        LocalDate newest = today.plusDays(1).withDayOfMonth(1).minusDays(1);
        Reading latest = null;
        for (Grain grain : GRAINS) {
            Reading next = last(asked.apply(grain)).orElse(null);
            if (latest == null || (next != null && next.isAfter(latest))) {
                latest = next;
            }
            // No whole period can have ended later, so nothing more is read.
            if (latest != null && !latest.point().to().isBefore(newest)) {
                break;
            }
        }
        return Optional.ofNullable(latest);
    }

    private static Optional<Reading> last(SeriesView series) {
        return series.points().stream()
                .filter(point -> !point.running() && point.score().value() != null)
                .max(Comparator.comparing(Point::to))
                .map(point -> new Reading(point, series.breaks(), series.unit()));
    }
}
