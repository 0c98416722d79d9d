package waymark.query.deliver.exception;

import org.jspecify.annotations.Nullable;
import waymark.api.deliver.exception.Beyond;
import waymark.api.deliver.exception.ExceptionKind;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
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
            case COST -> Beyond.ofMoney(project.baseline(), tolerances.costPercent(),
                    cost(project.forecastCost(), project.spent()));
            case FINISH -> Beyond.ofDays(project.plannedFinish(), tolerances.finishWorkingDays(),
                    project.forecastFinish());
        };
    }

    private static Money cost(@Nullable Money forecast, Money spent) {
        return forecast == null || spent.isMoreThan(forecast) ? spent : forecast;
    }

    private Now() {}
}
