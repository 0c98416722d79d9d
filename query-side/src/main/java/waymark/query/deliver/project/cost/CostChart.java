package waymark.query.deliver.project.cost;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.deliver.project.cost.CostQuery.CostMonth;
import waymark.api.deliver.project.cost.CostQuery.CostMonths;
import waymark.api.worth.Money;
import waymark.query.chart.Chart;
import waymark.query.chart.PlanChart;
import waymark.query.chart.PlanChart.Curve;
import waymark.query.chart.PlanChart.Kind;
import waymark.query.chart.PlanChart.Reached;
import waymark.query.page.Say;

/** Draws the running totals of a project's money. */
@Component
class CostChart {

    private final Say say;

    CostChart(Say say) {
        this.say = say;
    }

    /** The chart; null while there is less than a line to draw. */
    @Nullable
    Chart of(CostMonths money) {
        List<CostMonth> past = money.months().stream()
                .filter(one -> !one.month().isAfter(money.asOf())).toList();
        if (past.size() < 2) {
            return null;
        }
        List<Curve> curves = new ArrayList<>(List.of(
                curve("spent", Kind.SPENT, past, one -> one.toDate().actual()),
                curve("ordered", Kind.OTHER, past,
                        one -> one.toDate().actual().plus(one.toDate().committed()))));
        if (!money.sums().budget().isZero()) {
            curves.add(curve("budget", Kind.SHOWN, money.months(), one -> one.toDate().budget()));
        }
        List<CostMonth> foreseen = past.stream().filter(one -> one.forecast() != null).toList();
        if (!foreseen.isEmpty()) {
            curves.add(curve("expected", Kind.MEASURED, foreseen, CostMonth::forecast));
        }
        return new PlanChart("How does the money go?", "What was spent and what was ordered,"
                + " counted up month by month, beside the budget of the months and what the whole"
                + " is expected to cost. What is ordered holds what is spent.", say::shortly,
                List.of(), curves).drawn();
    }

    private static Curve curve(String label, Kind kind, List<CostMonth> months,
            Function<CostMonth, @Nullable Money> part) {
        return new Curve(label, kind, months.stream().map(one -> new Reached(
                end(one), Objects.requireNonNull(part.apply(one), label).amount()))
                .toList());
    }

    private static LocalDate end(CostMonth month) {
        return YearMonth.from(month.month()).atEndOfMonth();
    }
}
