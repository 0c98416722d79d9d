package waymark.query.choose.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.query.choose.initiative.Tales.ANA;
import static waymark.query.choose.initiative.Tales.BEN;
import static waymark.query.choose.initiative.Tales.INITIATIVE;
import static waymark.query.choose.initiative.Tales.PROBLEM;
import static waymark.query.choose.initiative.Tales.asked;
import static waymark.query.choose.initiative.Tales.form;
import static waymark.query.choose.initiative.Tales.inherited;
import static waymark.query.choose.initiative.Tales.proposed;
import static waymark.query.choose.initiative.Tales.scored;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseWithdrawn;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.initiative.Inherited.Standing;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeAimed;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeInherited;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeRejected;
import waymark.api.choose.initiative.InitiativeEvent.OwnerAccepted;
import waymark.api.choose.initiative.InitiativeEvent.OwnerNamed;
import waymark.api.choose.initiative.InitiativeEvent.QuickTrackApproved;
import waymark.api.choose.initiative.InitiativeView;
import waymark.api.choose.initiative.InitiativeView.Gap;
import waymark.api.choose.initiative.InitiativeView.Stage;
import waymark.api.deliver.project.ProjectEvent.Authority;
import waymark.api.deliver.project.ProjectEvent.CostRecorded;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectEvent.ProjectStopped;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.cost.Cost;
import waymark.api.deliver.project.ending.Lessons;
import waymark.api.kernel.Event;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerified;
import waymark.api.measure.benefit.BenefitEvent.Result;
import waymark.api.measure.benefit.BenefitId;
import waymark.api.worth.Money;
import waymark.api.worth.proof.Shown;
import waymark.query.kernel.Projection.Facet;
import waymark.query.kernel.testing.Tape;

class InitiativeBoardTest {

    private static final Rest REST = new Rest(90, LocalDate.of(2026, 6, 2));

    private final Tape<InitiativeRow> tape = new Tape<>(new InitiativeBoard());

    @Test
    void an_initiative_shows_who_carries_it_and_whether_they_took_it_on_INI_2() {
        InitiativeView view = view(proposed(INITIATIVE), new OwnerAccepted(INITIATIVE, ANA),
                new OwnerNamed(INITIATIVE, BEN));
        assertThat(view.owner()).isEqualTo(BEN.value());
        assertThat(view.ownerAccepted()).isFalse();
        assertThat(view.problems()).containsExactly(PROBLEM.value());
        assertThat(view.gaps()).isEmpty();
    }

    @Test
    void the_latest_score_of_each_person_counts() {
        tape.by(ANA.value()).told(proposed(INITIATIVE), scored(INITIATIVE, 8, 2))
                .by(BEN.value()).told(scored(INITIATIVE, 4, 4))
                .by(ANA.value()).told(scored(INITIATIVE, 6, 2));
        InitiativeView view = Views.of(tape.row(INITIATIVE.value()), null, REST);
        assertThat(view.stage()).isEqualTo(Stage.SCORED);
        assertThat(view.scores()).extracting(one -> one.score().orThrow().intValue())
                .containsExactly(1, 3);
    }

    @Test
    void an_approved_quick_track_may_spend_its_cost_INI_6() {
        InitiativeView view = view(proposed(INITIATIVE), asked(INITIATIVE, PROBLEM, "1900"),
                new QuickTrackApproved(INITIATIVE, form(PROBLEM, "1900"), BEN, false, true));
        assertThat(view.stage()).isEqualTo(Stage.APPROVED);
        assertThat(view.funds().approved()).isEqualTo(Money.of("1900", "EUR"));
        assertThat(view.quickTrack()).isNotNull().returns(true, track -> track.selfApproved())
                .returns(BEN.value(), track -> track.head());
    }

    @Test
    void what_is_inherited_shows_its_gaps_and_nothing_of_it_is_verified_INI_5() {
        var row = inherited(Standing.DELIVERING, Money.of("90000", "EUR"));
        InitiativeView view = view(new InitiativeInherited(INITIATIVE, row, null));
        assertThat(view.gaps()).containsExactly(Gap.values());
        assertThat(view.stage()).isEqualTo(Stage.DELIVERING);
        assertThat(view.funds().verified()).isNull();
        assertThat(view.funds().spent()).as("said by the register, not spent here").isNull();
    }

