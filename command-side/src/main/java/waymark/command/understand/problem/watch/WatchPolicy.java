package waymark.command.understand.problem.watch;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.kernel.Command;
import waymark.api.listen.followup.FollowupEvent.FollowupClosed;
import waymark.api.tell.outcome.OutcomeEvent.OutcomeDisputed;
import waymark.api.understand.insight.InsightEvent.EvidenceAdded;
import waymark.api.understand.insight.InsightEvent.InsightAbsorbed;
import waymark.api.understand.insight.InsightEvent.InsightMerged;
import waymark.api.understand.problem.ProblemEvent.ProblemGrounded;
import waymark.api.understand.problem.ProblemEvent.ProblemReopened;
import waymark.api.understand.problem.ProblemEvent.ProblemResolved;
import waymark.api.understand.problem.ProblemId;
import waymark.api.understand.problem.watch.Signal;
import waymark.api.understand.problem.watch.WatchCommand.EndWatch;
import waymark.api.understand.problem.watch.WatchCommand.NoteRecurrence;
import waymark.api.understand.problem.watch.WatchCommand.OpenWatch;
import waymark.api.understand.problem.watch.WatchCommand.ProposeReopening;
import waymark.api.understand.problem.watch.WatchCommand.WatchProblem;
import waymark.api.understand.problem.watch.WatchId;
import waymark.command.kernel.policy.Policy;
import waymark.command.kernel.rule.Known;
import waymark.command.understand.problem.Facts;
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
            case OutcomeDisputed told -> told.about().initiative() == null
                    ? Set.of(WATCH)
                    : Set.of(WATCH, told.about().initiative().value());
            case FollowupClosed _,EvidenceAdded _ -> Set.of(WATCH);
            case InsightAbsorbed _,InsightMerged _,ProblemGrounded _ -> Set.of(WATCH);
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
            case EvidenceAdded told -> NewEvidence.added(told, watches(known));
            case InsightAbsorbed told -> NewEvidence.absorbed(told, watches(known));
            case InsightMerged told -> NewEvidence.merged(told, watches(known));
            case ProblemGrounded told -> NewEvidence.grounded(told, watches(known));
            case OutcomeDisputed told -> disputed(told, known);
            default -> List.of();
        };
    }

    /** It is about the problem that it names, or those that its initiative attacks. */
    private static List<Command> disputed(OutcomeDisputed told, Known known) {
        Watches watches = watches(known);
        InitiativeId initiative = told.about().initiative();
        List<ProblemId> attacked = initiative == null
                ? List.of()
                : known.of(initiative.value(), Facts.ATTACKED);
        return Stream.concat(Stream.ofNullable(told.about().problem()), attacked.stream())
                .distinct().filter(one -> watches.of(one) != null)
                .<Command>map(one -> new ProposeReopening(one, Signal.DISPUTE,
                        told.outcome().value(), "Customers dispute what was published about it"))
                .toList();
    }

    private static Watches watches(Known known) {
        return known.of(WATCH, Watches.FOLD);
    }
}
