package waymark.command.govern.objective;

import static waymark.api.govern.objective.ObjectiveRefusal.CLOSED;
import static waymark.api.govern.objective.ObjectiveRefusal.DUE_BEFORE_TODAY;
import static waymark.api.govern.objective.ObjectiveRefusal.NO_SUCH_DEPARTMENT;
import static waymark.api.govern.objective.ObjectiveRefusal.NO_SUCH_METRIC;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import waymark.api.govern.objective.Goal;
import waymark.api.govern.objective.ObjectiveCommand;
import waymark.api.govern.objective.ObjectiveCommand.AmendObjective;
import waymark.api.govern.objective.ObjectiveCommand.CloseObjective;
import waymark.api.govern.objective.ObjectiveCommand.SetObjective;
import waymark.api.govern.objective.ObjectiveEvent;
import waymark.api.govern.objective.ObjectiveEvent.ObjectiveAmended;
import waymark.api.govern.objective.ObjectiveEvent.ObjectiveClosed;
import waymark.api.govern.objective.ObjectiveEvent.ObjectiveSet;
import waymark.api.kernel.refusal.Refusal;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** Decides what the programme means to reach. */
final class ObjectiveDecider implements Decider<Objective, ObjectiveCommand, ObjectiveEvent> {

    @Override
    public Objective initial() {
        return new Objective(null, false);
    }

    @Override
    public Objective evolve(Objective objective, ObjectiveEvent event) {
        return switch (event) {
            case ObjectiveSet told -> new Objective(told.goal(), false);
            case ObjectiveAmended told -> new Objective(told.goal(), false);
            case ObjectiveClosed _ -> new Objective(objective.goal(), true);
        };
    }

    @Override
    public Set<String> restsOn(Objective objective, ObjectiveCommand command, Known known) {
        return switch (command) {
            case SetObjective wish -> streams(wish.goal());
            case AmendObjective wish -> streams(wish.goal());
            case CloseObjective _ -> Set.of();
        };
    }

    @Override
    public Decision<ObjectiveEvent> decide(
            Objective objective, ObjectiveCommand command, Known known) {
        if (objective.closed()) {
            return refuse(CLOSED);
        }
        return switch (command) {
            case SetObjective wish -> granted(wish.goal(), known,
                    new ObjectiveSet(wish.objective(), wish.goal()));
            case AmendObjective wish -> wish.goal().equals(objective.goal())
                    ? nothingToDo()
                    : granted(wish.goal(), known, new ObjectiveAmended(
                            wish.objective(), wish.goal(), wish.reason()));
            case CloseObjective wish -> accept(new ObjectiveClosed(
                    wish.objective(), wish.result(), wish.reason()));
        };
    }

    private static Decision<ObjectiveEvent> granted(
            Goal goal, Known known, ObjectiveEvent event) {
        return missing(goal, known).<Decision<ObjectiveEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(event));
    }

    private static Optional<Refusal> missing(Goal goal, Known known) {
        if (!known.exists(goal.metric().value())) {
            return Optional.of(NO_SUCH_METRIC);
        }
        if (!goal.departments().stream().allMatch(one -> known.exists(one.value()))) {
            return Optional.of(NO_SUCH_DEPARTMENT);
        }
        return goal.dueOn().isBefore(known.today())
                ? Optional.of(DUE_BEFORE_TODAY)
                : Optional.empty();
    }

    private static Set<String> streams(Goal goal) {
        Set<String> streams = new HashSet<>(Set.of(goal.metric().value()));
        goal.departments().forEach(one -> streams.add(one.value()));
        return streams;
    }
}
