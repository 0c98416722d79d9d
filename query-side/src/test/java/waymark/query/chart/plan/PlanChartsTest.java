package waymark.query.chart.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.query.chart.Chart;
import waymark.query.chart.plan.RiskMatrix.Placed;
import waymark.query.chart.plan.WaitsChart.Box;
import waymark.query.page.Table;

class PlanChartsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void a_gantt_chart_says_in_words_and_in_its_table_how_late_a_thing_is() {
        Chart chart = new GanttChart("When?", "Seen", DAY.plusDays(3), GanttChart.CARD, List.of(
                new GanttRow("All <of> it", DAY, DAY.plusDays(30), DAY.plusDays(41), null,
                        List.of(DAY.plusDays(5))),
                GanttRow.milestone("Pilot", DAY.plusDays(5), DAY.plusDays(9), DAY.plusDays(4))))
                .drawn();
        assertThat(chart.svg()).contains("<title>When?</title><desc>Seen</desc>", "today",
                "All &#60;of&#62; it", "12 Jul 2026, +11 d", "5 Jun 2026 there, \u22121 d",
                "Jul 2026").doesNotContain("<of>");
        List<Map<String, Object>> rows = chart.table().values();
        assertThat(rows.getFirst()).containsEntry("late", 11L).doesNotContainKey("actual");
        assertThat(rows.getLast()).containsEntry("actual", DAY.plusDays(4))
                .containsEntry("late", -1L).doesNotContainKey("from");
    }

    @Test
    void a_gantt_chart_of_one_day_is_still_drawn() {
        assertThat(new GanttChart("When?", "One day", DAY, GanttChart.PAGE, List.of(
                GanttRow.milestone("Pilot", DAY, DAY, null))).drawn().svg())
                .contains("1 Jun 2026").doesNotContain("NaN", "Infinity");
    }

    @Test
    void a_risk_stands_in_the_place_of_its_likelihood_and_effect() {
        List<Placed> many = List.of(new Placed("R1", "a", 5, 5), new Placed("R2", "b", 1, 1),
                new Placed("R3", "c", 1, 1), new Placed("R4", "d", 1, 1),
                new Placed("R5", "e", 1, 1), new Placed("R6", "f", 1, 1));
        Chart chart = new RiskMatrix("How heavily?", many).drawn();
        assertThat(chart.svg()).contains(">R1<", ">R2 R3 R4 R5 +1<",
                "6 risks stand open, 1 of them weigh 15 or more.");
        assertThat(chart.table().values().getFirst()).containsEntry("weight", 25);
    }

    @Test
    void what_slips_is_joined_by_another_line_and_says_so() {
        Table table = new Table("t", List.of(), List.of(), null);
        Chart chart = new WaitsChart("What waits?", table, "PRJ-2",
                List.of(new Box("PRJ-1", "9 days late", true)), List.of()).drawn();
        assertThat(chart.svg()).contains("class=\"cut\"", "9 days late", "PRJ-2 waits for 1")
                .doesNotContain("class=\"shown\"");
        assertThat(chart.table()).isSameAs(table);
    }
}
