package waymark.command.deliver.project.bulk.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import waymark.api.deliver.project.ProjectCommand.ReportWeekly;
import waymark.api.deliver.project.ProjectEvent.CostRecorded;
import waymark.api.deliver.project.ProjectEvent.ProjectCompleted;
import waymark.api.deliver.project.ProjectEvent.ProjectReported;
import waymark.api.deliver.project.ProjectEvent.ProjectStopped;
import waymark.api.deliver.project.cost.Cost;
import waymark.api.kernel.Event;
import waymark.api.worth.Money;
import waymark.command.kernel.rule.Fold;

/**
 * What was reported of a project.
 *
 * @param weeks the last report of each week
 * @param forecasts what it was expected to cost in all, by the Monday of the week that is about
 * @param ended whether nothing more is reported
 */
record Said(
        Map<LocalDate, ProjectReported> weeks, Map<LocalDate, Money> forecasts, boolean ended) {

    static final Fold<Said> FOLD = new Fold<>() {
        @Override
        public Said initial() {
            return new Said(Map.of(), Map.of(), false);
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
        if (row.forecast() != null && !row.forecast().equals(forecasts.get(row.week()))) {
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
            return new Said(more, forecasts, ended);
        }
        if (event instanceof CostRecorded told && told.kind() == Cost.Kind.FORECAST) {
            Map<LocalDate, Money> more = new HashMap<>(forecasts);
            more.put(told.effectiveOn().with(
                    TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), told.amount());
            return new Said(weeks, more, ended);
        }
        boolean over = event instanceof ProjectCompleted || event instanceof ProjectStopped;
        return over ? new Said(weeks, forecasts, true) : this;
    }
}
