package waymark.command.understand.problem.watch;

import java.util.List;
import java.util.function.Predicate;
import waymark.api.kernel.Command;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.InsightEvent.EvidenceAdded;
import waymark.api.understand.insight.InsightEvent.InsightAbsorbed;
import waymark.api.understand.insight.InsightEvent.InsightMerged;
import waymark.api.understand.problem.ProblemEvent.ProblemGrounded;
import waymark.api.understand.problem.ProblemId;
import waymark.api.understand.problem.watch.Signal;
import waymark.api.understand.problem.watch.WatchCommand.ProposeReopening;
import waymark.api.understand.problem.watch.WatchCommand.WidenWatch;

/**
 * Which new evidence speaks for taking a resolved problem up again (PRB-4): it is added to an
 * insight that the problem rests on, or comes with one that is merged into that, or with one that
 * the problem is rested on now. What goes on for an insight is watched in its stead (INS-4).
 */
final class NewEvidence {

    /** What somebody merely believes proposes nothing. */
    static List<Command> added(EvidenceAdded told, Watches watches) {
        return speaks(told.evidence())
                ? proposing(watches, one -> one.insights().contains(told.insight()),
                        told.insight().value(), told.evidence())
                : List.of();
    }

    /** What was watched in its own right before brings nothing new. */
    static List<Command> absorbed(InsightAbsorbed told, Watches watches) {
        return told.evidence().stream().filter(NewEvidence::speaks).findFirst()
                .map(first -> proposing(watches,
                        one -> one.insights().contains(told.insight())
                                && !one.insights().contains(told.merged()),
                        told.merged().value(), first))
                .orElse(List.of());
    }

    static List<Command> merged(InsightMerged told, Watches watches) {
        return watches.whose(one -> one.insights().contains(told.insight())).stream()
                .<Command>map(one -> new WidenWatch(one, told.into())).toList();
    }

    static List<Command> grounded(ProblemGrounded told, Watches watches) {
        ProblemId problem = told.problem();
        return watches.of(problem) == null
                ? List.of()
                : List.of(new WidenWatch(problem, told.insight()),
                        new ProposeReopening(problem, Signal.EVIDENCE, told.insight().value(),
                                "It rests on one more insight since"));
    }

    private static List<Command> proposing(
            Watches watches, Predicate<Watch> whose, String source, Evidence evidence) {
        return watches.whose(whose).stream().<Command>map(one -> new ProposeReopening(
                one, Signal.EVIDENCE, source, evidence.summary())).toList();
    }

    private static boolean speaks(Evidence evidence) {
        return evidence.stance() == Evidence.Stance.SUPPORTS
                && evidence.kind() != Evidence.Kind.ASSUMPTION;
    }

    private NewEvidence() {}
}
