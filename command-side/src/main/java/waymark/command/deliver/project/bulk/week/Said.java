package waymark.command.deliver.project.bulk.week;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.Cost;
import waymark.api.deliver.project.ProjectCommand.ReportWeekly;
import waymark.api.deliver.project.ProjectEvent.CostRecorded;
import waymark.api.deliver.project.ProjectEvent.ProjectCompleted;
import waymark.api.deliver.project.ProjectEvent.ProjectReported;
import waymark.api.deliver.project.ProjectEvent.ProjectStopped;
import waymark.api.kernel.Event;
import waymark.api.worth.Money;
import waymark.command.kernel.rule.Fold;

/**
 * What was reported of a project.
 *
 * @param weeks the last report of each week
 * @param forecast what it was last expected to cost in all
 * @param ended whether nothing more is reported
 */
record Said(
        Map<LocalDate, ProjectReported> weeks, @Nullable Money forecast, boolean ended) {

    static final Fold<Said> FOLD = new Fold<>() {
        @Override
        public Said initial() {
            return new Said(Map.of(), null, false);
        }

        @Override
        public Said evolve(Said said, Event event) {
            return said.after(event);
        }
    };

    /** Whether a row says nothing that was not said before. */
    boolean holds(WeekRow row) {
        ReportWeekly report = row.report();
        ProjectReported told = weeks.get(row.week());
        if (row.forecast() != null && !row.forecast().equals(forecast)) {
            return false;
        }
        return told == null
                ? report.words() == null && report.lights().saysNothing()
                        && report.forecastFinish() == null
                : told.lights().equals(report.lights())
                        && Objects.equals(told.words(), report.words())
                        && Objects.equals(told.forecastFinish(), report.forecastFinish());
    }

    private Said after(Event event) {
        if (event instanceof ProjectReported told) {
            Map<LocalDate, ProjectReported> more = new HashMap<>(weeks);
            more.put(told.week(), told);
            return new Said(more, forecast, ended);
        }
        if (event instanceof CostRecorded told && told.kind() == Cost.Kind.FORECAST) {
            return new Said(weeks, told.amount(), ended);
        }
        boolean over = event instanceof ProjectCompleted || event instanceof ProjectStopped;
        return over ? new Said(weeks, forecast, true) : this;
    }
}
