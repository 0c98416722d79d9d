package waymark.command.govern.lapse;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.Milestone;
import waymark.api.deliver.project.ProjectEvent.ManagerNamed;
import waymark.api.deliver.project.ProjectEvent.MilestoneAdded;
import waymark.api.deliver.project.ProjectEvent.MilestoneMoved;
import waymark.api.deliver.project.ProjectEvent.ProjectCompleted;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectEvent.ProjectStopped;
import waymark.api.deliver.project.change.Baseline;
import waymark.api.deliver.project.change.BaselineEvent.ChangeApproved;
import waymark.api.deliver.project.week.Foreseen;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Event;
import waymark.command.deliver.project.beside.Milestones;
import waymark.command.kernel.rule.Fold;

/**
 * On which days the milestones of a project are expected that are not there.
 *
 * @param started how it began; none before it did
 * @param agreed the day of each that was agreed when it was written down
 * @param seen how each stands
 */
record Expectations(@Nullable ProjectStarted started, Map<String, LocalDate> agreed,
        Milestones seen) {

    /** The fold over a project's own stream; nothing is expected once it has ended. */
    static final Fold<Expectations> FOLD = new Fold<>() {
        @Override
        public Expectations initial() {
            return new Expectations(null, Map.of(), Milestones.NONE);
        }

        @Override
        public Expectations evolve(Expectations all, Event event) {
            return switch (event) {
                case ProjectStarted told -> begun(told);
                case ManagerNamed told -> all.managedBy(told.manager());
                case MilestoneAdded told -> all.with(told);
                case MilestoneMoved told ->
                    new Expectations(all.started, all.agreed, all.seen.with(told));
                case ProjectCompleted _,ProjectStopped _ ->
                    new Expectations(all.started, Map.of(), Milestones.NONE);
                default -> all;
            };
        }
    };

    /** The fold over its baseline: the days of the last change that was approved. */
    static final Fold<Map<String, LocalDate>> AGREED = new Fold<>() {
        @Override
        public Map<String, LocalDate> initial() {
            return Map.of();
        }

        @Override
        public Map<String, LocalDate> evolve(Map<String, LocalDate> days, Event event) {
            if (!(event instanceof ChangeApproved told)) {
                return days;
            }
            Map<String, LocalDate> now = new HashMap<>();
            told.agreed().milestones().forEach(
                    (Baseline.Day one) -> now.put(one.name(), one.agreed()));
            return now;
        }
    };

    /** What is expected moves with what is agreed, unless somebody said another day. */
    @Nullable
    LocalDate of(String milestone, Map<String, LocalDate> changed) {
        Foreseen one = seen.all().get(milestone);
        if (one == null || one.there()) {
            return null;
        }
        return one.expected().equals(agreed.get(milestone))
                ? changed.getOrDefault(milestone, one.expected())
                : one.expected();
    }

    private static Expectations begun(ProjectStarted told) {
        Map<String, LocalDate> agreed = new HashMap<>();
        told.milestones().forEach((Milestone one) -> agreed.put(one.name(), one.baseline()));
        return new Expectations(told, agreed, Milestones.begun(told));
    }

    private Expectations managedBy(PersonId other) {
        return new Expectations(started == null ? null : started.managedBy(other), agreed, seen);
    }

    private Expectations with(MilestoneAdded told) {
        Map<String, LocalDate> more = new HashMap<>(agreed);
        more.put(told.name(), told.agreed());
        return new Expectations(started, more, seen.with(told));
    }
}
