package waymark.query.chart.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import waymark.query.chart.Chart;
import waymark.query.chart.draw.Dot;
import waymark.query.chart.draw.Svg;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;

/**
 * Likelihood upwards, effect to the right, five steps each: the further up and right, the heavier.
 * What weighs 15 and more stands on amber, what weighs 6 and more on green, all else on paper; the
 * names of the risks stand in their places.
 *
 * @param title the question it answers
 * @param placed the risks that threaten
 */
public record RiskMatrix(String title, List<Placed> placed) {

    /**
     * One risk in its place.
     *
     * @param name short, for example {@code R3}
     * @param what what it is, for the table
     */
    public record Placed(String name, String what, int likelihood, int effect) {}

    private static final int STEPS = 5;
    private static final int LEFT = 120;
    private static final int WIDE = 112;
    private static final int HIGH = 44;
    private static final int TOP = 10;
    private static final int HEAVY = 15;
    private static final int MIDDLING = 6;
    private static final int NAMES = 4;

    /** The whole chart. */
    public Chart drawn() {
        int bottom = TOP + STEPS * HIGH;
        var svg = new Svg(LEFT + STEPS * WIDE + 10, bottom + 42, title, description());
        for (int likelihood = 1; likelihood <= STEPS; likelihood++) {
            Dot row = Dot.of(LEFT, bottom - likelihood * HIGH);
            svg.text("", row.plus(-10, HIGH / 2 + 4), "end", likelihood == STEPS
                    ? "5 almost certain"
                    : likelihood == 1 ? "1 hardly" : String.valueOf(likelihood));
            for (int effect = 1; effect <= STEPS; effect++) {
                place(svg, row.plus((effect - 1) * WIDE, 0), likelihood, effect);
            }
        }
        for (int effect = 1; effect <= STEPS; effect++) {
            svg.text("", Dot.of(LEFT + (effect - 1) * WIDE + WIDE / 2, bottom + 18), "middle",
                    effect == STEPS ? "5 the end" : effect == 1 ? "1 a nuisance" : "" + effect);
        }
        svg.text("strong", Dot.of(LEFT + STEPS * WIDE / 2, bottom + 36), "middle", "Effect");
        svg.text("strong", Dot.of(4, TOP + 12), "start", "Likelihood");
        return new Chart(title, svg.drawn(), table());
    }

    private String description() {
        long heavy = placed.stream().filter(one -> one.likelihood() * one.effect() >= HEAVY)
                .count();
        return "%d risks stand open, %d of them weigh %d or more.".formatted(placed.size(),
                heavy, HEAVY);
    }

    private void place(Svg svg, Dot corner, int likelihood, int effect) {
        int weight = likelihood * effect;
        var size = new Dot(BigDecimal.valueOf(WIDE - 3L), BigDecimal.valueOf(HIGH - 3L));
        svg.bar(weight >= HEAVY ? "band less" : weight >= MIDDLING ? "band" : "band promised",
                corner, size);
        List<String> here = placed.stream()
                .filter(one -> one.likelihood() == likelihood && one.effect() == effect)
                .map(Placed::name).toList();
        String names = here.stream().limit(NAMES).collect(Collectors.joining(" "));
        svg.text("strong", corner.plus(WIDE / 2, HIGH / 2 + 3), "middle",
                here.size() > NAMES ? names + " +" + (here.size() - NAMES) : names);
    }

    private Table table() {
        return new Table(title,
                List.of(Column.text("risk", "Risk"), Column.text("what", "What"),
                        Column.figure("likelihood", "Likelihood"),
                        Column.figure("effect", "Effect"), Column.figure("weight", "Weight")),
                placed.stream().map(one -> Row.of(Cell.of(one.name()), Cell.of(one.what()),
                        Cell.of(one.likelihood()), Cell.of(one.effect()),
                        Cell.of(one.likelihood() * one.effect()))).toList(),
                null);
    }
}
