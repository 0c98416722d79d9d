package waymark.query.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import waymark.query.chart.draw.Dot;
import waymark.query.chart.draw.Scale;
import waymark.query.chart.draw.Svg;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;

/**
 * A control chart: a series with the limits within which it wanders by itself. Points that signal
 * more than that are drawn larger and carry their value, and the table says why.
 *
 * @param title the question it answers
 * @param description what there is to see in it
 * @param said how a value is said
 * @param points the series, oldest first
 * @param limits the limits
 */
public record ControlLines(
        String title,
        String description,
        Function<BigDecimal, String> said,
        List<Point> points,
        Limits limits) {

    /**
     * One period.
     *
     * @param at its last day
     * @param signal why it is unusual, or null where it is not
     */
    public record Point(LocalDate at, BigDecimal value, @Nullable String signal) {}

    /** The lower limit, the centre and the upper limit, in the unit of the values. */
    public record Limits(BigDecimal low, BigDecimal centre, BigDecimal high) {}

    /** The whole chart. */
    public Chart drawn() {
        var svg = new Svg(Plane.WIDTH, Plane.HEIGHT, title, description);
        if (!points.isEmpty()) {
            List<LocalDate> days = points.stream().map(Point::at).toList();
            Plane plane = Plane.of(days, Scale.around(extremes(), 0, 1).rounded(), 110, said);
            plane.rules(svg);
            plane.months(svg, days);
            limit(svg, "cut", ends(plane, limits.high()),
                    "upper limit " + said.apply(limits.high()));
            limit(svg, "plan", ends(plane, limits.centre()),
                    "centre " + said.apply(limits.centre()));
            limit(svg, "cut", ends(plane, limits.low()),
                    "lower limit " + said.apply(limits.low()));
            svg.path("shown", points.stream()
                    .map(point -> plane.dot(point.at(), point.value())).toList());
            points.forEach(point -> mark(svg, plane.dot(point.at(), point.value()), point));
        }
        return new Chart(title, svg.drawn(), table());
    }

    private List<BigDecimal> extremes() {
        var values = new ArrayList<>(List.of(limits.low(), limits.high()));
        points.forEach(point -> values.add(point.value()));
        return values;
    }

    private List<Dot> ends(Plane plane, BigDecimal limit) {
        return List.of(plane.dot(points.getFirst().at(), limit),
                plane.dot(points.getLast().at(), limit));
    }

    private static void limit(Svg svg, String style, List<Dot> ends, String words) {
        svg.path(style, ends);
        svg.text("", ends.getLast().plus(10, 4), "start", words);
    }

    private void mark(Svg svg, Dot at, Point point) {
        boolean unusual = point.signal() != null;
        svg.circle(unusual ? "less" : "fill", at, BigDecimal.valueOf(unusual ? 6 : 3));
        if (unusual) {
            svg.text("strong", at.plus(0, -10), "middle", said.apply(point.value()));
        }
    }

    private Table table() {
        return new Table(title, List.of(Column.text("at", "Period to"),
                Column.figure("value", "Value"), Column.text("signal", "Signal")),
                points.stream().map(point -> Table.Row.of(Cell.of(point.at()),
                        Cell.said(point.value(), said.apply(point.value())),
                        Cell.of(point.signal() == null ? "none" : point.signal()))).toList(),
                null);
    }
}
