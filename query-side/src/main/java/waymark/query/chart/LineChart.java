package waymark.query.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.query.chart.draw.Dot;
import waymark.query.chart.draw.Scale;
import waymark.query.chart.draw.Svg;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;

/**
 * An estimate over time with the band of its interval. Where the series breaks, the line does:
 * what stands on both sides cannot be compared (MET-6).
 *
 * @param title the question it answers
 * @param description what there is to see in it
 * @param said how a value is said
 * @param points the estimates, oldest first
 * @param breaks the days on which the series breaks, oldest first
 */
public record LineChart(
        String title,
        String description,
        Function<BigDecimal, String> said,
        List<Point> points,
        List<LocalDate> breaks) {

    /**
     * One estimate.
     *
     * @param at the end of the period it stands for
     * @param value the estimate
     * @param low the lower end of its 95 % interval, or null
     * @param high the upper end, or null
     * @param n how many it rests on
     */
    public record Point(LocalDate at, BigDecimal value, @Nullable BigDecimal low,
            @Nullable BigDecimal high, long n) {

        private BigDecimal lowest() {
            return low == null ? value : low;
        }

        private BigDecimal highest() {
            return high == null ? value : high;
        }
    }

    /** The whole chart. */
    public Chart drawn() {
        var svg = new Svg(Plane.WIDTH, Plane.HEIGHT, title, description);
        if (!points.isEmpty()) {
            List<LocalDate> days = points.stream().map(Point::at).toList();
            Plane plane = Plane.of(days, Scale.around(extremes(), 0, 1).rounded(), 70, said);
            plane.rules(svg);
            plane.months(svg, days);
            breaks.forEach(day -> plane.cut(svg, day, "series break"));
            unbroken().forEach(part -> draw(part, plane, svg));
            Point last = points.getLast();
            Dot end = plane.dot(last.at(), last.value());
            svg.circle("fill", end, BigDecimal.valueOf(4));
            svg.text("strong", end.plus(10, 4), "start", said.apply(last.value()));
        }
        return new Chart(title, svg.drawn(), table());
    }

    /** The bare line and band, small enough for a row; its figures stand beside it. */
    public String sparkline() {
        var svg = new Svg(150, 34, title, description);
        if (!points.isEmpty()) {
            Scale days = Scale.around(points.stream()
                    .map(point -> BigDecimal.valueOf(point.at().toEpochDay())).toList(), 2, 148);
            Plane plane = new Plane(days, Scale.around(extremes(), 31, 3), said);
            unbroken().forEach(part -> draw(part, plane, svg));
        }
        return svg.drawn();
    }

    private static void draw(List<Point> part, Plane plane, Svg svg) {
        svg.band("band",
                part.stream().map(point -> plane.dot(point.at(), point.highest())).toList(),
                part.stream().map(point -> plane.dot(point.at(), point.lowest())).toList());
        svg.path("shown", part.stream().map(p -> plane.dot(p.at(), p.value())).toList());
    }

    private List<BigDecimal> extremes() {
        return points.stream().flatMap(p -> Stream.of(p.lowest(), p.highest(), p.value())).toList();
    }

    private List<List<Point>> unbroken() {
        var parts = new ArrayList<List<Point>>();
        LocalDate from = LocalDate.MIN;
        for (LocalDate next : Stream.concat(breaks.stream(), Stream.of(LocalDate.MAX)).toList()) {
            LocalDate start = from;
            parts.add(points.stream()
                    .filter(p -> !p.at().isBefore(start) && p.at().isBefore(next)).toList());
            from = next;
        }
        return parts;
    }

    private Table table() {
        List<Column> columns = List.of(Column.text("at", "Period to"),
                Column.figure("value", "Value"), Column.figure("low", "Low"),
                Column.figure("high", "High"), Column.figure("n", "n"));
        return new Table(title, columns, points.stream().map(p -> Table.Row.of(Cell.of(p.at()),
                cell(p.value()), cell(p.low()), cell(p.high()), Cell.of(p.n()))).toList(), null);
    }

    private Cell cell(@Nullable BigDecimal value) {
        return value == null ? Cell.of(null) : Cell.said(value, said.apply(value));
    }
}
