package waymark.query.choose.businesscase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseDeferred;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseDrafted;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseRedrafted;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseReviewed;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseSubmitted;
import waymark.api.choose.businesscase.BusinessCaseEvent.Opinion;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.businesscase.content.CaseContent;
import waymark.api.choose.businesscase.content.CaseOption;
import waymark.api.choose.businesscase.decision.DecisionRecord;
import waymark.api.choose.businesscase.decision.DecisionRecord.Quorum;
import waymark.api.choose.businesscase.decision.Dissent;
import waymark.api.choose.businesscase.decision.EvidenceDocument;
import waymark.api.choose.businesscase.figures.CaseFigures;
import waymark.api.choose.businesscase.figures.OptionFigures;
import waymark.api.choose.businesscase.view.CaseView.Stage;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.Profile;
import waymark.api.govern.programme.Settings;
import waymark.api.govern.programme.Settings.DecisionRule;
import waymark.api.worth.Estimate;
import waymark.api.worth.Money;
import waymark.api.worth.Rate;
import waymark.api.worth.appraisal.Appraised;
import waymark.api.worth.appraisal.CashFlows;
import waymark.api.worth.appraisal.Frequency;
import waymark.api.worth.appraisal.Terms;
import waymark.query.kernel.Projection.Facet;
import waymark.query.kernel.testing.Tape;

class BusinessCaseBoardTest {

    private static final BusinessCaseId CASE = new BusinessCaseId(
            "business-case/00000000-0000-7000-8000-000000000001");
    private static final InitiativeId INITIATIVE = new InitiativeId(
            "initiative/00000000-0000-7000-8000-000000000002");
    private static final PersonId ADA = new PersonId("person/00000000-0000-7000-8000-00000000000a");
    private static final PersonId BEN = new PersonId("person/00000000-0000-7000-8000-00000000000b");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Money NOTHING = Money.zero("EUR");

    private final Tape<CaseRow> tape = new Tape<>(new BusinessCaseBoard());

    @Test
    void BC_1_a_submitted_case_keeps_its_figures_and_everybody_who_wrote_it() {
        CaseRow row = tape.told(new CaseDrafted(CASE, INITIATIVE, ADA, content("One")),
                new CaseRedrafted(CASE, INITIATIVE, BEN, 2, content("Two")),
                new CaseSubmitted(CASE, INITIATIVE, BEN, 2, figures()),
                new CaseReviewed(CASE, INITIATIVE, ADA, 2, Opinion.SOUND, null, "few", true))
                .row(CASE.value());
        assertThat(row.stage()).isEqualTo(Stage.REVIEWED);
        assertThat(row.figures()).isEqualTo(figures());
        assertThat(row.authors()).containsExactly(ADA.value(), BEN.value());
        assertThat(row.content().title()).isEqualTo("Two");
        assertThat(row.version()).isEqualTo(3);
        assertThat(row.review()).as("GOV-2").isNotNull()
                .returns(true, review -> review.selfApproved());
        assertThat(Views.of(row, List.of()).options().getFirst().doNothing()).isTrue();
    }

    @Test
    void BC_6_a_deferred_case_shows_its_day_and_a_new_draft_has_no_figures() {
        CaseRow deferred = tape.told(new CaseDrafted(CASE, INITIATIVE, ADA, content("One")),
                new CaseSubmitted(CASE, INITIATIVE, ADA, 1, figures()),
                new CaseDeferred(CASE, INITIATIVE, "One", decision(), DAY.plusMonths(1)))
                .row(CASE.value());
        assertThat(deferred.deferredUntil()).isEqualTo(DAY.plusMonths(1));
        assertThat(new BusinessCaseBoard().facets(deferred)).contains(
                new Facet("stage", "DEFERRED"), new Facet("initiative", INITIATIVE.value()));
        CaseRow anew = tape.told(new CaseRedrafted(CASE, INITIATIVE, ADA, 2, content("Two")))
                .row(CASE.value());
        assertThat(anew.figures()).isNull();
        assertThat(anew.stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void words_of_dissent_are_never_copied_into_rows() {
        tape.told(new CaseDrafted(CASE, INITIATIVE, ADA, content("One")),
                new CaseDeferred(CASE, INITIATIVE, "One", decision(), DAY));
        assertThat(tape.row(CASE.value()).toString()).doesNotContain("Too early");
    }

    private static DecisionRecord decision() {
        return new DecisionRecord(1, new MeetingId("meeting/00000000-0000-7000-8000-000000000003"),
                DAY, Profile.STANDARD, DecisionRule.CONSENT, NOTHING, List.of(), List.of(),
                new Quorum(2, 2, 2), List.of(), List.of(new Dissent(BEN, false, "Too early")),
                null, 7, null, new EvidenceDocument("{}", "00"), "Later", false, null);
    }

    private static CaseContent content(String title) {
        return new CaseContent(title, "Why", Frequency.YEAR, DAY, 2,
                List.of(new CaseOption("0", "Do nothing", null, true, List.of(), List.of())), "0",
                List.of(), List.of(), null);
    }

    private static CaseFigures figures() {
        Appraised nothing = Appraised.of(new CashFlows(Frequency.YEAR, List.of(NOTHING, NOTHING),
                List.of(NOTHING, NOTHING)), Terms.at(Rate.of("0.06")));
        return new CaseFigures(
                new OptionFigures("0", nothing, nothing, Estimate.certain(NOTHING)), List.of(),
                NOTHING, NOTHING, Rate.of("0.08"), Settings.Valuation.NOMINAL);
    }
}
