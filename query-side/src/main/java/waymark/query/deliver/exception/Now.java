package waymark.query.deliver.exception;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.exception.Beyond;
import waymark.api.deliver.exception.Beyond.OfDays;
import waymark.api.deliver.exception.Beyond.OfMoney;
import waymark.api.deliver.exception.ExceptionKind;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.api.deliver.project.week.WorkingDays;
import waymark.api.govern.programme.Settings.Tolerances;
import waymark.api.worth.Money;

/** What is expected of a project now, beside what is tolerated now; it may be within again. */
final class Now {

    /** Null once the project has ended, as nothing more is expected of it. */
    static @Nullable Beyond of(ExceptionKind kind, ProjectView project, Tolerances tolerances) {
        if (project.endedOn() != null) {
            return null;
        }
        return switch (kind) {
            case COST -> new Beyond(money(project, tolerances.costPercent()), null);
            case FINISH -> new Beyond(null, new OfDays(project.plannedFinish(),
                    WorkingDays.later(project.plannedFinish(), tolerances.finishWorkingDays()),
                    project.forecastFinish()));
        };
    }

    private static OfMoney money(ProjectView project, int percent) {
        Money forecast = project.forecastCost();
        Money baseline = project.baseline();
        return new OfMoney(baseline,
                baseline.plus(baseline.times(BigDecimal.valueOf(percent, 2))),
                forecast == null || project.spent().isMoreThan(forecast)
                        ? project.spent()
                        : forecast);
    }

    private Now() {}
}
