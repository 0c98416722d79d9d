package waymark.command.understand.problem;

import static waymark.api.understand.problem.ProblemRefusal.CAUSE_IS_STATEMENT;
import static waymark.api.understand.problem.ProblemRefusal.LAID_ASIDE;
import static waymark.api.understand.problem.ProblemRefusal.NO_CAUSE_YET;
import static waymark.api.understand.problem.ProblemRefusal.STILL_OPEN;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.api.kernel.StreamId;
import waymark.api.understand.problem.ProblemCommand;
import waymark.api.understand.problem.ProblemCommand.AddressProblem;
import waymark.api.understand.problem.ProblemCommand.AnalyseProblem;
import waymark.api.understand.problem.ProblemCommand.FrameProblem;
import waymark.api.understand.problem.ProblemCommand.GroundProblem;
import waymark.api.understand.problem.ProblemCommand.LinkProblem;
import waymark.api.understand.problem.ProblemCommand.ParkProblem;
import waymark.api.understand.problem.ProblemCommand.PrioritiseProblem;
import waymark.api.understand.problem.ProblemCommand.ReopenProblem;
import waymark.api.understand.problem.ProblemCommand.ResolveProblem;
import waymark.api.understand.problem.ProblemCommand.RewordProblem;
import waymark.api.understand.problem.ProblemCommand.SizeProblem;
import waymark.api.understand.problem.ProblemEvent;
import waymark.api.understand.problem.ProblemEvent.ProblemAddressed;
import waymark.api.understand.problem.ProblemEvent.ProblemAnalysed;
import waymark.api.understand.problem.ProblemEvent.ProblemFramed;
import waymark.api.understand.problem.ProblemEvent.ProblemGrounded;
import waymark.api.understand.problem.ProblemEvent.ProblemLinked;
import waymark.api.understand.problem.ProblemEvent.ProblemParked;
import waymark.api.understand.problem.ProblemEvent.ProblemPrioritised;
import waymark.api.understand.problem.ProblemEvent.ProblemReopened;
import waymark.api.understand.problem.ProblemEvent.ProblemResolved;
import waymark.api.understand.problem.ProblemEvent.ProblemReworded;
import waymark.api.understand.problem.ProblemEvent.ProblemSized;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;
import waymark.command.understand.concern.Concerned;
import waymark.command.understand.problem.Problem.Stage;

/** Decides which problems are worth solving. */
final class ProblemDecider implements Decider<Problem, ProblemCommand, ProblemEvent> {

    @Override
    public Problem initial() {
        return Problem.ABSENT;
    }

    @Override
    public Problem evolve(Problem problem, ProblemEvent event) {
        return switch (event) {
            case ProblemFramed told -> problem.upTo(Stage.FRAMED).saying(told.statement())
                    .restingOn(told.insights());
            case ProblemReworded told -> problem.saying(told.statement());
            case ProblemAnalysed told -> problem.upTo(Stage.ANALYSED).because(told.cause());
            case ProblemSized _ -> problem;
            case ProblemPrioritised _ -> problem.upTo(Stage.PRIORITISED);
            case ProblemAddressed told ->
                problem.upTo(Stage.ADDRESSED).attackedBy(told.initiative().value());
            case ProblemResolved _ -> problem.resolved();
            case ProblemParked _ -> problem.parked();
            case ProblemReopened _ -> problem.reopened();
            case ProblemLinked told -> problem.about(told.concerns());
            case ProblemGrounded told -> problem.restingOn(List.of(told.insight()));
        };
    }

    @Override
    public Set<String> restsOn(Problem problem, ProblemCommand command, Known known) {
        return switch (command) {
            case FrameProblem wish -> Stream.concat(wish.concerns().streams().stream(),
                    wish.insights().stream().map(StreamId::value)).collect(Collectors.toSet());
            case LinkProblem wish -> wish.concerns().streams();
            case GroundProblem wish -> Set.of(wish.insight().value());
            case AddressProblem wish -> Set.of(wish.initiative().value());
            case ResolveProblem wish -> Shown.isProof(wish.shownBy())
                    ? Set.of(wish.shownBy())
                    : Set.of();
            case RewordProblem _,AnalyseProblem _,SizeProblem _ -> Set.of();
            case PrioritiseProblem _,ParkProblem _,ReopenProblem _ -> Set.of();
        };
    }

    @Override
    public Decision<ProblemEvent> decide(
            Problem problem, ProblemCommand command, Known known) {
        return switch (command) {
            case FrameProblem wish -> Grounds.frame(wish, known);
            case ReopenProblem wish -> problem.isOpen()
                    ? refuse(STILL_OPEN)
                    : accept(new ProblemReopened(wish.problem(), wish.reason()));
            case ParkProblem wish when problem.stage() == Stage.PARKED -> nothingToDo();
            case LinkProblem wish -> Concerned.check(wish.concerns(), known,
                    wish.concerns().equals(problem.concerns())
                            ? nothingToDo()
                            : accept(new ProblemLinked(wish.problem(), wish.concerns())));
            case GroundProblem wish -> Grounds.ground(problem, wish, known);
            case RewordProblem _,AnalyseProblem _,SizeProblem _,PrioritiseProblem _ ->
                whileOpen(problem, command, known);
            case AddressProblem _,ResolveProblem _,ParkProblem _ ->
                whileOpen(problem, command, known);
        };
    }

    private static Decision<ProblemEvent> whileOpen(
            Problem problem, ProblemCommand command, Known known) {
        return problem.isOpen() ? open(problem, command, known) : refuse(LAID_ASIDE);
    }

    private static Decision<ProblemEvent> open(
            Problem problem, ProblemCommand command, Known known) {
        return switch (command) {
            case RewordProblem wish -> reword(problem, wish);
            case AnalyseProblem wish -> analyse(problem, wish);
            case SizeProblem wish -> accept(new ProblemSized(wish.problem(), wish.size()));
            case PrioritiseProblem wish -> problem.cause() == null
                    ? refuse(NO_CAUSE_YET)
                    : accept(new ProblemPrioritised(wish.problem(), wish.reason()));
            case AddressProblem wish -> Grounds.address(problem, wish, known);
            case ResolveProblem wish -> Grounds.resolve(problem, wish, known);
            case ParkProblem wish -> accept(new ProblemParked(wish.problem(), wish.reason()));
            case FrameProblem _,ReopenProblem _,LinkProblem _,GroundProblem _ ->
                throw new IllegalStateException("decided");
        };
    }

    /** Rewording may not turn the statement into its own cause either. */
    private static Decision<ProblemEvent> reword(Problem problem, RewordProblem wish) {
        return problem.cause() != null && Repeats.of(problem.cause(), wish.statement())
                ? refuse(CAUSE_IS_STATEMENT)
                : accept(new ProblemReworded(wish.problem(), wish.statement()));
    }

    private static Decision<ProblemEvent> analyse(Problem problem, AnalyseProblem wish) {
        return problem.statement() != null && Repeats.of(wish.cause(), problem.statement())
                ? refuse(CAUSE_IS_STATEMENT)
                : accept(new ProblemAnalysed(wish.problem(), wish.cause()));
    }

}
