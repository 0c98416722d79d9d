package waymark.command.understand.problem;

import static waymark.api.understand.problem.ProblemRefusal.CAUSE_IS_STATEMENT;
import static waymark.api.understand.problem.ProblemRefusal.LAID_ASIDE;
import static waymark.api.understand.problem.ProblemRefusal.NOTHING_SHOWN;
import static waymark.api.understand.problem.ProblemRefusal.NOT_ATTACKED;
import static waymark.api.understand.problem.ProblemRefusal.NO_CAUSE_YET;
import static waymark.api.understand.problem.ProblemRefusal.NO_SUCH_INSIGHT;
import static waymark.api.understand.problem.ProblemRefusal.NO_SUCH_PROOF;
import static waymark.api.understand.problem.ProblemRefusal.RESTS_ON_NOTHING;
import static waymark.api.understand.problem.ProblemRefusal.STILL_OPEN;
import static waymark.command.understand.problem.Problems.ANALYSED;
import static waymark.command.understand.problem.Problems.FRAMED;
import static waymark.command.understand.problem.Problems.INSIGHT;
import static waymark.command.understand.problem.Problems.PROBLEM;
import static waymark.command.understand.problem.Problems.because;
import static waymark.command.understand.problem.Problems.framing;
import static waymark.command.understand.problem.Problems.recorded;

import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeAimed;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.understand.insight.InsightEvent.InsightRefuted;
import waymark.api.understand.insight.InsightEvent.InsightValidated;
import waymark.api.understand.problem.ProblemCommand;
import waymark.api.understand.problem.ProblemCommand.AddressProblem;
import waymark.api.understand.problem.ProblemCommand.AnalyseProblem;
import waymark.api.understand.problem.ProblemCommand.ParkProblem;
import waymark.api.understand.problem.ProblemCommand.PrioritiseProblem;
import waymark.api.understand.problem.ProblemCommand.ReopenProblem;
import waymark.api.understand.problem.ProblemCommand.ResolveProblem;
import waymark.api.understand.problem.ProblemCommand.RewordProblem;
import waymark.api.understand.problem.ProblemEvent;
import waymark.api.understand.problem.ProblemEvent.ProblemAddressed;
import waymark.api.understand.problem.ProblemEvent.ProblemAnalysed;
import waymark.api.understand.problem.ProblemEvent.ProblemFramed;
import waymark.api.understand.problem.ProblemEvent.ProblemParked;
import waymark.api.understand.problem.ProblemEvent.ProblemPrioritised;
import waymark.api.understand.problem.ProblemEvent.ProblemReopened;
import waymark.api.understand.problem.Statement;
import waymark.command.kernel.testing.Story;

class ProblemTest {

    private final Story<Problem, ProblemCommand, ProblemEvent> story = Story
            .of(new ProblemDecider());

    @Test
    void a_problem_rests_on_a_validated_insight_PRB_1() {
        story.knowing(INSIGHT.value(), recorded(), new InsightValidated(INSIGHT, null))
                .when(framing(null)).thenOne(ProblemFramed.class);
        story.knowing(INSIGHT.value(), recorded()).when(framing(null))
                .thenRefused(RESTS_ON_NOTHING);
    }

    @Test
    void an_insight_that_was_refuted_since_carries_no_problem_PRB_1() {
        story.knowing(INSIGHT.value(), recorded(), new InsightValidated(INSIGHT, null),
                new InsightRefuted(INSIGHT, "Two surveys say otherwise"))
                .when(framing(null)).thenRefused(RESTS_ON_NOTHING);
    }

    @Test
    void a_recorded_waiver_stands_for_a_missing_insight_PRB_1() {
        story.knowing(INSIGHT.value(), recorded())
                .when(framing("The regulator asks for it by autumn"))
                .thenOne(ProblemFramed.class);
    }

    @Test
    void a_waiver_does_not_make_an_insight_that_nobody_recorded_PRB_1() {
        story.when(framing("The regulator asks for it")).thenRefused(NO_SUCH_INSIGHT);
    }

    @Test
    void a_root_cause_says_more_than_the_statement_PRB_2() {
        story.given(FRAMED).when(new AnalyseProblem(PROBLEM, because("Routes are planned at six")))
                .then(new ProblemAnalysed(PROBLEM, because("Routes are planned at six")));
        story.given(FRAMED).when(new AnalyseProblem(PROBLEM,
                because("The window IS a whole day!"))).thenRefused(CAUSE_IS_STATEMENT);
        story.given(FRAMED).when(new AnalyseProblem(PROBLEM,
                because(FRAMED.statement().sentence()))).thenRefused(CAUSE_IS_STATEMENT);
    }

    @Test
    void a_statement_is_not_reworded_into_its_own_cause_PRB_2() {
        Statement same = new Statement("A family", "to know when the engineer comes",
                "a line is installed", ANALYSED.cause().root(), "a day off work");
        story.given(FRAMED, ANALYSED).when(new RewordProblem(PROBLEM, same))
                .thenRefused(CAUSE_IS_STATEMENT);
    }

    @Test
    void only_an_analysed_problem_is_prioritised_PRB_2() {
        var wish = new PrioritiseProblem(PROBLEM, "Most calls come from here");
        story.given(FRAMED).when(wish).thenRefused(NO_CAUSE_YET);
        story.given(FRAMED, ANALYSED).when(wish)
                .then(new ProblemPrioritised(PROBLEM, "Most calls come from here"));
    }

    @Test
    void a_problem_notes_once_who_attacks_it() {
        InitiativeId initiative = InitiativeId.next();
        var wish = new AddressProblem(PROBLEM, initiative);
        var aimed = new InitiativeAimed(initiative, List.of(PROBLEM), null);
        story.given(FRAMED).knowing(initiative.value(), aimed).when(wish)
                .then(new ProblemAddressed(PROBLEM, initiative));
        story.given(FRAMED, new ProblemAddressed(PROBLEM, initiative)).when(wish).thenNothing();
        story.given(FRAMED)
                .knowing(initiative.value(), new InitiativeAimed(initiative, List.of(), null))
                .when(wish).thenRefused(NOT_ATTACKED);
    }

    @Test
    void what_is_laid_aside_is_taken_up_again_before_it_changes() {
        var parked = story.given(FRAMED, new ProblemParked(PROBLEM, "Too few have it"));
        parked.when(new AnalyseProblem(PROBLEM, ANALYSED.cause())).thenRefused(LAID_ASIDE);
        parked.when(new ParkProblem(PROBLEM, "Again")).thenNothing();
        parked.when(new ReopenProblem(PROBLEM, "Calls doubled"))
                .then(new ProblemReopened(PROBLEM, "Calls doubled"));
        story.given(FRAMED).when(new ReopenProblem(PROBLEM, "Why not")).thenRefused(STILL_OPEN);
    }

    @Test
    void a_problem_is_not_resolved_by_saying_so_PRB_3() {
        story.given(FRAMED, ANALYSED).when(new ResolveProblem(PROBLEM, "I am sure"))
                .thenRefused(NO_SUCH_PROOF);
        String benefit = "benefit/00000000-0000-7000-8000-000000000009";
        story.given(FRAMED, ANALYSED).when(new ResolveProblem(PROBLEM, benefit))
                .thenRefused(NO_SUCH_PROOF);
        story.given(FRAMED, ANALYSED).knowing(benefit, recorded())
                .when(new ResolveProblem(PROBLEM, benefit)).thenRefused(NOTHING_SHOWN);
    }
}
