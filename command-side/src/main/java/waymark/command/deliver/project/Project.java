package waymark.command.deliver.project;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.project.Milestone;
import waymark.api.deliver.project.ProjectEvent.CostRecorded;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.week.MilestoneNews;
import waymark.api.deliver.project.week.Risk;
import waymark.command.deliver.project.cost.Booked;
import waymark.command.deliver.project.cost.Costing;
import waymark.command.deliver.project.ending.Awaited;
import waymark.command.deliver.project.ending.Raised;

/**
 * What later decisions need to know of a project.
 *
 * @param begun how it started; none before it did
 * @param milestones their names
 * @param there those of them that are there
 * @param booked the costs that were recorded
 * @param raised the risks that weekly reports raised
 * @param week the Monday of the latest week that was reported on; none before one was
 * @param ended whether it is completed or stopped
 */
record Project(@Nullable ProjectStarted begun, Set<String> milestones, Set<String> there,
        Booked booked, Raised raised, @Nullable LocalDate week, boolean ended) {

    static final Project ABSENT = new Project(null, Set.of(), Set.of(), Booked.NONE,
            Raised.NONE, null, false);

    static Project begun(ProjectStarted told) {
        return new Project(told, told.milestones().stream().map(Milestone::name)
                .collect(Collectors.toSet()),
                told.milestones().stream()
                        .filter(one -> one.actual() != null).map(Milestone::name)
                        .collect(Collectors.toSet()),
                Booked.NONE, Raised.NONE, null, false);
    }

    Project with(String milestone) {
        return new Project(begun, Stream.concat(milestones.stream(), Stream.of(milestone))
                .collect(Collectors.toSet()), there, booked, raised, week, ended);
    }

    Project with(CostRecorded told) {
        return new Project(begun, milestones, there, booked.with(told), raised, week, ended);
    }

    Project with(Risk risk) {
        return new Project(begun, milestones, there, booked, raised.with(risk), week, ended);
    }

    Project over() {
        return new Project(begun, milestones, there, booked, raised, week, true);
    }

    Project with(MilestoneNews news) {
        return news.actual() == null
                ? this
                : new Project(begun, milestones, Stream.concat(there.stream(),
                        Stream.of(news.name())).collect(Collectors.toSet()), booked, raised,
                        week, ended);
    }

    Project reported(LocalDate monday) {
        return new Project(begun, milestones, there, booked, raised,
                isPast(monday) ? week : monday, ended);
    }

    /** Whether a later week than this one was reported on. */
    boolean isPast(LocalDate monday) {
        return week != null && monday.isBefore(week);
    }

    /** What is open of it itself. */
    Awaited awaited() {
        return new Awaited(milestones.stream().filter(one -> !there.contains(one))
                .collect(Collectors.toSet()), raised);
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

    /** The day by which it was to be done when it started. */
    LocalDate finish() {
        return started().plannedFinish();
    }

    private ProjectStarted started() {
        return Objects.requireNonNull(begun, "started");
    }
}
