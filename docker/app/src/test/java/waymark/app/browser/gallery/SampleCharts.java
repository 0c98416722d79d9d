package waymark.app.browser.gallery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import waymark.query.chart.BarChart;
import waymark.query.chart.BubbleChart.Bubble;
import waymark.query.chart.BubbleChart.Measure;
import waymark.query.chart.BubbleChart;
import waymark.query.chart.Chart;
import waymark.query.chart.LineChart;
import waymark.query.chart.PlanChart.Curve;
import waymark.query.chart.PlanChart.Kind;
import waymark.query.chart.PlanChart.Planned;
import waymark.query.chart.PlanChart.Reached;
import waymark.query.chart.PlanChart;
import waymark.query.chart.Tornado.Swing;
import waymark.query.chart.Tornado;
import waymark.query.chart.plan.GanttChart;
import waymark.query.chart.plan.GanttRow;
import waymark.query.chart.plan.RiskMatrix.Placed;
import waymark.query.chart.plan.RiskMatrix;
import waymark.query.chart.plan.WaitsChart.Box;
import waymark.query.chart.plan.WaitsChart;
import waymark.query.page.Say;
import waymark.query.page.Table;

/** One chart of each kind with sample figures. */
final class SampleCharts {

    private static final Say SAY = new Say("Europe/London");
    private static final LocalDate START = LocalDate.of(2025, 6, 30);

    static List<Chart> all() {
        return List.of(plan(), line(), bars(), bubbles(), tornado(), gantt(), risks(), waits());
    }

    private static Chart plan() {
        var planned = IntStream.rangeClosed(0, 18).mapToObj(month -> new Planned(
                START.plusMonths(month), squared(month, 1100), squared(month, 1400),
                squared(month, 1750))).toList();
        return new PlanChart("Is it paying?", "Spending ran ahead of plan until March 2026; what"
                + " is verified has come within 43k of it.", SAY::shortly, planned,
                List.of(new Curve("spent", Kind.SPENT, reached("0", "62", "140", "214", "301",
                        "380", "431")),
                        new Curve("measured", Kind.MEASURED, reached("0", "0", "30", "140", "240",
                                "360", "449")),
                        new Curve("verified", Kind.SHOWN, reached("0", "0", "20", "110", "210",
                                "320", "388"))))
                .drawn();
    }

    private static Chart line() {
        int[] values = {-31, -28, -30, -22, -17, -12, -9, -4};
        var points = IntStream.range(0, values.length).mapToObj(i -> new LineChart.Point(
                START.plusMonths(i), BigDecimal.valueOf(values[i]),
                BigDecimal.valueOf(values[i] - 6L), BigDecimal.valueOf(values[i] + 6L), 140 + i))
                .toList();
        return new LineChart("How do customers feel about installing?", "NPS rose from minus 31 to"
                + " minus 4; the question changed in September.", SAY::number, points,
                List.of(LocalDate.of(2025, 9, 15))).drawn();
    }

    private static Chart bars() {
        return new BarChart("What came of it, by class?", "Most is cashable; one dis-benefit.",
                SampleCharts::money, List.of(new BarChart.Bar("Cashable", new BigDecimal("231000")),
                        new BarChart.Bar("Contribution margin", new BigDecimal("145000")),
                        new BarChart.Bar("Capacity released", new BigDecimal("66560")),
                        new BarChart.Bar("Dis-benefit: calls", new BigDecimal("-38000"))))
                .drawn();
    }

    private static Chart bubbles() {
        return new BubbleChart("Which problem first?", "Missed visits touch most and hurt most.",
                new Measure("customers a year", SAY::number),
                new Measure("NPS points lost", SAY::number),
                new Measure("cost to us", SampleCharts::money),
                List.of(bubble("PRB-3 Missed visits", 8900, 31, 605),
                        bubble("PRB-5 Outage silence", 12800, 22, 66),
                        bubble("PRB-9 Plain bill", 4200, 9, 42)))
                .drawn();
    }

    private static Chart tornado() {
        return new Tornado("What does BC-11 hang on?", "The number of calls saved matters most.",
                SampleCharts::money, new BigDecimal("96000"), List.of(
                        new Swing("Calls saved", new BigDecimal("-12000"),
                                new BigDecimal("210000")),
                        new Swing("Cost of the build", new BigDecimal("118000"),
                                new BigDecimal("61000")),
                        new Swing("Cost of a call", new BigDecimal("70000"),
                                new BigDecimal("121000"))))
                .drawn();
    }

    private static Chart gantt() {
        return new GanttChart("When will PRJ-7 be there?", "Half of the visits are two weeks late.",
                START.plusDays(80), GanttChart.CARD, List.of(
                        new GanttRow("The whole project", START, START.plusDays(180),
                                START.plusDays(192), null, List.of()),
                        GanttRow.milestone("Devices bought", START.plusDays(30),
                                START.plusDays(30), START.plusDays(34)),
                        GanttRow.milestone("Half of the firms visited", START.plusDays(90),
                                START.plusDays(104), null)))
                .drawn();
    }

    private static Chart risks() {
        return new RiskMatrix("How heavily do the risks of PRJ-7 weigh?", List.of(
                new Placed("R1", "No cable to the back room", 4, 4),
                new Placed("R2", "Too few people in spring", 2, 4))).drawn();
    }

    private static Chart waits() {
        String title = "What waits for what around PRJ-7?";
        return new WaitsChart(title, new Table(title, List.of(), List.of(), null), "PRJ-7",
                List.of(new Box("PRJ-1: All districts", "12 July 2026, 9 days late", true)),
                List.of(new Box("PRJ-9 Plain bill", "1 August 2026", false))).drawn();
    }

    private static String money(BigDecimal amount) {
        return SAY.money(amount, "EUR");
    }

    private static Bubble bubble(String label, int x, int... rest) {
        return new Bubble(label, BigDecimal.valueOf(x), BigDecimal.valueOf(rest[0]),
                BigDecimal.valueOf(rest[1] * 1000L));
    }

    private static BigDecimal squared(int month, int times) {
        return BigDecimal.valueOf((long) month * month * times);
    }

    private static List<Reached> reached(String... thousands) {
        return IntStream.range(0, thousands.length).mapToObj(i -> new Reached(
                START.plusMonths(2L * i), new BigDecimal(thousands[i] + "000"))).toList();
    }

    private SampleCharts() {}
}
