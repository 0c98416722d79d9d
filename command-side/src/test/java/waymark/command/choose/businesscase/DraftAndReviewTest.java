package waymark.command.choose.businesscase;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.FROZEN;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.INITIATIVE_ENDED;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NOTHING_ELSE;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NOT_SUBMITTED;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NO_DOING_NOTHING;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NO_RATE;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NO_SUCH_INITIATIVE;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NO_SUCH_OWNER;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.OWN_REVIEW;
import static waymark.command.choose.businesscase.Cases.AUTHOR;
import static waymark.command.choose.businesscase.Cases.CASE;
import static waymark.command.choose.businesscase.Cases.FINANCE;
import static waymark.command.choose.businesscase.Cases.GONE;
import static waymark.command.choose.businesscase.Cases.INITIATIVE;
import static waymark.command.choose.businesscase.Cases.content;
import static waymark.command.choose.businesscase.Cases.drafted;
import static waymark.command.choose.businesscase.Cases.reviewed;
import static waymark.command.choose.businesscase.Cases.story;
import static waymark.command.choose.businesscase.Cases.submitted;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.choose.businesscase.BusinessCaseCommand.DraftCase;
import waymark.api.choose.businesscase.BusinessCaseCommand.RedraftCase;
import waymark.api.choose.businesscase.BusinessCaseCommand.ReviewCase;
import waymark.api.choose.businesscase.BusinessCaseCommand.SubmitCase;
import waymark.api.choose.businesscase.BusinessCaseCommand.WithdrawCase;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseRedrafted;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseReviewed;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseSubmitted;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseWithdrawn;
import waymark.api.choose.businesscase.BusinessCaseEvent.Opinion;
import waymark.api.choose.businesscase.content.CaseOption;
import waymark.api.choose.businesscase.content.CostLine;
import waymark.api.choose.businesscase.content.CostLine.Recurrence;
import waymark.api.choose.businesscase.figures.CaseFigures;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeStopped;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.govern.programme.Profile;
import waymark.api.govern.programme.ProgrammeRefusal;
import waymark.api.govern.programme.Settings;
import waymark.api.kernel.Role;
import waymark.api.worth.Estimate;
import waymark.api.worth.Money;
import waymark.api.worth.Rate;

class DraftAndReviewTest {

    private static final ReviewCase SOUND = new ReviewCase(CASE, Opinion.SOUND, null, null);

    @Test
    void a_case_is_drafted_for_an_initiative_that_goes_on() {
        story().when(new DraftCase(CASE, INITIATIVE, content())).then(drafted(AUTHOR));
        story().when(new DraftCase(CASE,
                new InitiativeId("initiative/00000000-0000-7000-8000-0000000000ff"), content()))
                .thenRefused(NO_SUCH_INITIATIVE);
        story().knowing(INITIATIVE.value(), new InitiativeStopped(INITIATIVE, "no money"))
                .when(new DraftCase(CASE, INITIATIVE, content())).thenRefused(INITIATIVE_ENDED);
    }

    @Test
    void ORG_1_owners_of_benefits_take_part() {
        story().when(new DraftCase(CASE, INITIATIVE,
                content(Cases.nothing(), Cases.window(GONE)))).thenRefused(NO_SUCH_OWNER);
    }

    @Test
    void an_amount_in_another_currency_states_its_rate() {
        CostLine dollars = new CostLine("c1", "Licence", Recurrence.ONE_OFF, CostLine.Means.CASH,
                java.util.Collections.nCopies(5, Estimate.certain(Money.of("10", "USD"))), null,
                null, null, null, null);
        story().when(new DraftCase(CASE, INITIATIVE, content(new CaseOption("a", "Buy", null,
                false, List.of(), List.of(dollars))))).thenRefused(NO_RATE);
    }

