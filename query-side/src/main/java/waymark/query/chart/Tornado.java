package waymark.query.chart;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import waymark.query.chart.draw.Dot;
import waymark.query.chart.draw.Scale;
import waymark.query.chart.draw.Svg;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;

/**
 * What a result hangs on: for each assumption the results at its low and its high end, the
 * widest first.
 *
 * @param title the question it answers
 * @param description what there is to see in it
 * @param said how a result is said
 * @param base the result when every assumption is at its likely figure
 * @param swings the assumptions
 */
public record Tornado(
        String title,
        String description,
        Function<BigDecimal, String> said,
        BigDecimal base,
        List<Swing> swings) {

    /** The results when one assumption is at its low and at its high end. */
    public record Swing(String assumption, BigDecimal atLow, BigDecimal atHigh) {

        private BigDecimal width() {
            return atHigh.subtract(atLow).abs();
        }
    }

    private static final int WIDTH = 700;
    private static final int LABELS = 190;
    private static final int LETTERS = 25;
    private static final int ROW = 30;
    private static final int ROOM = 96;

    /** The whole chart. */
    public Chart drawn() {
        var svg = new Svg(WIDTH, (swings.size() + 1) * ROW, title, description);
        List<BigDecimal> results = Stream.concat(Stream.of(base),
                swings.stream().flatMap(it -> Stream.of(it.atLow(), it.atHigh()))).toList();
        Scale scale = Scale.around(results, LABELS + ROOM, WIDTH - ROOM);
        List<Swing> widestFirst = widestFirst();
        for (int i = 0; i < widestFirst.size(); i++) {
            draw(svg, widestFirst.get(i), scale, (i + 1) * ROW);
        }
        var top = new Dot(scale.at(base), BigDecimal.valueOf(20));
        svg.line("zero", top.plus(0, 4), top.plus(0, widestFirst.size() * ROW + 8));
        svg.text("strong", top.plus(0, -4), "middle", "likely " + said.apply(base));
        return new Chart(title, svg.drawn(), table(widestFirst));
    }

    private List<Swing> widestFirst() {
        return swings.stream().sorted(Comparator.comparing(Swing::width).reversed()).toList();
    }

    private void draw(Svg svg, Swing swing, Scale scale, int top) {
        BigDecimal worst = swing.atLow().min(swing.atHigh());
        BigDecimal best = swing.atLow().max(swing.atHigh());
        svg.text("", Dot.of(LABELS - 10, top + 20), "end", brief(swing.assumption()));
        part(svg, scale, new BigDecimal[]{worst, base.min(best)}, top);
        part(svg, scale, new BigDecimal[]{base.max(worst), best}, top);
        svg.text("", new Dot(scale.at(worst), BigDecimal.valueOf(top + 20L)).plus(-6, 0), "end",
                said.apply(worst));
        svg.text("", new Dot(scale.at(best), BigDecimal.valueOf(top + 20L)).plus(6, 0), "start",
                said.apply(best));
    }

    /** What there is room for; the table has the whole of it. */
    private static String brief(String name) {
        return name.length() <= LETTERS ? name : name.substring(0, LETTERS - 1).strip() + "\u2026";
    }

    private void part(Svg svg, Scale scale, BigDecimal[] ends, int top) {
        if (ends[0].compareTo(ends[1]) < 0) {
            BigDecimal left = scale.at(ends[0]);
            svg.bar(ends[0].compareTo(base) < 0 ? "less" : "fill",
                    new Dot(left, BigDecimal.valueOf(top + 6L)),
                    new Dot(scale.at(ends[1]).subtract(left), BigDecimal.valueOf(ROW - 12L)));
        }
    }

    private Table table(List<Swing> widestFirst) {
        List<Column> columns = List.of(Column.text("assumption", "Assumption"),
                Column.figure("low", "Result at its low end"),
                Column.figure("high", "Result at its high end"));
        return new Table(title, columns, widestFirst.stream().map(it -> Table.Row.of(
                Cell.of(it.assumption()), Cell.said(it.atLow(), said.apply(it.atLow())),
                Cell.said(it.atHigh(), said.apply(it.atHigh())))).toList(), null);
    }
}
