package waymark.query.understand.problem.draw;

import java.util.List;
import java.util.stream.IntStream;
import waymark.api.understand.problem.Cause;
import waymark.query.chart.Chart;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;

/** How a root cause was found, drawn, with the same as a table. */
public final class CauseChart {

    /**
     * The drawing that fits the method.
     *
     * @param obstacle what stands in the customer's way: what is asked about
     */
    public static Chart of(Cause cause, String obstacle) {
        return switch (cause.method()) {
            case FIVE_WHYS -> new Chart("Why, and why again", WhyDrawing.of(cause, obstacle),
                    table(cause, "Why"));
            case FISHBONE -> new Chart("Fishbone of causes", FishDrawing.of(cause, obstacle),
                    table(cause, "Branch"));
        };
    }

    private static Table table(Cause cause, String first) {
        return new Table("the way to the cause",
                List.of(Column.text("bone", first), Column.text("because", "Because")),
                IntStream.range(0, cause.steps().size()).mapToObj(at -> {
                    Cause.Step step = cause.steps().get(at);
                    return Row.of(Cell.of(cause.method() == Cause.Method.FISHBONE
                            ? step.bone()
                            : at + 1), Cell.of(step.because()));
                }).toList(), null);
    }

    private CauseChart() {}
}
