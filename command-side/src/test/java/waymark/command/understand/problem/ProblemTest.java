package waymark.command.understand.problem;

import static waymark.api.understand.problem.ProblemRefusal.CAUSE_IS_STATEMENT;
import static waymark.api.understand.problem.ProblemRefusal.LAID_ASIDE;
import static waymark.api.understand.problem.ProblemRefusal.NOTHING_SHOWN;
import static waymark.api.understand.problem.ProblemRefusal.NOT_ATTACKED;
import static waymark.api.understand.problem.ProblemRefusal.NO_CAUSE_YET;
import static waymark.api.understand.problem.ProblemRefusal.NO_SUCH_INSIGHT;
import static waymark.api.understand.problem.ProblemRefusal.NO_SUCH_PROOF;
import static waymark.api.understand.problem.ProblemRefusal.OF_ANOTHER_PROBLEM;
import static waymark.api.understand.problem.ProblemRefusal.RESTS_ON_NOTHING;
import static waymark.api.understand.problem.ProblemRefusal.STILL_OPEN;
import static waymark.command.understand.problem.Problems.ANALYSED;
import static waymark.command.understand.problem.Problems.FRAMED;
import static waymark.command.understand.problem.Problems.INSIGHT;
import static waymark.command.understand.problem.Problems.PROBLEM;
import static waymark.command.understand.problem.Problems.because;
import static waymark.command.understand.problem.Problems.framing;
import static waymark.command.understand.problem.Problems.recorded;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeAimed;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.measure.benefit.BenefitEvent.BenefitFaded;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerified;
import waymark.api.measure.benefit.BenefitEvent.Result;
import waymark.api.measure.benefit.BenefitId;
import waymark.api.tell.outcome.About;
import waymark.api.tell.outcome.OutcomeEvent.OutcomeConfirmed;
import waymark.api.tell.outcome.OutcomeEvent.OutcomeDisputed;
import waymark.api.tell.outcome.OutcomeEvent.OutcomePublished;
import waymark.api.tell.outcome.OutcomeId;
import waymark.api.tell.outcome.OutcomeKind;
import waymark.api.understand.insight.InsightEvent.InsightRefuted;
import waymark.api.understand.insight.InsightEvent.InsightValidated;
import waymark.api.understand.problem.ProblemCommand.AddressProblem;
import waymark.api.understand.problem.ProblemCommand.AnalyseProblem;
import waymark.api.understand.problem.ProblemCommand.ParkProblem;
import waymark.api.understand.problem.ProblemCommand.PrioritiseProblem;
import waymark.api.understand.problem.ProblemCommand.ReopenProblem;
import waymark.api.understand.problem.ProblemCommand.ResolveProblem;
import waymark.api.understand.problem.ProblemCommand.RewordProblem;
import waymark.api.understand.problem.ProblemCommand;
import waymark.api.understand.problem.ProblemEvent.ProblemAddressed;
import waymark.api.understand.problem.ProblemEvent.ProblemAnalysed;
import waymark.api.understand.problem.ProblemEvent.ProblemFramed;
import waymark.api.understand.problem.ProblemEvent.ProblemParked;
import waymark.api.understand.problem.ProblemEvent.ProblemPrioritised;
import waymark.api.understand.problem.ProblemEvent.ProblemReopened;
import waymark.api.understand.problem.ProblemEvent.ProblemResolved;
import waymark.api.understand.problem.ProblemEvent;
import waymark.api.understand.problem.Statement;
import waymark.api.worth.Money;
import waymark.api.worth.proof.Shown;
import waymark.command.kernel.testing.Story;

class ProblemTest {

    private static final InitiativeId INITIATIVE = InitiativeId.next();
    private static final BenefitId BENEFIT = BenefitId.next();
    private static final LocalDate DAY = LocalDate.of(2026, 5, 31);

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
        story.given(FRAMED, ANALYSED).when(new ResolveProblem(PROBLEM, BENEFIT.value()))
                .thenRefused(NO_SUCH_PROOF);
        attacked(INITIATIVE).knowing(BENEFIT.value(), verified(Result.NOT_REALISED))
                .when(new ResolveProblem(PROBLEM, BENEFIT.value())).thenRefused(NOTHING_SHOWN);
    }

    @Test
    void a_shown_benefit_of_its_own_initiative_resolves_a_problem_PRB_3() {
        var wish = new ResolveProblem(PROBLEM, BENEFIT.value());
        attacked(INITIATIVE).knowing(BENEFIT.value(), verified(Result.PARTLY)).when(wish)
                .then(new ProblemResolved(PROBLEM, BENEFIT.value()));
        attacked(InitiativeId.next()).knowing(BENEFIT.value(), verified(Result.FULLY)).when(wish)
                .thenRefused(OF_ANOTHER_PROBLEM);
        attacked(INITIATIVE).knowing(BENEFIT.value(), verified(Result.FULLY), new BenefitFaded(
                BENEFIT, INITIATIVE, null, DAY, "They came back")).when(wish)
                .thenRefused(NOTHING_SHOWN);
    }

    @Test
    void an_accepted_outcome_of_a_delivered_change_resolves_a_problem_PRB_3() {
        OutcomeId outcome = OutcomeId.next();
        About about = new About(PROBLEM, null, null, null);
        var wish = new ResolveProblem(PROBLEM, outcome.value());
        var done = story.given(FRAMED, ANALYSED).knowing(outcome.value(),
                new OutcomePublished(outcome, OutcomeKind.DONE, about, null));
        done.when(wish).thenRefused(NOTHING_SHOWN);
        var confirmed = done.knowing(outcome.value(), new OutcomeConfirmed(outcome, about, null));
        confirmed.when(wish).then(new ProblemResolved(PROBLEM, outcome.value()));
        confirmed.knowing(outcome.value(), new OutcomeDisputed(outcome, about, "Still a day"))
                .when(wish).thenRefused(NOTHING_SHOWN);
        story.given(FRAMED, ANALYSED).knowing(outcome.value(),
                new OutcomePublished(outcome, OutcomeKind.PROGRESS, about, null),
                new OutcomeConfirmed(outcome, about, null)).when(wish).thenRefused(NOTHING_SHOWN);
    }

    private Story<Problem, ProblemCommand, ProblemEvent> attacked(InitiativeId by) {
        return story.given(FRAMED, ANALYSED, new ProblemAddressed(PROBLEM, by));
    }

    private static ClaimVerified verified(Result result) {
        return new ClaimVerified(BENEFIT, INITIATIVE, null, BenefitClass.CASHABLE, 1,
                Shown.COUNTED, result, Money.of("100", "EUR"), DAY, null, false, null, null);
    }
}
