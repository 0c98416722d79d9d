package waymark.command.deliver.exception;

import java.util.Map;
import waymark.api.deliver.project.Cost;
import waymark.api.deliver.project.ProjectEvent;
import waymark.api.deliver.project.ProjectEvent.CostRecorded;
import waymark.api.deliver.project.ProjectEvent.MilestoneMoved;
import waymark.api.deliver.project.ProjectEvent.ProjectCompleted;
import waymark.api.deliver.project.ProjectEvent.ProjectReported;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectEvent.ProjectStopped;
import waymark.api.kernel.Event;
import waymark.command.kernel.rule.Fold;

/** Follows where a project is heading. */
final class Courses implements Fold<Course> {

    static final Fold<Course> FOLD = new Courses();

    @Override
    public Course initial() {
        return new Course(null, null, null, null, Map.of(), false);
    }

    @Override
    public Course evolve(Course course, Event event) {
        return switch (event) {
            case ProjectStarted told -> Course.begun(told);
            case ProjectReported told -> course.done(told.forecastFinish());
            case MilestoneMoved told -> course.moved(told.news());
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
            case ProjectEvent _ -> true;
            default -> false;
        };
    }

    private static Course paid(Course course, CostRecorded told) {
        return switch (told.kind()) {
            case ACTUAL -> course.spending(told.amount());
            case FORECAST -> course.costing(told.amount());
            case COMMITTED, BUDGET -> course;
        };
    }
}
