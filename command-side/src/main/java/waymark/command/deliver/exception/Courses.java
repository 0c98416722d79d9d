package waymark.command.deliver.exception;

import java.util.Set;
import waymark.api.deliver.project.ProjectEvent;
import waymark.api.deliver.project.ProjectEvent.CostRecorded;
import waymark.api.deliver.project.ProjectEvent.ManagerNamed;
import waymark.api.deliver.project.ProjectEvent.MilestoneAdded;
import waymark.api.deliver.project.ProjectEvent.MilestoneMoved;
import waymark.api.deliver.project.ProjectEvent.ProjectCompleted;
import waymark.api.deliver.project.ProjectEvent.ProjectReported;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectEvent.ProjectStopped;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.change.BaselineEvent.ChangeApproved;
import waymark.api.deliver.project.cost.Cost;
import waymark.api.deliver.project.week.Expected;
import waymark.api.kernel.Event;
import waymark.command.deliver.project.beside.LastAgreed;
import waymark.command.deliver.project.beside.Milestones;
import waymark.command.kernel.rule.Fold;
import waymark.command.kernel.rule.Known;

/** Follows where a project is heading, against what was agreed last (PRJ-3). */
final class Courses implements Fold<Course> {

    private static final Fold<Course> FOLD = new Courses();

    /** The streams that say where it is heading. */
    static Set<String> streams(ProjectId project) {
        return Set.of(project.value(), LastAgreed.stream(project));
    }

    static Course of(ProjectId project, Known known) {
        return known.of(project.value(), FOLD).against(LastAgreed.of(project, known));
    }

    @Override
    public Course initial() {
        return new Course(null, null, null, null, Milestones.NONE, null, false);
    }

    @Override
    public Course evolve(Course course, Event event) {
        return switch (event) {
            case ProjectStarted told -> Course.begun(told);
            case ProjectReported told -> told.forecastFinish() == null
                    ? course
                    : course.done(new Expected<>(told.forecastFinish(), told.week()));
            case ManagerNamed told -> course.managedBy(told.manager());
            case MilestoneAdded told -> course.with(course.milestones().with(told));
            case MilestoneMoved told -> course.with(course.milestones().with(told));
            case CostRecorded told -> paid(course, told);
            case ProjectCompleted _,ProjectStopped _ -> course.over();
            default -> course;
        };
    }

    /** Whether an event can bring a project beyond, or back within. */
    static boolean moves(Event event) {
        return switch (event) {
            case ProjectReported told -> told.forecastFinish() != null;
            case CostRecorded told ->
                told.kind() == Cost.Kind.FORECAST || told.kind() == Cost.Kind.ACTUAL;
            case ProjectEvent _,ChangeApproved _ -> true;
            default -> false;
        };
    }

    private static Course paid(Course course, CostRecorded told) {
        return switch (told.kind()) {
            case ACTUAL -> course.spending(told.amount());
            case FORECAST -> course.costing(
                    new Expected<>(told.amount(), told.effectiveOn()));
            case COMMITTED, BUDGET -> course;
        };
    }
}
