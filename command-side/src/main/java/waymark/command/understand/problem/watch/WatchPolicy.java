package waymark.command.understand.problem.watch;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import waymark.api.kernel.Command;
import waymark.api.listen.followup.FollowupEvent.FollowupClosed;
import waymark.api.tell.outcome.OutcomeEvent.OutcomeDisputed;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.InsightEvent.EvidenceAdded;
import waymark.api.understand.problem.ProblemEvent.ProblemReopened;
import waymark.api.understand.problem.ProblemEvent.ProblemResolved;
import waymark.api.understand.problem.watch.Signal;
import waymark.api.understand.problem.watch.WatchCommand.EndWatch;
import waymark.api.understand.problem.watch.WatchCommand.NoteRecurrence;
import waymark.api.understand.problem.watch.WatchCommand.OpenWatch;
import waymark.api.understand.problem.watch.WatchCommand.ProposeReopening;
import waymark.api.understand.problem.watch.WatchCommand.WatchProblem;
import waymark.api.understand.problem.watch.WatchId;
import waymark.command.kernel.policy.Policy;
import waymark.command.kernel.rule.Known;
import waymark.log.Recorded;

/** When a problem is resolved it is watched, and what customers say from then on is held to it. */
final class WatchPolicy implements Policy {

    private static final String WATCH = WatchId.THE.value();

    @Override
    public String name() {
        return "problem-watch";
    }

    @Override
    public Set<String> restsOn(Recorded recorded) {
        return switch (recorded.event()) {
            case ProblemResolved _,ProblemReopened _ -> Set.of(WATCH);
            case FollowupClosed _,EvidenceAdded _,OutcomeDisputed _ -> Set.of(WATCH);
            default -> Set.of();
        };
    }

    @Override
    public List<Command> react(Recorded recorded, Known known, Ids ids) {
        return switch (recorded.event()) {
            case ProblemResolved told -> {
                Command watch = new WatchProblem(told.problem());
                yield known.exists(WATCH) ? List.of(watch) : List.of(new OpenWatch(), watch);
            }
            case ProblemReopened told -> watches(known).of(told.problem()) == null
                    ? List.of()
                    : List.of(new EndWatch(told.problem()));
            case FollowupClosed told -> watches(known)
                    .whose(one -> one.causes().contains(told.cause())).stream()
                    .<Command>map(one -> new NoteRecurrence(one, told.cause(), told.followup()))
                    .toList();
            case EvidenceAdded told -> evidence(told, watches(known));
            case OutcomeDisputed told -> disputed(told, watches(known));
            default -> List.of();
        };
    }

    /** What somebody merely believes proposes nothing. */
    private static List<Command> evidence(EvidenceAdded told, Watches watches) {
        Evidence evidence = told.evidence();
        boolean speaks = evidence.stance() == Evidence.Stance.SUPPORTS
                && evidence.kind() != Evidence.Kind.ASSUMPTION;
        return speaks
                ? watches.whose(one -> one.insights().contains(told.insight())).stream()
                        .<Command>map(one -> new ProposeReopening(one, Signal.EVIDENCE,
                                told.insight().value(), evidence.summary()))
                        .toList()
                : List.of();
    }

    private static List<Command> disputed(OutcomeDisputed told, Watches watches) {
        return Stream.ofNullable(told.about().problem())
                .filter(one -> watches.of(one) != null)
                .<Command>map(one -> new ProposeReopening(one, Signal.DISPUTE,
                        told.outcome().value(), "Customers dispute what was published about it"))
                .toList();
    }

    private static Watches watches(Known known) {
        return known.of(WATCH, Watches.FOLD);
    }
}
