package waymark.command.deliver.dependency;

import static waymark.api.deliver.dependency.DependencyRefusal.CIRCLE;
import static waymark.api.deliver.dependency.DependencyRefusal.NO_SUCH_DEPENDENCY;
import static waymark.api.deliver.dependency.DependencyRefusal.NO_SUCH_MILESTONE;
import static waymark.api.deliver.dependency.DependencyRefusal.PROJECT_ENDED;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.List;
import java.util.Set;
import waymark.api.deliver.dependency.DependenciesId;
import waymark.api.deliver.dependency.Dependency;
import waymark.api.deliver.dependency.DependencyCommand;
import waymark.api.deliver.dependency.DependencyCommand.DependOn;
import waymark.api.deliver.dependency.DependencyCommand.EndDependency;
import waymark.api.deliver.dependency.DependencyCommand.OpenDependencies;
import waymark.api.deliver.dependency.DependencyEvent;
import waymark.api.deliver.dependency.DependencyEvent.DependenciesOpened;
import waymark.api.deliver.dependency.DependencyEvent.DependencyEnded;
import waymark.api.deliver.dependency.DependencyEvent.DependencyNoted;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.command.deliver.project.beside.UnderWay;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** PRJ-6: what waits for what, never in a circle. One stream of all of them settles races. */
final class DependencyDecider
        implements
            Decider<Waiting, DependencyCommand, DependencyEvent> {

    @Override
    public Waiting initial() {
        return Waiting.NOTHING;
    }

    @Override
    public Waiting evolve(Waiting waiting, DependencyEvent event) {
        return switch (event) {
            case DependenciesOpened _ -> waiting;
            case DependencyNoted told -> waiting.with(told.number(), told.dependency());
            case DependencyEnded told -> waiting.without(told.number());
        };
    }

    @Override
    public Set<String> restsOn(Waiting waiting, DependencyCommand command, Known known) {
        return switch (command) {
            case DependOn(Dependency wish, _) when !wish.project().equals(wish.on()) ->
                Set.of(wish.project().value(), wish.on().value());
            case DependOn(Dependency wish, _) -> Set.of(wish.project().value());
            case EndDependency wish -> Set.of(wish.project().value());
            case OpenDependencies _ -> Set.of();
        };
    }

    @Override
    public Decision<DependencyEvent> decide(
            Waiting waiting, DependencyCommand command, Known known) {
        return switch (command) {
            case OpenDependencies _ -> accept(new DependenciesOpened(DependenciesId.THE));
            case DependOn wish -> depend(waiting, wish, known);
            case EndDependency wish -> known.exists(wish.project().value())
                    ? end(waiting, wish)
                    : refuse(GeneralRefusal.UNKNOWN_ID);
        };
    }

    private static Decision<DependencyEvent> depend(
            Waiting waiting, DependOn wish, Known known) {
        Dependency one = wish.dependency();
        UnderWay on = known.of(one.on().value(), UnderWay.FOLD);
        if (!known.of(one.project().value(), UnderWay.FOLD).goesOn()) {
            return refuse(PROJECT_ENDED);
        }
        if (one.milestone() != null && !on.has(one.milestone())) {
            return refuse(NO_SUCH_MILESTONE);
        }
        List<String> circle = waiting.circle(one);
        if (!circle.isEmpty()) {
            return refuse(CIRCLE, String.join(" waits for ", circle) + ".");
        }
        return waiting.holding().containsValue(one)
                ? nothingToDo()
                : accept(new DependencyNoted(DependenciesId.THE, waiting.noted() + 1, one,
                        wish.reason()));
    }

    private static Decision<DependencyEvent> end(Waiting waiting, EndDependency wish) {
        Dependency one = waiting.holding().get(wish.number());
        return one == null || !one.project().equals(wish.project())
                ? refuse(NO_SUCH_DEPENDENCY)
                : accept(new DependencyEnded(DependenciesId.THE, wish.number(), one.project(),
                        one.on(), wish.reason()));
    }
}
