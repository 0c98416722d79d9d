package waymark.command.understand.problem.watch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.understand.problem.ProblemId;
import waymark.api.understand.problem.watch.WatchEvent;
import waymark.api.understand.problem.watch.WatchEvent.RecurrenceNoted;
import waymark.api.understand.problem.watch.WatchEvent.ReopeningDeclined;
import waymark.api.understand.problem.watch.WatchEvent.ReopeningProposed;
import waymark.api.understand.problem.watch.WatchEvent.WatchBegun;
import waymark.api.understand.problem.watch.WatchEvent.WatchEnded;
import waymark.api.understand.problem.watch.WatchEvent.WatchOpened;
import waymark.api.understand.problem.watch.WatchEvent.WatchWidened;
import waymark.command.kernel.rule.Fold;

/**
 * The problems that are watched now.
 *
 * @param watched what is known of each
 */
record Watches(Map<ProblemId, Watch> watched) {

    static final Watches NONE = new Watches(Map.of());

    /** The fold over the watch's stream. */
    static final Fold<Watches> FOLD = new Fold<>() {
        @Override
        public Watches initial() {
            return NONE;
        }

        @Override
        public Watches evolve(Watches watches, Event event) {
            return event instanceof WatchEvent told ? watches.after(told) : watches;
        }
    };

    @Nullable
    Watch of(ProblemId problem) {
        return watched.get(problem);
    }

    /** The problems for which something speaks. */
    List<ProblemId> whose(java.util.function.Predicate<Watch> speaks) {
        return watched.entrySet().stream().filter(one -> speaks.test(one.getValue()))
                .map(Map.Entry::getKey)
                .sorted(java.util.Comparator.comparing(ProblemId::value)).toList();
    }

    Watches after(WatchEvent event) {
        return switch (event) {
            case WatchOpened _ -> this;
            case WatchBegun told -> with(told.problem(), new Watch(Set.copyOf(told.causes()),
                    Set.copyOf(told.insights()), Set.of(), Set.of()));
            case WatchWidened told ->
                changed(told.problem(), watch -> watch.watching(told.insight()));
            case RecurrenceNoted told ->
                changed(told.problem(), watch -> watch.noting(told.followup()));
            case ReopeningProposed told ->
                changed(told.problem(), watch -> watch.proposed(told.source()));
            case ReopeningDeclined told -> changed(told.problem(), Watch::declined);
            case WatchEnded told -> without(told.problem());
        };
    }

    private Watches changed(ProblemId problem, UnaryOperator<Watch> change) {
        Watch watch = watched.get(problem);
        return watch == null ? this : with(problem, change.apply(watch));
    }

    private Watches with(ProblemId problem, Watch watch) {
        Map<ProblemId, Watch> all = new HashMap<>(watched);
        all.put(problem, watch);
        return new Watches(Map.copyOf(all));
    }

    private Watches without(ProblemId problem) {
        Map<ProblemId, Watch> all = new HashMap<>(watched);
        all.remove(problem);
        return new Watches(Map.copyOf(all));
    }
}
