package waymark.command.deliver.project;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.project.Milestone;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;

/**
 * What later decisions need to know of a project.
 *
 * @param initiative what it delivers; none before it started
 * @param businessCase the approved case it came from, if it came from one
 * @param milestones their names
 * @param ended whether it is completed or stopped
 */
record Project(
        @Nullable InitiativeId initiative,
        @Nullable BusinessCaseId businessCase,
        Set<String> milestones,
        boolean ended) {

    static final Project ABSENT = new Project(null, null, Set.of(), false);

    static Project begun(ProjectStarted told) {
        return new Project(told.initiative(), told.businessCase(), told.milestones().stream()
                .map(Milestone::name).collect(java.util.stream.Collectors.toSet()), false);
    }

    Project over() {
        return new Project(initiative, businessCase, milestones, true);
    }

    /** The initiative of a project that has started. */
    InitiativeId delivers() {
        return java.util.Objects.requireNonNull(initiative, "started");
    }
}
