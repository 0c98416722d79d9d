package waymark.command.deliver.project;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.project.ProjectEvent.CostRecorded;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectEvent.RiskRaised;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.week.RiskWord;
import waymark.api.govern.organisation.PersonId;
import waymark.command.deliver.project.beside.Milestones;
import waymark.command.deliver.project.cost.Booked;
import waymark.command.deliver.project.cost.Costing;
import waymark.command.deliver.project.ending.Awaited;
import waymark.command.deliver.project.ending.Raised;

/**
 * What later decisions need to know of a project.
 *
 * @param begun how it started; none before it did
 * @param milestones how they stand
 * @param booked the costs that were recorded
 * @param raised the risks that weekly reports raised
 * @param ended whether it is completed or stopped
 */
record Project(@Nullable ProjectStarted begun, Milestones milestones, Booked booked,
        Raised raised, boolean ended) {

    static final Project ABSENT = new Project(null, Milestones.NONE, Booked.NONE, Raised.NONE,
            false);

    static Project begun(ProjectStarted told) {
        return new Project(told, Milestones.begun(told), Booked.NONE, Raised.NONE, false);
    }

    Project managedBy(PersonId other) {
        return new Project(started().managedBy(other), milestones, booked, raised, ended);
    }

    Project with(Milestones now) {
        return new Project(begun, now, booked, raised, ended);
    }

    Project with(CostRecorded told) {
        return new Project(begun, milestones, booked.with(told), raised, ended);
    }

    Project with(RiskRaised told) {
        return new Project(begun, milestones, booked,
                raised.with(RiskWord.of(told.risk(), told.week())), ended);
    }

    Project over() {
        return new Project(begun, milestones, booked, raised, true);
    }

    /** What is open of it itself. */
    Awaited awaited() {
        return new Awaited(milestones.open().keySet(), raised);
    }

    /** For whom its costs are recorded. */
    Costing.Whose whose(ProjectId id) {
        return new Costing.Whose(id, delivers(), businessCase());
    }

    /** The initiative of a project that has started. */
    InitiativeId delivers() {
        return started().initiative();
    }

    /** The approved case it came from, if it came from one. */
    @Nullable
    BusinessCaseId businessCase() {
        return started().businessCase();
    }

    /** Who is in charge. */
    PersonId manager() {
        return started().manager();
    }

    /** Its first day. */
    LocalDate startedOn() {
        return started().effectiveOn();
    }

    /** The day by which it was to be done when it started. */
    LocalDate finish() {
        return started().plannedFinish();
    }

    private ProjectStarted started() {
        return Objects.requireNonNull(begun, "started");
    }
}
