package waymark.api.deliver.watch;

import java.time.LocalDate;
import waymark.api.deliver.project.ProjectId;
import waymark.api.kernel.Command;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked of reports that do not come (PRJ-5). */
public sealed interface OverdueCommand extends Command {

    /** The silence. */
    OverdueId overdue();

    @Override
    default String stream() {
        return overdue().value();
    }

    /**
     * Says that a report is overdue, if nothing was said since; Waymark alone says so.
     *
     * @param since the version of the project at which something was said last
     * @param due the day up to which the next report was due
     */
    @WhoMay(Role.ADMIN)
    record TellReportOverdue(OverdueId overdue, ProjectId project, long since, LocalDate due)
            implements
                OverdueCommand,
                Creation {}
}