    @Test
    void a_gap_closes_when_the_missing_thing_happens_INI_5() {
        InitiativeView view = view(
                new InitiativeInherited(INITIATIVE, inherited(Standing.UNKNOWN, null), null),
                new OwnerNamed(INITIATIVE, ANA),
                new InitiativeAimed(INITIATIVE, List.of(PROBLEM), null));
        assertThat(view.gaps()).containsExactly(Gap.CASE, Gap.VOTE);
    }

    @Test
    void the_owner_as_a_register_had_it_is_not_kept_in_the_row() {
        tape.told(new InitiativeInherited(INITIATIVE, inherited(Standing.UNKNOWN, null), null));
        assertThat(tape.row(INITIATIVE.value()).toString()).doesNotContain("Adeyemi");
    }

    @Test
    void an_event_of_its_case_leaves_its_version_as_it_is() {
        tape.told(proposed(INITIATIVE), new OwnerAccepted(INITIATIVE, ANA),
                new CaseWithdrawn(BusinessCaseId.next(), INITIATIVE, "Too early"));
        assertThat(tape.row(INITIATIVE.value()).version()).isEqualTo(1);
        assertThat(Views.of(tape.row(INITIATIVE.value()), null, REST).trail().cases()).hasSize(1);
    }

    @Test
    void it_is_found_by_stage_and_owner_and_leaves_the_choice_when_it_ends() {
        var board = new InitiativeBoard();
        tape.told(proposed(INITIATIVE));
        assertThat(board.facets(tape.row(INITIATIVE.value()))).contains(InitiativeBoard.CHOOSABLE,
                new Facet(InitiativeBoard.OWNER_STAGE, ANA.value() + "/PROPOSED"));
        tape.told(new InitiativeRejected(INITIATIVE, "Others first"));
        assertThat(board.facets(tape.row(INITIATIVE.value())))
                .doesNotContain(InitiativeBoard.CHOOSABLE)
                .contains(new Facet(InitiativeBoard.STAGE, "REJECTED"));
    }

    @Test
    void money_and_stage_follow_the_project_and_what_finance_found_INI_3() {
        LocalDate day = LocalDate.of(2026, 5, 31);
        ProjectId project = ProjectId.next();
        BenefitId benefit = BenefitId.next();
        tape.told(proposed(INITIATIVE), new ProjectStarted(project, INITIATIVE, null,
                Authority.QUICK_TRACK, "Texts", ANA, eur("1900"), day, day, null, List.of()),
                cost(project, Cost.Kind.COMMITTED, "1500"), cost(project, Cost.Kind.ACTUAL, "400"),
                cost(project, Cost.Kind.ACTUAL, "100"), cost(project, Cost.Kind.FORECAST, "9999"));
        InitiativeView delivering = Views.of(tape.row(INITIATIVE.value()), null, REST);
        assertThat(delivering.stage()).isEqualTo(Stage.DELIVERING);
        assertThat(delivering.funds().committed()).isEqualTo(eur("1500"));
        assertThat(delivering.funds().spent()).isEqualTo(eur("500"));
        tape.told(new ProjectStopped(project, INITIATIVE, null, day, "Enough",
                new Lessons("Small", "steps", "help"), day));
        assertThat(tape.row(INITIATIVE.value()).progress().stage()).isEqualTo(Stage.STOPPED);
        tape.told(verified(benefit, 1, "700", false), verified(benefit, 2, "50", true));
        InitiativeView realised = Views.of(tape.row(INITIATIVE.value()), null, REST);
        assertThat(realised.stage()).isEqualTo(Stage.REALISED);
        assertThat(realised.funds().verified()).as("self-verified stands beside, not within")
                .isEqualTo(eur("700"));
        assertThat(realised.trail().benefits()).containsExactly(benefit.value());
    }

    private static CostRecorded cost(ProjectId project, Cost.Kind kind, String amount) {
        return new CostRecorded(project, INITIATIVE, null, kind, Cost.Nature.ONE_OFF, eur(amount),
                null, null, LocalDate.of(2026, 5, 31), null, null);
    }

    private static ClaimVerified verified(
            BenefitId benefit, int claim, String amount, boolean alone) {
        return new ClaimVerified(benefit, INITIATIVE, null, BenefitClass.CASHABLE, claim,
                Shown.COUNTED, Result.PARTLY, eur(amount), LocalDate.of(2026, 5, 31), BEN, alone,
                null, null);
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    private InitiativeView view(Event... events) {
        return Views.of(tape.told(events).row(INITIATIVE.value()), null, REST);
    }
}
