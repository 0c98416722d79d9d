package waymark.query.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import waymark.query.chart.draw.Dot;
import waymark.query.chart.draw.Scale;
import waymark.query.chart.draw.Svg;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;

/**
 * What happened against what was planned, both counted up over time; the axis begins at zero.
 *
 * @param title the question it answers
 * @param description what there is to see in it
 * @param said how an amount is said
 * @param plan what was planned, low to high, oldest first
 * @param curves what happened
 */
public record PlanChart(
        String title,
        String description,
        Function<BigDecimal, String> said,
        List<Planned> plan,
        List<Curve> curves) {

    /** What was planned to have come together by a day: low, likely, high. */
    public record Planned(LocalDate at, BigDecimal low, BigDecimal likely, BigDecimal high) {}

    /** What had come together by a day. */
    public record Reached(LocalDate at, BigDecimal amount) {}

    /** How a curve is drawn; the style sheet has a class of the same name. */
    public enum Kind {
        SPENT, SHOWN, MEASURED, OTHER;

        private String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A curve with its label at its end.
     *
     * @param label what it counts
     * @param kind how it is drawn
     * @param reached its points, oldest first; at least one
     */
    public record Curve(String label, Kind kind, List<Reached> reached) {}

    private static final int LABEL_HEIGHT = 15;

    /** The whole chart. */
    public Chart drawn() {
        var svg = new Svg(Plane.WIDTH, Plane.HEIGHT, title, description);
        List<LocalDate> days = days();
        if (!days.isEmpty()) {
            Plane plane = Plane.of(days, Scale.fromZero(amounts(), 0, 1).rounded(), room(), said);
            plane.rules(svg);
            plane.months(svg, days);
            promised(plane, svg);
            curves.forEach(curve -> svg.path(curve.kind().style(), dots(curve, plane)));
            labels(plane, svg);
        }
        return new Chart(title, svg.drawn(), table(days));
    }

    /** Labels of curves need room at the right unless the plan goes on beyond them. */
    private int room() {
        boolean planGoesOn = !plan.isEmpty() && curves.stream()
                .allMatch(it -> it.reached().getLast().at().plusMonths(3)
                        .isBefore(plan.getLast().at()));
        return planGoesOn ? 50 : 150;
    }

    private void promised(Plane plane, Svg svg) {
        if (plan.isEmpty()) {
            return;
        }
        svg.band("band promised",
                plan.stream().map(it -> plane.dot(it.at(), it.high())).toList(),
                plan.stream().map(it -> plane.dot(it.at(), it.low())).toList());
        svg.path("plan", plan.stream().map(it -> plane.dot(it.at(), it.likely())).toList());
        Planned last = plan.getLast();
        svg.text("", plane.dot(last.at(), last.likely()).plus(8, 4), "start", "plan");
    }

    /** Labels stand at the ends of their curves, pushed apart where they would overlap. */
    private void labels(Plane plane, Svg svg) {
        var ends = new ArrayList<>(curves);
        ends.sort(Comparator.comparing(curve -> end(curve, plane).y()));
        BigDecimal free = BigDecimal.ZERO;
        for (Curve curve : ends) {
            Dot end = end(curve, plane);
            BigDecimal y = end.y().add(BigDecimal.valueOf(4)).max(free);
            svg.circle(curve.kind() == Kind.SPENT ? "dark" : "fill", end, BigDecimal.valueOf(4));
            svg.text("strong", new Dot(end.x().add(BigDecimal.TEN), y), "start",
                    curve.label() + " " + said.apply(curve.reached().getLast().amount()));
            free = y.add(BigDecimal.valueOf(LABEL_HEIGHT));
        }
    }

    private static Dot end(Curve curve, Plane plane) {
        return dots(curve, plane).getLast();
    }

    private static List<Dot> dots(Curve curve, Plane plane) {
        return curve.reached().stream().map(it -> plane.dot(it.at(), it.amount())).toList();
    }

    private List<LocalDate> days() {
        return List.copyOf(new TreeSet<>(Stream.concat(plan.stream().map(Planned::at),
                curves.stream().flatMap(c -> c.reached().stream()).map(Reached::at)).toList()));
    }

    private List<BigDecimal> amounts() {
        return Stream.concat(plan.stream().flatMap(it -> Stream.of(it.low(), it.high())),
                curves.stream().flatMap(c -> c.reached().stream()).map(Reached::amount)).toList();
    }

    private Table table(List<LocalDate> days) {
        var columns = new ArrayList<>(List.of(Column.text("at", "By"),
                Column.figure("low", "Plan, low"), Column.figure("likely", "Plan, likely"),
                Column.figure("high", "Plan, high")));
        for (int i = 0; i < curves.size(); i++) {
            columns.add(Column.figure("curve-" + i, curves.get(i).label()));
        }
        return new Table(title, columns, days.stream().map(this::row).toList(), null);
    }

    private Table.Row row(LocalDate day) {
        var cells = new ArrayList<Cell>(List.of(Cell.of(day)));
        Stream.<Function<Planned, BigDecimal>>of(Planned::low, Planned::likely, Planned::high)
                .map(part -> plan.stream().filter(it -> it.at().equals(day)).map(part))
                .map(this::cell).forEach(cells::add);
        curves.stream().map(curve -> curve.reached().stream()
                .filter(it -> it.at().equals(day)).map(Reached::amount))
                .map(this::cell).forEach(cells::add);
        return new Table.Row(cells);
    }

    private Cell cell(Stream<BigDecimal> found) {
        return found.findFirst().map(it -> Cell.said(it, said.apply(it))).orElse(Cell.of(null));
    }
}
