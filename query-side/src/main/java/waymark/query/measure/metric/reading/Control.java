package waymark.query.measure.metric.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.measure.metric.view.MetricView.BreakView;
import waymark.api.measure.metric.view.SeriesView;
import waymark.api.measure.metric.view.SeriesView.Point;
import waymark.api.worth.signal.ControlChart;
import waymark.api.worth.signal.Runs;
import waymark.query.measure.metric.figure.Scores;

/** Puts control limits around what came since the last break, and says which points signal. */
final class Control {

    private static final int TRUSTED = 10;

    private final List<Point> points;
    private final SeriesView.@Nullable Control chart;

    private Control(List<Point> points, SeriesView.@Nullable Control chart) {
        this.points = points;
        this.chart = chart;
    }

    /** Around the whole periods since the last break that have a figure. */
    static Control of(List<Point> points, List<BreakView> breaks) {
        LocalDate since = breaks.isEmpty() ? LocalDate.MIN : breaks.getLast().on();
        List<Point> counted = points.stream()
                .filter(point -> !point.running() && point.score().value() != null)
                .filter(point -> !point.from().isBefore(since)).toList();
        if (counted.size() < 2) {
            return new Control(points, null);
        }
        ControlChart chart = ControlChart.xmr(values(counted));
        List<Integer> runs = Runs.longOnes(values(counted), chart.centre());
        List<Point> marked = new ArrayList<>(points);
        for (int at = 0; at < counted.size(); at++) {
            String signal = chart.signals().contains(at)
                    ? "outside the limits"
                    : runs.contains(at) ? "eight or more on one side" : null;
            Point point = counted.get(at);
            marked.set(points.indexOf(point), new Point(point.period(), point.from(), point.to(),
                    point.score(), false, signal));
        }
        return new Control(marked, new SeriesView.Control(counted.getFirst().period(),
                shown(chart.centre()), shown(chart.limits().low()),
                shown(chart.limits().high()), counted.size() >= TRUSTED, chart.method()));
    }

    List<Point> points() {
        return points;
    }

    SeriesView.@Nullable Control chart() {
        return chart;
    }

    private static List<BigDecimal> values(List<Point> points) {
        return points.stream().map(point -> point.score().value())
                .map(value -> value == null ? BigDecimal.ZERO : value).toList();
    }

    private static BigDecimal shown(BigDecimal exact) {
        return Scores.shown(exact);
    }
}
