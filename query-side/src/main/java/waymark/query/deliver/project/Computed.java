package waymark.query.deliver.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.week.Lights;
import waymark.api.deliver.project.week.Lights.Light;
import waymark.api.deliver.project.week.WorkingDays;
import waymark.api.govern.programme.Settings.Tolerances;
import waymark.api.worth.Money;

/**
 * The lights as they follow from dates and money (PRJ-2): green within the plan, amber beyond it
 * within the programme's tolerance, red beyond that. Scope and benefit cannot be computed.
 */
final class Computed {

    static Lights of(ProjectRow row, Money spent, LocalDate finish, Tolerances tolerances) {
        Money forecast = row.forecastCost();
        Money expected = forecast == null || spent.isMoreThan(forecast) ? spent : forecast;
        return new Lights(null,
                schedule(row.baseline().finish(), finish, tolerances.finishWorkingDays()),
                cost(row.baseline().amount(), expected, tolerances.costPercent()), null);
    }

    private static Light schedule(LocalDate planned, LocalDate finish, int workingDays) {
        if (!finish.isAfter(planned)) {
            return Light.GREEN;
        }
        return finish.isAfter(WorkingDays.later(planned, workingDays)) ? Light.RED : Light.AMBER;
    }

    private static Light cost(Money baseline, @Nullable Money expected, int percent) {
        if (expected == null || !expected.isMoreThan(baseline)) {
            return Light.GREEN;
        }
        Money most = baseline.plus(baseline.times(BigDecimal.valueOf(percent, 2)));
        return expected.isMoreThan(most) ? Light.RED : Light.AMBER;
    }

    private Computed() {}
}
