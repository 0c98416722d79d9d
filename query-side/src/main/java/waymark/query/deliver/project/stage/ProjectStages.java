package waymark.query.deliver.project.stage;

import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.ProjectEvent;
import waymark.api.deliver.project.ProjectEvent.CostRecorded;
import waymark.api.deliver.project.ProjectEvent.MilestoneMoved;
import waymark.api.deliver.project.ProjectEvent.ProjectCompleted;
import waymark.api.deliver.project.ProjectEvent.ProjectReported;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectEvent.ProjectStopped;
import waymark.api.deliver.project.ProjectQuery.Stage;
import waymark.api.deliver.project.pilot.PilotCommand.Verdict;
import waymark.api.deliver.project.pilot.PilotEvent;
import waymark.api.deliver.project.pilot.PilotEvent.PilotEnded;
import waymark.api.deliver.project.pilot.PilotEvent.PilotStarted;
import waymark.api.kernel.Event;

/**
 * How far a project comes by what happens; nobody sets it. It is planned until something is told of
 * its work, and from its first pilot on it pilots until one is scaled.
 */
public final class ProjectStages {

    /** The id of the project that an event may bring on; null where it is about none. */
    public static @Nullable String project(Event event) {
        return switch (event) {
            case ProjectStarted _ -> null;
            case ProjectEvent told -> told.project().value();
            case PilotEvent told -> told.project().value();
            default -> null;
        };
    }

    /** The stage it begins in: one that is under way already is planned no more. */
    public static Stage begun(ProjectStarted told) {
        return told.milestones().stream().anyMatch(one -> one.actual() != null)
                ? Stage.DELIVERING
                : Stage.PLANNED;
    }

    /** The stage after one more event. What has ended stays ended. */
    public static Stage after(Stage before, Event event) {
        if (!Stage.GOING_ON.contains(before)) {
            return before;
        }
        return switch (event) {
            case ProjectCompleted _ -> Stage.COMPLETED;
            case ProjectStopped _ -> Stage.STOPPED;
            case PilotStarted _ -> Stage.PILOTING;
            case PilotEnded told -> told.verdict() == Verdict.SCALE
                    ? Stage.DELIVERING
                    : Stage.PILOTING;
            default -> before == Stage.PLANNED && isWork(event) ? Stage.DELIVERING : before;
        };
    }

    /** A report, a milestone that is there, or money that is spent or promised. */
    private static boolean isWork(Event event) {
        return switch (event) {
            case ProjectReported _ -> true;
            case MilestoneMoved told -> told.news().actual() != null;
            case CostRecorded told -> switch (told.kind()) {
                case ACTUAL, COMMITTED -> true;
                case FORECAST, BUDGET -> false;
            };
            default -> false;
        };
    }

    private ProjectStages() {}
}
