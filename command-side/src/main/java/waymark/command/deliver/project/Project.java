package waymark.command.deliver.project;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.project.Milestone;
import waymark.api.deliver.project.ProjectEvent.CostRecorded;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectId;
import waymark.command.deliver.project.cost.Booked;
import waymark.command.deliver.project.cost.Costing;

/**
 * What later decisions need to know of a project.
 *
 * @param initiative what it delivers; none before it started
 * @param businessCase the approved case it came from, if it came from one
 * @param milestones their names
 * @param booked the costs that were recorded
 * @param ended whether it is completed or stopped
 */
record Project(
        @Nullable InitiativeId initiative,
        @Nullable BusinessCaseId businessCase,
        Set<String> milestones,
        Booked booked,
        boolean ended) {

    static final Project ABSENT = new Project(null, null, Set.of(), Booked.NONE,
            false);

    static Project begun(ProjectStarted told) {
        return new Project(told.initiative(), told.businessCase(), told.milestones().stream()
                .map(Milestone::name).collect(java.util.stream.Collectors.toSet()),
                Booked.NONE, false);
    }

    Project over() {
        return new Project(initiative, businessCase, milestones, booked, true);
    }

    Project with(CostRecorded told) {
        return new Project(initiative, businessCase, milestones, booked.with(told), ended);
    }

    /** For whom its costs are recorded. */
    Costing.Whose whose(ProjectId id) {
        return new Costing.Whose(id, delivers(), businessCase);
    }

    /** The initiative of a project that has started. */
    InitiativeId delivers() {
        return java.util.Objects.requireNonNull(initiative, "started");
    }
}
