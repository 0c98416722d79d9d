package waymark.query.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import waymark.query.chart.draw.Dot;
import waymark.query.chart.draw.Scale;
import waymark.query.chart.draw.Svg;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;

/**
 * Amounts side by side, as lying bars from zero with their label before and their value behind.
 *
 * @param title the question it answers
 * @param description what there is to see in it
 * @param said how an amount is said
 * @param bars the bars from top to bottom
 */
public record BarChart(
        String title, String description, Function<BigDecimal, String> said, List<Bar> bars) {

    /** One bar: what it is and how much. */
    public record Bar(String label, BigDecimal value) {}

    private static final int WIDTH = 700;
    private static final int LABELS = 210;
    private static final int ROW = 30;

    /** The whole chart. */
    public Chart drawn() {
        var svg = new Svg(WIDTH, Math.max(ROW, bars.size() * ROW), title, description);
        Scale scale = Scale.fromZero(bars.stream().map(Bar::value).toList(), LABELS, WIDTH - 90);
        BigDecimal zero = scale.at(BigDecimal.ZERO);
        for (int i = 0; i < bars.size(); i++) {
            draw(svg, bars.get(i), scale, i * ROW);
        }
        svg.line("zero", new Dot(zero, BigDecimal.ZERO),
                new Dot(zero, BigDecimal.valueOf((long) bars.size() * ROW)));
        return new Chart(title, svg.drawn(), table());
    }

    private void draw(Svg svg, Bar bar, Scale scale, int top) {
        BigDecimal zero = scale.at(BigDecimal.ZERO);
        BigDecimal end = scale.at(bar.value());
        svg.text("", Dot.of(LABELS - 10, top + 20), "end", bar.label());
        svg.bar(bar.value().signum() < 0 ? "less" : "fill",
                new Dot(zero.min(end), BigDecimal.valueOf(top + 6L)),
                new Dot(end.subtract(zero).abs(), BigDecimal.valueOf(ROW - 12L)));
        svg.text("strong", new Dot(zero.max(end), BigDecimal.valueOf(top + 20L)).plus(8, 0),
                "start", said.apply(bar.value()));
    }

    private Table table() {
        return new Table(title,
                List.of(Column.text("label", "What"), Column.figure("value", "How much")),
                bars.stream().map(bar -> Table.Row.of(Cell.of(bar.label()),
                        Cell.said(bar.value(), said.apply(bar.value())))).toList(),
                null);
    }
}
