package waymark.query.measure.metric.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.measure.metric.view.MetricView.BreakView;
import waymark.api.measure.metric.view.ScoreView;
import waymark.api.measure.metric.view.SeriesView;
import waymark.api.measure.metric.view.SeriesView.Point;
import waymark.query.chart.Chart;
import waymark.query.chart.ControlLines;
import waymark.query.chart.ControlLines.Limits;
import waymark.query.chart.LineChart;
import waymark.query.page.Say;
import waymark.query.page.kit.Figure;
import waymark.query.page.kit.Tag;

/** Draws what a metric says, and says its latest figure with all that belongs to it (MET-1). */
@Component
class MetricCharts {

    private final Say say;

    MetricCharts(Say say) {
        this.say = say;
    }

    /** The line with the band of its intervals, cut where the series breaks (MET-6). */
    Chart line(SeriesView series) {
        return new LineChart("How did it go?", series.sentence(), say::tenths,
                valued(series).stream().map(point -> new LineChart.Point(point.to(),
                        value(point), point.score().low(), point.score().high(),
                        point.score().n())).toList(),
                series.breaks().stream().map(BreakView::on).toList()).drawn();
    }

    /** The control chart; null where there is too little for one. */
    @Nullable
    Chart control(SeriesView series) {
        SeriesView.Control control = series.control();
        return control == null
                ? null
                : new ControlLines("Does it do more than wander?", wanders(series, control),
                        say::tenths, counted(series, control).stream()
                                .map(point -> new ControlLines.Point(
                                        point.to(), value(point), point.signal()))
                                .toList(),
                        new Limits(control.low(), control.centre(), control.high())).drawn();
    }

    /** What the control chart says, in words. */
    String wanders(SeriesView series, SeriesView.Control control) {
        List<String> signals = series.points().stream()
                .filter(point -> point.signal() != null)
                .map(point -> point.period() + " (" + point.signal() + ")").toList();
        return "Since " + control.since() + " it wanders between " + say.tenths(control.low())
                + " and " + say.tenths(control.high()) + " by itself, around "
                + say.tenths(control.centre()) + ". "
                + (signals.isEmpty()
                        ? "No period signals more than that."
                        : "More than that signal: " + String.join(", ", signals) + ".")
                + (control.trusted() ? "" : " With fewer than ten periods the limits are rough.");
    }

    /** The latest period that is over and has a figure; one still running where there is none. */
    static @Nullable Point latest(SeriesView series) {
        List<Point> valued = valued(series);
        return valued.reversed().stream().filter(point -> !point.running()).findFirst()
                .orElse(valued.isEmpty() ? null : valued.getLast());
    }

    /** The latest figure with its n and interval, thin where it is, as of its last day. */
    Figure figure(SeriesView series) {
        Point point = latest(series);
        if (point == null) {
            return Figure.of("Latest figure, " + series.unit(), "none yet")
                    .asOf(say.date(series.asOf()));
        }
        ScoreView score = point.score();
        Figure figure = Figure.of(point.period() + ", " + series.unit(), say.tenths(score.value()))
                .exactly(value(point).toPlainString()).within(interval(score), say.count(score.n()))
                .asOf(say.date(point.to()));
        return score.thin() ? figure.tagged(Tag.care("thin")) : figure;
    }

    private String interval(ScoreView score) {
        BigDecimal low = score.low();
        BigDecimal high = score.high();
        return low == null || high == null ? "no interval" : say.interval(low, high);
    }

    private static List<Point> valued(SeriesView series) {
        return series.points().stream().filter(point -> point.score().value() != null).toList();
    }

    private static List<Point> counted(SeriesView series, SeriesView.Control control) {
        LocalDate first = series.points().stream()
                .filter(point -> point.period().equals(control.since())).findFirst()
                .map(Point::from).orElse(LocalDate.MIN);
        return valued(series).stream()
                .filter(point -> !point.running() && !point.from().isBefore(first)).toList();
    }

    private static BigDecimal value(Point point) {
        return Objects.requireNonNull(point.score().value(), "only those with a figure");
    }
}
