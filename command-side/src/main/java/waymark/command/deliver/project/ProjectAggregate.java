package waymark.command.deliver.project;

import org.axonframework.spring.stereotype.Aggregate;
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
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to a {@link ProjectDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class ProjectAggregate extends DecidedStream<Project, ProjectCommand, ProjectEvent> {

    ProjectAggregate() {
        super(new ProjectDecider());
    }

    @Decides
    void on(StartProject command) { decide(command); }

    @Decides
    void on(ReportWeekly command) { decide(command); }

    @Decides
    void on(RecordCost command) { decide(command); }

    @Decides
    void on(TakeInCosts command) { decide(command); }

    @Decides
    void on(AddMilestone command) { decide(command); }

    @Decides
    void on(NameManager command) { decide(command); }

    @Decides
    void on(CompleteProject command) { decide(command); }

    @Decides
    void on(StopProject command) { decide(command); }
}
