package waymark.api.deliver.watch;

import java.time.LocalDate;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.project.ProjectId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;

/** Everything that can have happened where a report did not come (PRJ-5). */
public sealed interface OverdueEvent extends Event {

    /** The silence. */
    OverdueId overdue();

    /** The project. */
    ProjectId project();

    @Override
    default String stream() {
        return overdue().value();
    }

    /**
     * Nobody reported for a week and the days of grace after it.
     *
     * @param manager who was to report
     * @param due the day up to which the report was due
     */
    @Named("overdue-report.told")
    record ReportOverdue(OverdueId overdue, ProjectId project, InitiativeId initiative,
            PersonId manager, LocalDate due)
            implements
                OverdueEvent {}
}
