package waymark.query.choose.businesscase.tripwire;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /** The finest that says anything wins; answers of employees are never asked by week. */
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
    public record Reading(Point point, List<BreakView> breaks, String unit) {}

    /** The last one, by the id of the metric. */
    public Optional<Reading> last(String metric, Viewer viewer) {
        LocalDate from = viewer.asOf().effective().minusYears(YEARS);
        return GRAINS.stream()
                .map(grain -> queries.ask(
                        new AskSeries(metric, grain, null, from, null), viewer))
                .flatMap(series -> last(series).stream()).findFirst();
    }

    private static Optional<Reading> last(SeriesView series) {
        return series.points().stream()
                .filter(point -> !point.running() && point.score().value() != null)
                .max(Comparator.comparing(Point::to))
                .map(point -> new Reading(point, series.breaks(), series.unit()));
    }
}
