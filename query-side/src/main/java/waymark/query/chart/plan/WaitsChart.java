package waymark.query.chart.plan;

import java.math.BigDecimal;
import java.util.List;
import waymark.query.chart.Chart;
import waymark.query.chart.draw.Dot;
import waymark.query.chart.draw.Svg;
import waymark.query.page.Table;

/**
 * What one thing waits for at the left, and who waits for it at the right. What slips is joined
 * by a dashed line and says so.
 *
 * @param title the question it answers
 * @param table the same as rows
 * @param middle what stands in the middle
 * @param before what it waits for
 * @param after who waits for it
 */
public record WaitsChart(
        String title, Table table, String middle, List<Box> before, List<Box> after) {

    /**
     * One end.
     *
     * @param label what it is called
     * @param note when it is expected
     * @param late whether it slips
     */
    public record Box(String label, String note, boolean late) {}

    private static final int WIDTH = 760;
    private static final int BOX = 250;
    private static final int HEIGHT = 46;
    private static final int ROW = 58;
    private static final int LETTERS = 36;

    /** The whole chart. */
    public Chart drawn() {
        int rows = Math.max(1, Math.max(before.size(), after.size()));
        var svg = new Svg(WIDTH, rows * ROW + 4, title, "%s waits for %d, and %d wait for it."
                .formatted(middle, before.size(), after.size()));
        Dot left = Dot.of(WIDTH / 2 - 50, rows * ROW / 2);
        Dot right = left.plus(100, 0);
        for (int i = 0; i < before.size(); i++) {
            Dot corner = Dot.of(2, i * ROW + (ROW - HEIGHT) / 2);
            svg.curve(line(before.get(i)), corner.plus(BOX, HEIGHT / 2), left);
            box(svg, corner, before.get(i));
        }
        for (int i = 0; i < after.size(); i++) {
            Dot corner = Dot.of(WIDTH - BOX - 2, i * ROW + (ROW - HEIGHT) / 2);
            svg.curve(line(after.get(i)), right, corner.plus(0, HEIGHT / 2));
            box(svg, corner, after.get(i));
        }
        svg.bar("fill", left.plus(0, -HEIGHT / 2), Dot.of(100, HEIGHT));
        svg.text("strong", left.plus(50, 4), "middle", middle);
        return new Chart(title, svg.drawn(), table);
    }

    private static String line(Box box) {
        return box.late() ? "cut" : "shown";
    }

    private static void box(Svg svg, Dot corner, Box box) {
        svg.bar("band promised", corner, new Dot(BigDecimal.valueOf(BOX),
                BigDecimal.valueOf(HEIGHT)));
        svg.text("strong", corner.plus(10, 19), "start", cut(box.label()));
        svg.text("", corner.plus(10, 36), "start", box.note());
    }

    private static String cut(String label) {
        return label.length() <= LETTERS ? label : label.substring(0, LETTERS - 1) + "…";
    }
}
