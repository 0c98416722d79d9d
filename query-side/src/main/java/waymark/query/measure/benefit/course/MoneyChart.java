package waymark.query.measure.benefit.course;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.measure.benefit.course.CourseQuery.MonthOfMoney;
import waymark.api.worth.Money;
import waymark.query.chart.Chart;
import waymark.query.chart.PlanChart;
import waymark.query.chart.PlanChart.Curve;
import waymark.query.chart.PlanChart.Kind;
import waymark.query.chart.PlanChart.Planned;
import waymark.query.chart.PlanChart.Reached;
import waymark.query.page.Say;

/** Draws what was spent and what came back against the band of the plan, month by month. */
@Component
public class MoneyChart {

    private final Say say;

    MoneyChart(Say say) {
        this.say = say;
    }

    /** The chart; null while there is less than a line to draw. */
    public @Nullable Chart of(List<MonthOfMoney> months) {
        List<MonthOfMoney> past = months.stream().filter(one -> one.spent() != null).toList();
        if (past.size() < 2) {
            return null;
        }
        List<Planned> plan = months.stream().map(one -> new Planned(one.to(),
                one.planned().low().amount(), one.planned().likely().amount(),
                one.planned().high().amount())).toList();
        return new PlanChart("How did it come together?",
                "What was spent, measured and verified by finance, counted up month by month"
                        + " against what was planned to have come by then, low to high.",
                say::shortly, plan, List.of(
                        curve("spent", Kind.SPENT, past, MonthOfMoney::spent),
                        curve("measured", Kind.MEASURED, past, MonthOfMoney::measured),
                        curve("verified", Kind.SHOWN, past, MonthOfMoney::verified)))
                .drawn();
    }

    private static Curve curve(String label, Kind kind, List<MonthOfMoney> past,
            Function<MonthOfMoney, @Nullable Money> part) {
        return new Curve(label, kind, past.stream()
                .map(one -> new Reached(one.to(), amount(part.apply(one)))).toList());
    }

    private static BigDecimal amount(@Nullable Money money) {
        return Objects.requireNonNull(money, "months to come are left out").amount();
    }
}