    @Test
    void BC_1_submitting_freezes_the_figures_with_their_methods() {
        CaseFigures figures = story()
                .agreeing(Profile.STANDARD, discountingAt("0.0825"))
                .given(drafted(AUTHOR)).when(new SubmitCase(CASE))
                .thenOne(CaseSubmitted.class).figures();
        assertThat(figures.chosen().headline().npv()).isEqualTo(Money.of("2907.51", "EUR"));
        assertThat(figures.chosen().headline().irr().orThrow())
                .isCloseTo(new BigDecimal("0.21880"), within("0.00001"));
        assertThat(figures.chosen().headline().payback().orThrow())
                .isCloseTo(new BigDecimal("2.877"), within("0.001"));
        assertThat(figures.chosen().headline().discountedPayback().orThrow())
                .isCloseTo(new BigDecimal("3.232"), within("0.001"));
        assertThat(figures.chosen().headline().npvMethod()).isEqualTo("npv/1");
        assertThat(figures.chosen().headline().irr().method()).isEqualTo("irr/1");
        assertThat(figures.chosen().whole().npv())
                .as("capacity counts here").isGreaterThan(figures.chosen().headline().npv());
        assertThat(figures.chosen().npv().low()).isLessThan(Money.of("2907.51", "EUR"));
        assertThat(figures.chosen().npv().high()).isGreaterThan(Money.of("2907.51", "EUR"));
        assertThat(figures.asked()).isEqualTo(Money.of("8500", "EUR"));
        assertThat(figures.commitment()).isEqualTo(Money.of("10100", "EUR"));
        assertThat(figures.others().getFirst().headline().irr().absent())
                .as("doing nothing has no rate").isNotNull();
    }

    @Test
    void BC_1_what_is_submitted_is_frozen_and_a_taken_back_case_may_be_said_anew() {
        RedraftCase anew = new RedraftCase(CASE, content());
        story().given(drafted(AUTHOR), submitted()).when(anew).thenRefused(FROZEN);
        story().given(drafted(AUTHOR), submitted(), reviewed()).when(anew).thenRefused(FROZEN);
        CaseWithdrawn back = new CaseWithdrawn(CASE, INITIATIVE, "figures are old");
        story().given(drafted(AUTHOR), submitted())
                .when(new WithdrawCase(CASE, "figures are old")).then(back);
        story().given(drafted(AUTHOR), submitted(), back).when(anew)
                .then(new CaseRedrafted(CASE, INITIATIVE, AUTHOR, 2, content()));
    }

    @Test
    void BC_1_a_case_says_what_doing_nothing_means_and_offers_something_else() {
        story().given(new waymark.api.choose.businesscase.BusinessCaseEvent.CaseDrafted(
                CASE, INITIATIVE, AUTHOR, content(Cases.window(AUTHOR))))
                .when(new SubmitCase(CASE)).thenRefused(NO_DOING_NOTHING);
        CaseOption idle = new CaseOption("a", "Do nothing", null, true, List.of(), List.of());
        story().given(new waymark.api.choose.businesscase.BusinessCaseEvent.CaseDrafted(
                CASE, INITIATIVE, AUTHOR, content(idle)))
                .when(new SubmitCase(CASE)).thenRefused(NOTHING_ELSE);
    }

    @Test
    void BC_2_nobody_reviews_a_case_they_wrote() {
        var submitted = story().given(drafted(AUTHOR), submitted());
        submitted.by(AUTHOR.value(), Role.FINANCE).when(SOUND).thenRefused(OWN_REVIEW);
        submitted.by(FINANCE.value(), Role.FINANCE).when(SOUND).then(reviewed());
        submitted.in(Profile.REGULATED).by(AUTHOR.value(), Role.FINANCE)
                .when(new ReviewCase(CASE, Opinion.SOUND, null, "nobody else"))
                .thenRefused(OWN_REVIEW);
    }

    @Test
    void GOV_2_in_SMALL_a_reason_replaces_the_second_person_and_shows() {
        var small = story().in(Profile.SMALL).given(drafted(AUTHOR), submitted())
                .by(AUTHOR.value(), Role.FINANCE);
        small.when(SOUND).thenRefused(ProgrammeRefusal.REASON_MISSING);
        assertThat(small.when(new ReviewCase(CASE, Opinion.SOUND, null, "We are three"))
                .thenOne(CaseReviewed.class).selfApproved()).isTrue();
    }

    @Test
    void a_draft_is_not_reviewed() {
        story().given(drafted(AUTHOR)).by(FINANCE.value(), Role.FINANCE).when(SOUND)
                .thenRefused(NOT_SUBMITTED);
    }

    private static org.assertj.core.data.Offset<BigDecimal> within(String margin) {
        return org.assertj.core.data.Offset.offset(new BigDecimal(margin));
    }

    private static Settings discountingAt(String rate) {
        Settings usual = Settings.usual("EUR", 2);
        return new Settings(usual.currency(), usual.fiscalYearStart(), usual.valuation(),
                usual.hurdleRate(), Rate.of(rate), usual.bands(), usual.tolerances(),
                usual.quickTrack(), usual.reviewIntervalDays(), usual.quorum(), null);
    }
}
