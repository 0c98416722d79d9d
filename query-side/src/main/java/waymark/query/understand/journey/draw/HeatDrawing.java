package waymark.query.understand.journey.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import waymark.api.understand.journey.view.HeatRow;
import waymark.query.chart.draw.Dot;
import waymark.query.chart.draw.Svg;
import waymark.query.chart.draw.Wrapped;

/**
 * Journeys by stages as a field of cells. The figure stands in each cell, its depth only helps.
 *
 * @param title the question it answers
 * @param value how much a cell counts; what is below zero is drawn as heat too, by its size
 * @param said how it is said
 */
public record HeatDrawing(String title, Function<HeatRow.Cell, BigDecimal> value,
        Function<HeatRow.Cell, String> said) {

    private static final int LABELS = 190;
    private static final int WIDTH = 116;
    private static final int HEIGHT = 54;
    private static final int DEPTHS = 4;

    /** A field of few stages is not blown up. */
    private static final int FEWEST = 8;

    /** The drawing of these journeys. */
    public String drawn(List<HeatRow> journeys) {
        int widest = Math.max(FEWEST, journeys.stream()
                .mapToInt(one -> one.cells().size()).max().orElse(1));
        var svg = new Svg(LABELS + widest * WIDTH, Math.max(HEIGHT, journeys.size() * HEIGHT),
                title, "Journeys from top to bottom, their stages from left to right.");
        BigDecimal most = journeys.stream().flatMap(one -> one.cells().stream()).map(value)
                .map(BigDecimal::abs).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        for (int row = 0; row < journeys.size(); row++) {
            HeatRow journey = journeys.get(row);
            svg.text("strong", Dot.of(0, row * HEIGHT + 24), "start",
                    Wrapped.of(journey.title(), 26, 1).getFirst());
            svg.text("", Dot.of(0, row * HEIGHT + 40), "start", journey.reference());
            for (int at = 0; at < journey.cells().size(); at++) {
                cell(svg, journey.cells().get(at), Dot.of(LABELS + at * WIDTH, row * HEIGHT),
                        most);
            }
        }
        return svg.drawn();
    }

    private void cell(Svg svg, HeatRow.Cell cell, Dot corner, BigDecimal most) {
        svg.bar("heat" + depth(value.apply(cell), most), corner.plus(0, 2),
                Dot.of(WIDTH - 4, HEIGHT - 6));
        svg.text("ink", corner.plus(8, 20), "start", Wrapped.of(cell.stage(), 17, 1).getFirst());
        svg.text("strong", corner.plus(8, 38), "start", said.apply(cell));
    }

    private static int depth(BigDecimal value, BigDecimal most) {
        return most.signum() == 0
                ? 0
                : value.abs().multiply(BigDecimal.valueOf(DEPTHS))
                        .divide(most, 0, RoundingMode.CEILING).intValue();
    }
}
