package waymark.command.deliver.project.beside;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.Milestone;
import waymark.api.deliver.project.ProjectEvent.ManagerNamed;
import waymark.api.deliver.project.ProjectEvent.MilestoneAdded;
import waymark.api.deliver.project.ProjectEvent.MilestoneMoved;
import waymark.api.deliver.project.ProjectEvent.ProjectCompleted;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectEvent.ProjectStopped;
import waymark.api.deliver.project.change.Baseline;
import waymark.api.deliver.project.week.Foreseen;
import waymark.api.kernel.Event;
import waymark.command.kernel.rule.Fold;

/**
 * What a project started with and whether it goes on, folded from the project's own stream.
 *
 * @param begun how it started; none where there is no such project
 * @param milestones all it has, with the day that was agreed when each was written down
 * @param seen how each of them stands
 * @param ended whether it is completed or stopped
 */
public record UnderWay(
        @Nullable ProjectStarted begun, List<Milestone> milestones, Milestones seen,
        boolean ended) {

    /** The fold over a project's stream. */
    public static final Fold<UnderWay> FOLD = new Fold<>() {
        @Override
        public UnderWay initial() {
            return new UnderWay(null, List.of(), Milestones.NONE, false);
        }

        @Override
        public UnderWay evolve(UnderWay project, Event event) {
            return project.after(event);
        }
    };

    /** Whether it was started and has not ended. */
    public boolean goesOn() {
        return begun != null && !ended;
    }

    /** How a project that exists started. */
    public ProjectStarted started() {
        return Objects.requireNonNull(begun, "started");
    }

    /** Whether it has a milestone of this name. */
    public boolean has(String milestone) {
        return milestones.stream().anyMatch(one -> one.name().equals(milestone));
    }

    /** Whether this milestone was told to be there. */
    public boolean isThere(String milestone) {
        Foreseen one = seen.all().get(milestone);
        return one != null && one.there();
    }

    /**
     * The day on which a milestone is expected; none for one that is there, or once the project
     * has ended. It moves with what is agreed, unless somebody said another day.
     *
     * @param changed what was agreed last; none before any change
     */
    public @Nullable LocalDate expects(String milestone, @Nullable Baseline changed) {
        Foreseen one = ended ? null : seen.all().get(milestone);
        if (one == null || one.there()) {
            return null;
        }
        boolean asAgreed = milestones.stream().anyMatch(first -> first.name().equals(milestone)
                && first.baseline().equals(one.expected()));
        return changed == null || !asAgreed
                ? one.expected()
                : changed.milestones().stream().filter(day -> day.name().equals(milestone))
                        .map(Baseline.Day::agreed).findFirst().orElse(one.expected());
    }

    private UnderWay after(Event event) {
        return switch (event) {
            case ProjectStarted told ->
                new UnderWay(told, told.milestones(), Milestones.begun(told), false);
            case ManagerNamed told -> new UnderWay(
                    started().managedBy(told.manager()), milestones, seen, ended);
            case MilestoneAdded told -> new UnderWay(begun, Stream.concat(milestones.stream(),
                    Stream.of(new Milestone(told.name(), told.agreed(), null, null))).toList(),
                    seen.with(told), ended);
            case MilestoneMoved told -> new UnderWay(begun, milestones, seen.with(told), ended);
            case ProjectCompleted _,ProjectStopped _ ->
                new UnderWay(begun, milestones, seen, true);
            default -> this;
        };
    }
}
