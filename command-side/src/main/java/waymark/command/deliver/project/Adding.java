package waymark.command.deliver.project;

import static waymark.api.deliver.project.ProjectRefusal.BEYOND_FINISH;
import static waymark.api.deliver.project.ProjectRefusal.ENDED;
import static waymark.api.deliver.project.ProjectRefusal.MILESTONE_THERE;
import static waymark.api.deliver.project.ProjectRefusal.TOO_MANY_MILESTONES;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.refuse;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.ProjectCommand.AddMilestone;
import waymark.api.deliver.project.ProjectEvent;
import waymark.api.deliver.project.ProjectEvent.MilestoneAdded;
import waymark.api.deliver.project.change.Baseline;
import waymark.api.kernel.refusal.Refusal;
import waymark.command.deliver.project.beside.LastAgreed;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** Milestones that are added on the way; behind the agreed finish none is (PRJ-3). */
final class Adding {

    private static final int MOST = 50;

    static Set<String> restsOn(AddMilestone wish) {
        return Set.of(LastAgreed.stream(wish.project()));
    }

    static Decision<ProjectEvent> milestone(Project project, AddMilestone wish, Known known) {
        Refusal no = refusal(project, wish, known);
        return no == null
                ? accept(new MilestoneAdded(wish.project(), project.delivers(), wish.name(),
                        wish.agreed()))
                : refuse(no);
    }

    private static @Nullable Refusal refusal(Project project, AddMilestone wish, Known known) {
        if (project.ended()) {
            return ENDED;
        }
        if (project.milestones().names().contains(wish.name())) {
            return MILESTONE_THERE;
        }
        if (project.milestones().names().size() >= MOST) {
            return TOO_MANY_MILESTONES;
        }
        Baseline changed = LastAgreed.of(wish.project(), known);
        LocalDate finish = changed == null ? project.finish() : changed.finish();
        return wish.agreed().isAfter(finish) ? BEYOND_FINISH : null;
    }

    private Adding() {}
}
