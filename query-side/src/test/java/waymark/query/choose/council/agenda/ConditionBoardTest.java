package waymark.query.choose.council.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseApproved;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseRejected;
import waymark.api.choose.businesscase.BusinessCaseEvent.ConditionMet;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.businesscase.decision.Condition;
import waymark.api.choose.businesscase.decision.DecisionRecord;
import waymark.api.choose.businesscase.decision.DecisionRecord.Quorum;
import waymark.api.choose.businesscase.decision.EvidenceDocument;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.Profile;
import waymark.api.govern.programme.Settings.DecisionRule;
import waymark.api.worth.Money;
import waymark.query.choose.council.agenda.ConditionBoard.Depends;
import waymark.query.choose.council.agenda.ConditionBoard.Open;
import waymark.query.kernel.testing.Tape;

class ConditionBoardTest {

    private static final BusinessCaseId CASE = new BusinessCaseId(
            "business-case/00000000-0000-7000-8000-000000000002");
    private static final InitiativeId INITIATIVE = new InitiativeId(
            "initiative/00000000-0000-7000-8000-000000000003");
    private static final PersonId ADA = new PersonId("person/00000000-0000-7000-8000-00000000000a");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Money AMOUNT = Money.zero("EUR");

    private final Tape<Depends> tape = new Tape<>(new ConditionBoard()).told(new CaseApproved(
            CASE, INITIATIVE, "Two hours", decision(1), AMOUNT, List.of(), List.of(
                    new Condition("A pilot first", ADA, DAY),
                    new Condition("Legal agrees", ADA, DAY.plusDays(5)))));

    @Test
    void BC_5_what_an_approval_depends_on_is_open_until_it_is_met() {
        Depends met = tape.told(new ConditionMet(CASE, INITIATIVE, 1, 1, "It went well", DAY))
                .row(CASE.value());
        assertThat(met.open()).containsExactly(
                new Open(2, "Legal agrees", ADA.value(), DAY.plusDays(5)));
        assertThat(new ConditionBoard().facets(met)).isNotEmpty();
    }

    @Test
    void CNL_3_a_later_decision_ends_what_the_former_depended_on() {
        Depends rejected = tape.told(new CaseRejected(CASE, INITIATIVE, "Two hours", decision(2)))
                .row(CASE.value());
        assertThat(rejected.open()).isEmpty();
        assertThat(new ConditionBoard().facets(rejected)).isEmpty();
    }

    private static DecisionRecord decision(int number) {
        return new DecisionRecord(number, new MeetingId(
                "meeting/00000000-0000-7000-8000-000000000001"), DAY, Profile.STANDARD,
                DecisionRule.CONSENT, AMOUNT, List.of(), List.of(), new Quorum(2, 2, 2), List.of(),
                List.of(), null, 7, null, new EvidenceDocument("{}", "00"), null, false, null);
    }
}
