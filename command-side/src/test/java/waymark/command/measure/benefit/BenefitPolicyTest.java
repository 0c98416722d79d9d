package waymark.command.measure.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.command.measure.benefit.Benefits.INITIATIVE;
import static waymark.command.measure.benefit.Benefits.OWNER;
import static waymark.command.measure.benefit.Benefits.eur;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseApproved;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.businesscase.content.ProofMethod;
import waymark.api.choose.businesscase.decision.DecisionRecord;
import waymark.api.choose.businesscase.decision.EvidenceDocument;
import waymark.api.choose.businesscase.decision.PlannedBenefit;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.govern.programme.Profile;
import waymark.api.govern.programme.Settings.DecisionRule;
import waymark.api.kernel.Actor;
import waymark.api.measure.benefit.BenefitCommand.PlanBenefit;
import waymark.api.measure.benefit.BenefitPlan.Due;
import waymark.api.worth.Estimate;
import waymark.api.worth.appraisal.Frequency;
import waymark.command.kernel.policy.Policy;
import waymark.log.Meta;
import waymark.log.Recorded;

class BenefitPolicyTest {

    private static final BusinessCaseId CASE = new BusinessCaseId(
            "business-case/00000000-0000-7000-8000-000000000009");

    @Test
    void an_approved_case_plans_each_of_its_lines_with_the_same_id_however_often_it_is_read() {
        Recorded approved = recorded(List.of(line("b1"), line("b2")));
        var policy = new BenefitPolicy();
        var once = policy.react(approved, Policy.idsOf(approved.eventId()));
        assertThat(once).hasSize(2).isEqualTo(
                policy.react(approved, Policy.idsOf(approved.eventId())));
        PlanBenefit first = (PlanBenefit) once.getFirst();
        assertThat(first.line()).isEqualTo("b1");
        assertThat(first.initiative()).isEqualTo(INITIATIVE);
        assertThat(first.plan().dues()).containsExactly(
                new Due(LocalDate.of(2026, 3, 31), Estimate.certain(eur("100"))),
                new Due(LocalDate.of(2026, 6, 30), Estimate.certain(eur("200"))));
        assertThat(once.get(0).stream()).isNotEqualTo(once.get(1).stream());
    }

    private static PlannedBenefit line(String id) {
        return new PlannedBenefit(id, "Fewer visits", BenefitClass.CASHABLE, OWNER,
                Estimate.certain(eur("300")),
                List.of(Estimate.certain(eur("100")), Estimate.certain(eur("200"))),
                Frequency.QUARTER, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 6, 30), null, ProofMethod.DIRECT_COUNT, null);
    }

    private static Recorded recorded(List<PlannedBenefit> lines) {
        var decision = new DecisionRecord(1,
                new MeetingId("meeting/00000000-0000-7000-8000-000000000008"),
                LocalDate.of(2026, 1, 1), Profile.STANDARD, DecisionRule.CONSENT, eur("500"),
                List.of(), List.of(), new DecisionRecord.Quorum(2, 2, 2), List.of(), List.of(),
                null, 1, null, new EvidenceDocument("{}", "0"), null, false, null);
        var event = new CaseApproved(
                CASE, INITIATIVE, "Call first", decision, eur("500"), lines, List.of());
        return new Recorded(1, CASE.value(), 3, new UUID(7, 7), Instant.EPOCH, null, event,
                new Meta(new Actor("person/x", Set.of(), null), null, "c", "c", Map.of()));
    }
}
