package waymark.command.understand.problem;

import static waymark.api.understand.problem.ProblemRefusal.INSIGHT_NOT_IN_USE;
import static waymark.api.understand.problem.ProblemRefusal.NOTHING_SHOWN;
import static waymark.api.understand.problem.ProblemRefusal.NOT_ATTACKED;
import static waymark.api.understand.problem.ProblemRefusal.NO_SUCH_INSIGHT;
import static waymark.api.understand.problem.ProblemRefusal.NO_SUCH_PROOF;
import static waymark.api.understand.problem.ProblemRefusal.OF_ANOTHER_PROBLEM;
import static waymark.api.understand.problem.ProblemRefusal.RESTS_ON_NOTHING;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import waymark.api.understand.problem.ProblemCommand.AddressProblem;
import waymark.api.understand.problem.ProblemCommand.FrameProblem;
import waymark.api.understand.problem.ProblemCommand.GroundProblem;
import waymark.api.understand.problem.ProblemCommand.ResolveProblem;
import waymark.api.understand.problem.ProblemEvent;
import waymark.api.understand.problem.ProblemEvent.ProblemAddressed;
import waymark.api.understand.problem.ProblemEvent.ProblemFramed;
import waymark.api.understand.problem.ProblemEvent.ProblemGrounded;
import waymark.api.understand.problem.ProblemEvent.ProblemLinked;
import waymark.api.understand.problem.ProblemEvent.ProblemResolved;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;
import waymark.command.understand.concern.Concerned;

/** The decisions about a problem that rest on the streams of others. */
final class Grounds {

    /** A validated insight carries it, or somebody said why it may do without (PRB-1). */
    static Decision<ProblemEvent> frame(FrameProblem wish, Known known) {
        for (var insight : wish.insights()) {
            if (!known.exists(insight.value())) {
                return refuse(NO_SUCH_INSIGHT, insight.value());
            }
        }
        boolean carried = wish.insights().stream()
                .anyMatch(insight -> known.of(insight.value(), Facts.VALIDATED));
        return carried || wish.waiver() != null
                ? Concerned.check(wish.concerns(), known, accept(framed(wish)))
                : refuse(RESTS_ON_NOTHING);
    }

    private static List<ProblemEvent> framed(FrameProblem wish) {
        List<ProblemEvent> told = new ArrayList<>();
        told.add(new ProblemFramed(wish.problem(), wish.kind(), wish.statement(),
                wish.insights(), wish.waiver(), wish.size()));
        if (!wish.concerns().isEmpty()) {
            told.add(new ProblemLinked(wish.problem(), wish.concerns()));
        }
        return told;
    }

    /** One more insight may carry it; one that does not hold carries nothing. */
    static Decision<ProblemEvent> ground(Problem problem, GroundProblem wish, Known known) {
        String insight = wish.insight().value();
        if (!known.exists(insight)) {
            return refuse(NO_SUCH_INSIGHT, insight);
        }
        if (problem.insights().contains(insight)) {
            return nothingToDo();
        }
        return known.of(insight, Facts.HOLDS)
                ? accept(new ProblemGrounded(wish.problem(), wish.insight()))
                : refuse(INSIGHT_NOT_IN_USE);
    }

    static Decision<ProblemEvent> address(
            Problem problem, AddressProblem wish, Known known) {
        String initiative = wish.initiative().value();
        if (problem.attackers().contains(initiative)) {
            return nothingToDo();
        }
        return known.of(initiative, Facts.ATTACKED).contains(wish.problem())
                ? accept(new ProblemAddressed(wish.problem(), wish.initiative()))
                : refuse(NOT_ATTACKED);
    }

    static Decision<ProblemEvent> resolve(
            Problem problem, ResolveProblem wish, Known known) {
        if (!Shown.isProof(wish.shownBy()) || !known.exists(wish.shownBy())) {
            return refuse(NO_SUCH_PROOF);
        }
        Shown proof = known.of(wish.shownBy(), Shown.FOLD);
        if (!proof.isAbout(wish.problem(), problem)) {
            return refuse(OF_ANOTHER_PROBLEM);
        }
        return proof.shown()
                ? accept(new ProblemResolved(wish.problem(), wish.shownBy()))
                : refuse(NOTHING_SHOWN);
    }

    private Grounds() {}
}
