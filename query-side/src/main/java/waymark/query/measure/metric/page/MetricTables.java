package waymark.query.measure.metric.page;

import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.measure.metric.MetricQuery.AskSeries;
import waymark.api.measure.metric.definition.Target;
import waymark.api.measure.metric.period.Grain;
import waymark.api.measure.metric.view.MetricView;
import waymark.api.measure.metric.view.MetricView.MetricList;
import waymark.api.measure.metric.view.SeriesView;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Tag;

/** Says metrics, and what they say over time, as tables. */
@Component
public class MetricTables {

    private static final Column PERIOD = Column.text("period", "Period");

    private final Queries queries;
    private final Say say;
    private final Scored scored;

    MetricTables(Queries queries, Say say, Scored scored) {
        this.queries = queries;
        this.say = say;
        this.scored = scored;
    }

    /** Each metric with its latest quarter that is over, of the last two years. */
    public Table of(MetricList metrics, Viewer viewer) {
        return new Table("metrics",
                List.of(Column.text("reference", "Reference"), Column.text("name", "Metric"),
                        Column.text("role", "Role"), Column.text("state", "State"), PERIOD,
                        Column.figure("value", "Figure"), Column.text("unit", "Unit"),
                        Scored.INTERVAL, Scored.N, Column.figure("target", "Target")),
                metrics.metrics().stream().map(metric -> row(metric, viewer)).toList(),
                metrics.next());
    }

    private Row row(MetricView metric, Viewer viewer) {
        SeriesView.Point latest = MetricCharts.latest(queries.ask(new AskSeries(metric.id(),
                Grain.QUARTER, null, viewer.asOf().effective().minusYears(2), null), viewer));
        Target target = metric.target();
        String page = "/measure/metrics/" + metric.reference();
        return Row.of(Cell.link(metric.reference(), page), Cell.of(metric.traits().name()),
                Cell.of(say.word(metric.traits().role())), Cell.tag(tag(metric)),
                Cell.of(latest == null ? null : latest.period()),
                latest == null ? Cell.said(null, "none yet") : scored.value(latest.score()),
                Cell.of(metric.unit()),
                latest == null ? Cell.of(null) : scored.interval(latest.score()),
                latest == null ? Cell.of(null) : scored.n(latest.score()),
                target == null
                        ? Cell.of(null)
                        : Cell.said(target.value(), say.number(target.value())));
    }

    /** What a metric said period by period, the latest first. */
    Table series(SeriesView series) {
        return new Table("series",
                List.of(PERIOD, Column.figure("value", "Figure, " + series.unit()),
                        Scored.INTERVAL, Scored.N, Column.figure("rate", "Response rate"),
                        Column.text("signal", "Signal")),
                series.points().reversed().stream().map(point -> Row.of(
                        Cell.of(point.period()), scored.value(point.score()),
                        scored.interval(point.score()), scored.n(point.score()),
                        scored.rate(point.score()),
                        Cell.of(point.running() ? "not over yet" : point.signal()))).toList(),
                null);
    }

    static Tag tag(MetricView metric) {
        return metric.retired() == null ? Tag.good("measured") : Tag.plain("retired");
    }
}
