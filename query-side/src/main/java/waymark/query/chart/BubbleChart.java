package waymark.query.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import waymark.query.chart.draw.Dot;
import waymark.query.chart.draw.Scale;
import waymark.query.chart.draw.Svg;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;

/**
 * Things placed by two measures, their area by a third; each carries its name.
 *
 * @param title the question it answers
 * @param description what there is to see in it
 * @param across what is measured to the right
 * @param up what is measured upwards
 * @param area what the area stands for
 * @param bubbles the things
 */
public record BubbleChart(
        String title,
        String description,
        Measure across,
        Measure up,
        Measure area,
        List<Bubble> bubbles) {

    /** What is measured, and how it is said. */
    public record Measure(String label, Function<BigDecimal, String> said) {}

    /** A thing, its place and its size; the size is not negative. */
    public record Bubble(String label, BigDecimal x, BigDecimal y, BigDecimal size) {}

    private static final int WIDTH = 700;
    private static final int HEIGHT = 340;
    private static final int LEFT = 56;
    private static final int BOTTOM = HEIGHT - 44;
    private static final BigDecimal WIDEST = BigDecimal.valueOf(30);

    /** The whole chart; small bubbles lie before large ones. */
    public Chart drawn() {
        var svg = new Svg(WIDTH, HEIGHT, title, description);
        Scale right = Scale.fromZero(bubbles.stream().map(Bubble::x).toList(), LEFT, WIDTH - 110)
                .rounded();
        Scale high = Scale.fromZero(bubbles.stream().map(Bubble::y).toList(), BOTTOM, 36).rounded();
        axes(svg, right, high);
        bubbles.stream().sorted(Comparator.comparing(Bubble::size).reversed())
                .forEach(bubble -> {
                    var middle = new Dot(right.at(bubble.x()), high.at(bubble.y()));
                    BigDecimal radius = radius(bubble);
                    svg.circle("bubble", middle, radius);
                    svg.text("strong", middle.plus(radius.intValue() + 6, 4), "start",
                            bubble.label());
                });
        return new Chart(title, svg.drawn(), table());
    }

    private void axes(Svg svg, Scale right, Scale high) {
        for (BigDecimal mark : high.marks()) {
            var left = new Dot(BigDecimal.valueOf(LEFT), high.at(mark));
            svg.line(mark.signum() == 0 ? "zero" : "rule", left,
                    new Dot(BigDecimal.valueOf(right.to()), left.y()));
            svg.text("", left.plus(-8, 4), "end", up.said().apply(mark));
        }
        for (BigDecimal mark : right.marks()) {
            svg.text("", new Dot(right.at(mark), BigDecimal.valueOf(BOTTOM + 18L)), "middle",
                    across.said().apply(mark));
        }
        svg.text("", Dot.of(right.to(), HEIGHT - 6), "end", across.label() + " →");
        svg.text("", Dot.of(0, 14), "start", "↑ " + up.label() + "; area: " + area.label());
    }

    /** Area, not radius, stands for the size; what is there can be seen. */
    private BigDecimal radius(Bubble bubble) {
        BigDecimal most = bubbles.stream().map(Bubble::size).max(BigDecimal::compareTo)
                .filter(size -> size.signum() > 0).orElse(BigDecimal.ONE);
        return bubble.size().divide(most, MathContext.DECIMAL32).sqrt(MathContext.DECIMAL32)
                .multiply(WIDEST).max(BigDecimal.valueOf(3))
                .setScale(1, RoundingMode.HALF_UP);
    }

    private Table table() {
        List<Column> columns = List.of(Column.text("label", "What"),
                Column.figure("x", across.label()), Column.figure("y", up.label()),
                Column.figure("size", area.label()));
        return new Table(title, columns, bubbles.stream().map(it -> Table.Row.of(
                Cell.of(it.label()), Cell.said(it.x(), across.said().apply(it.x())),
                Cell.said(it.y(), up.said().apply(it.y())),
                Cell.said(it.size(), area.said().apply(it.size())))).toList(), null);
    }
}
