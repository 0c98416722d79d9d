package waymark.command.understand.problem.watch;

import static waymark.api.understand.problem.watch.WatchRefusal.NOTHING_PROPOSED;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.understand.problem.watch.Signal;
import waymark.api.understand.problem.watch.WatchCommand;
import waymark.api.understand.problem.watch.WatchCommand.DeclineReopening;
import waymark.api.understand.problem.watch.WatchCommand.EndWatch;
import waymark.api.understand.problem.watch.WatchCommand.NoteRecurrence;
import waymark.api.understand.problem.watch.WatchCommand.OpenWatch;
import waymark.api.understand.problem.watch.WatchCommand.ProposeReopening;
import waymark.api.understand.problem.watch.WatchCommand.WatchProblem;
import waymark.api.understand.problem.watch.WatchCommand.WidenWatch;
import waymark.api.understand.problem.watch.WatchEvent;
import waymark.api.understand.problem.watch.WatchEvent.RecurrenceNoted;
import waymark.api.understand.problem.watch.WatchEvent.ReopeningDeclined;
import waymark.api.understand.problem.watch.WatchEvent.ReopeningProposed;
import waymark.api.understand.problem.watch.WatchEvent.WatchBegun;
import waymark.api.understand.problem.watch.WatchEvent.WatchEnded;
import waymark.api.understand.problem.watch.WatchEvent.WatchOpened;
import waymark.api.understand.problem.watch.WatchEvent.WatchWidened;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** Decides when what is seen is enough to propose reopening (PRB-4). */
final class WatchDecider implements Decider<Watches, WatchCommand, WatchEvent> {

    /** One or two cases are the tail of a problem; three are a theme. */
    static final int ENOUGH = 3;

    @Override
    public Watches initial() {
        return Watches.NONE;
    }

    @Override
    public Watches evolve(Watches watches, WatchEvent event) {
        return watches.after(event);
    }

    /** The problem leads to its insights, and these to the causes they rest on. */
    @Override
    public Set<String> restsOn(Watches watches, WatchCommand command, Known known) {
        if (command instanceof DeclineReopening wish) {
            return Set.of(wish.problem().value());
        }
        if (!(command instanceof WatchProblem wish)) {
            return Set.of();
        }
        Set<String> streams = new HashSet<>(Set.of(wish.problem().value()));
        if (known.streams().containsKey(wish.problem().value())) {
            known.of(wish.problem().value(), Resolved.FOLD).carrying(known)
                    .forEach(one -> streams.add(one.value()));
        }
        return streams;
    }

    @Override
    public Decision<WatchEvent> decide(Watches watches, WatchCommand command, Known known) {
        return switch (command) {
            case OpenWatch _ -> accept(new WatchOpened());
            case WatchProblem wish -> begin(wish, known);
            case WidenWatch wish -> widen(watches, wish);
            case NoteRecurrence wish -> note(watches, wish);
            case ProposeReopening wish -> propose(watches, wish);
            case DeclineReopening wish -> known.exists(wish.problem().value())
                    ? decline(watches, wish)
                    : refuse(GeneralRefusal.UNKNOWN_ID);
            case EndWatch wish -> watches.of(wish.problem()) == null
                    ? nothingToDo()
                    : accept(new WatchEnded(wish.problem()));
        };
    }

    private static Decision<WatchEvent> begin(WatchProblem wish, Known known) {
        Resolved problem = known.of(wish.problem().value(), Resolved.FOLD);
        return problem.resolved()
                ? accept(new WatchBegun(wish.problem(), problem.causes(known),
                        problem.carrying(known)))
                : nothingToDo();
    }

    private static Decision<WatchEvent> widen(Watches watches, WidenWatch wish) {
        Watch watch = watches.of(wish.problem());
        return watch == null || watch.insights().contains(wish.insight())
                ? nothingToDo()
                : accept(new WatchWidened(wish.problem(), wish.insight()));
    }

    private static Decision<WatchEvent> note(Watches watches, NoteRecurrence wish) {
        Watch watch = watches.of(wish.problem());
        if (watch == null || !watch.causes().contains(wish.cause())
                || watch.noted().contains(wish.followup()) || watch.noted().size() >= ENOUGH) {
            return nothingToDo();
        }
        int times = watch.noted().size() + 1;
        List<WatchEvent> told = new ArrayList<>();
        told.add(new RecurrenceNoted(wish.problem(), wish.cause(), wish.followup(), times));
        if (times == ENOUGH) {
            told.add(new ReopeningProposed(wish.problem(), Signal.CAUSE, wish.cause(),
                    "%d cases were closed since with a cause that it rests on"
                            .formatted(times)));
        }
        return accept(told);
    }

    private static Decision<WatchEvent> propose(Watches watches, ProposeReopening wish) {
        Watch watch = watches.of(wish.problem());
        return watch == null || watch.proposals().contains(wish.source())
                ? nothingToDo()
                : accept(new ReopeningProposed(
                        wish.problem(), wish.signal(), wish.source(), wish.words()));
    }

    /** Themes are read from words beside the log, so that any watched problem may be kept. */
    private static Decision<WatchEvent> decline(Watches watches, DeclineReopening wish) {
        return watches.of(wish.problem()) == null
                ? refuse(NOTHING_PROPOSED)
                : accept(new ReopeningDeclined(wish.problem(), wish.reason()));
    }
}
