package waymark.command.deliver.project;

import static waymark.api.deliver.project.ProjectRefusal.BEFORE_START;
import static waymark.api.deliver.project.ProjectRefusal.ENDED;
import static waymark.api.deliver.project.ProjectRefusal.MANAGER_NOT_ACTIVE;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.ProjectCommand;
import waymark.api.deliver.project.ProjectCommand.AddMilestone;
import waymark.api.deliver.project.ProjectCommand.CompleteProject;
import waymark.api.deliver.project.ProjectCommand.NameManager;
import waymark.api.deliver.project.ProjectCommand.RecordCost;
import waymark.api.deliver.project.ProjectCommand.ReportWeekly;
import waymark.api.deliver.project.ProjectCommand.StartProject;
import waymark.api.deliver.project.ProjectCommand.StopProject;
import waymark.api.deliver.project.ProjectCommand.TakeInCosts;
import waymark.api.deliver.project.ProjectEvent;
import waymark.api.deliver.project.ProjectEvent.CostRecorded;
import waymark.api.deliver.project.ProjectEvent.ManagerNamed;
import waymark.api.deliver.project.ProjectEvent.MilestoneAdded;
import waymark.api.deliver.project.ProjectEvent.MilestoneMoved;
import waymark.api.deliver.project.ProjectEvent.ProjectCompleted;
import waymark.api.deliver.project.ProjectEvent.ProjectReported;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectEvent.ProjectStopped;
import waymark.api.deliver.project.ProjectEvent.RiskRaised;
import waymark.api.deliver.project.ProjectEvent.ThingLeftOpen;
import waymark.command.deliver.project.cost.Costing;
import waymark.command.deliver.project.ending.Ending;
import waymark.command.kernel.rule.Acting;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** Decides on projects, from their approval to their lessons. */
final class ProjectDecider implements Decider<Project, ProjectCommand, ProjectEvent> {

    @Override
    public Project initial() {
        return Project.ABSENT;
    }

    @Override
    public Project evolve(Project project, ProjectEvent event) {
        return switch (event) {
            case ProjectStarted told -> Project.begun(told);
            case ManagerNamed told -> project.managedBy(told.manager());
            case MilestoneAdded told -> project.with(project.milestones().with(told));
            case CostRecorded told -> project.with(told);
            case MilestoneMoved told -> project.with(project.milestones().with(told));
            case RiskRaised told -> project.with(told);
            case ProjectReported _,ThingLeftOpen _ -> project;
            case ProjectCompleted _,ProjectStopped _ -> project.over();
        };
    }

    @Override
    public Set<String> restsOn(Project project, ProjectCommand command, Known known) {
        return switch (command) {
            case StartProject wish -> Starting.restsOn(wish, known);
            case AddMilestone wish -> Adding.restsOn(wish);
            case NameManager wish -> Set.of(wish.manager().value());
            case CompleteProject wish -> Ending.restsOn(wish);
            case ReportWeekly _,RecordCost _,TakeInCosts _,StopProject _ -> Set.of();
        };
    }

    @Override
    public Decision<ProjectEvent> decide(
            Project project, ProjectCommand command, Known known) {
        return switch (command) {
            case StartProject wish -> Starting.start(wish, known);
            case ReportWeekly wish -> Reporting.report(project, wish, known);
            case AddMilestone wish -> Adding.milestone(project, wish, known);
            case NameManager wish -> name(project, wish, known);
            case RecordCost wish ->
                Costing.record(project.whose(wish.project()), wish.cost(), known);
            case TakeInCosts wish -> Costing.takeIn(
                    project.whose(wish.project()), project.booked(), wish.costs(), known);
            case CompleteProject wish -> unended(project, wish.effectiveOn(), known)
                    .orElseGet(() -> Ending.complete(project.whose(wish.project()),
                            project.awaited(), wish, known));
            case StopProject wish -> unended(project, wish.effectiveOn(), known)
                    .orElseGet(() -> Ending.stop(project.whose(wish.project()), wish, known));
        };
    }

    /** ORG-1: whoever is in charge is one active person. */
    private static Decision<ProjectEvent> name(Project project, NameManager wish, Known known) {
        if (!known.of(wish.manager().value(), Acting.FOLD).active()) {
            return refuse(MANAGER_NOT_ACTIVE);
        }
        return wish.manager().equals(project.manager())
                ? nothingToDo()
                : accept(new ManagerNamed(wish.project(), project.delivers(), wish.manager()));
    }

    /** Why it does not end on this day, whatever is open; today it may before it begins. */
    private static Optional<Decision<ProjectEvent>> unended(
            Project project, @Nullable LocalDate on, Known known) {
        if (project.ended()) {
            return Optional.of(refuse(ENDED));
        }
        return on != null && on.isBefore(known.today())
                && on.isBefore(project.startedOn())
                        ? Optional.of(refuse(BEFORE_START))
                        : Optional.empty();
    }
}
