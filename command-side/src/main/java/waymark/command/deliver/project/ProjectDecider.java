package waymark.command.deliver.project;

import static waymark.api.deliver.project.ProjectRefusal.ENDED;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.Set;
import waymark.api.deliver.project.ProjectCommand;
import waymark.api.deliver.project.ProjectCommand.AddMilestone;
import waymark.api.deliver.project.ProjectCommand.CompleteProject;
import waymark.api.deliver.project.ProjectCommand.RecordCost;
import waymark.api.deliver.project.ProjectCommand.ReportWeekly;
import waymark.api.deliver.project.ProjectCommand.StartProject;
import waymark.api.deliver.project.ProjectCommand.StopProject;
import waymark.api.deliver.project.ProjectCommand.TakeInCosts;
import waymark.api.deliver.project.ProjectEvent;
import waymark.api.deliver.project.ProjectEvent.CostRecorded;
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
            case MilestoneAdded told -> project.with(told.name());
            case CostRecorded told -> project.with(told);
            case MilestoneMoved told -> project.with(told.news());
            case RiskRaised told -> project.with(told.risk());
            case ProjectReported told -> project.reported(told.week());
            case ThingLeftOpen _ -> project;
            case ProjectCompleted _,ProjectStopped _ -> project.over();
        };
    }

    @Override
    public Set<String> restsOn(Project project, ProjectCommand command, Known known) {
        return switch (command) {
            case StartProject wish -> Starting.restsOn(wish, known);
            case AddMilestone wish -> Adding.restsOn(wish);
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
            case RecordCost wish ->
                Costing.record(project.whose(wish.project()), wish.cost(), known);
            case TakeInCosts wish -> Costing.takeIn(
                    project.whose(wish.project()), project.booked(), wish.costs(), known);
            case CompleteProject wish -> project.ended()
                    ? refuse(ENDED)
                    : Ending.complete(project.whose(wish.project()), project.awaited(), wish,
                            known);
            case StopProject wish -> project.ended()
                    ? refuse(ENDED)
                    : Ending.stop(project.whose(wish.project()), wish, known);
        };
    }
}
