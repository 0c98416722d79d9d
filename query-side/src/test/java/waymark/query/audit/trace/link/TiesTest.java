package waymark.query.audit.trace.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.designrule.DesignRuleEvent.RuleAdopted;
import waymark.api.deliver.designrule.DesignRuleId;
import waymark.api.deliver.designrule.RuleKind;
import waymark.api.deliver.designrule.Touched;
import waymark.api.deliver.gate.GateEvent.GatePassed;
import waymark.api.deliver.gate.GateId;
import waymark.api.deliver.gate.GateKind;
import waymark.api.deliver.gate.RuleAnswer.How;
import waymark.api.deliver.gate.RuleAnswer;
import waymark.api.deliver.project.ProjectEvent.Authority;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.understand.concern.Concerns;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.Evidence.Kind;
import waymark.api.understand.insight.Evidence.Pinned;
import waymark.api.understand.insight.Evidence.Stance;
import waymark.api.understand.insight.InsightEvent.EvidenceAdded;
import waymark.api.understand.insight.InsightEvent.InsightLinked;
import waymark.api.understand.insight.InsightEvent.InsightMerged;
import waymark.api.understand.insight.InsightEvent.InsightReworded;
import waymark.api.understand.insight.InsightId;
import waymark.api.understand.journey.JourneyId;
import waymark.api.understand.persona.PersonaId;
import waymark.api.worth.Money;
import waymark.query.audit.trace.link.Tie.Ends;
import waymark.query.audit.trace.thing.Part;

class TiesTest {

    private static final InsightId INSIGHT = InsightId.next();

    @Test
    void evidence_stands_between_what_its_address_and_question_name_and_the_insight() {
        var pinned = new Pinned("/api/metrics/nps?source=src-7&knownAt=12", 12, null, null);
        var evidence = new Evidence(Kind.FEEDBACK, Stance.CONTRADICTS, "Few say so", 3,
                LocalDate.of(2026, 5, 1), pinned, "/measure/metrics/MTR-2");
        String third = Part.id(Part.EVIDENCE, INSIGHT.value(), 3);
        assertThat(Ties.of(new EvidenceAdded(INSIGHT, evidence), _ -> 3)).containsExactly(
                new Tie("evidence", false, List.of(new Ends("MTR-2", third, "shows in"),
                        new Ends("SRC-7", third, "shows in"),
                        new Ends(third, INSIGHT.value(), "contradicts"))));
    }

    @Test
    void what_concerns_it_now_takes_the_place_of_what_concerned_it() {
        PersonaId persona = PersonaId.next();
        JourneyId journey = JourneyId.next();
        var concerns = new Concerns(List.of(persona), List.of(new Concerns.Place(journey, 4)));
        assertThat(Ties.of(new InsightLinked(INSIGHT, concerns), _ -> 0)).containsExactly(
                new Tie("concerns", true, List.of(
                        new Ends(persona.value(), INSIGHT.value(), "is concerned by"),
                        new Ends(Part.id(Part.TOUCHPOINT, journey.value(), 4), INSIGHT.value(),
                                "is where it shows"))));
    }

    @Test
    void a_project_comes_of_the_latest_decision_on_its_case() {
        BusinessCaseId on = BusinessCaseId.next();
        var started = new ProjectStarted(ProjectId.next(), InitiativeId.next(), on,
                Authority.BUSINESS_CASE, "Texts", PersonId.next(), Money.of("1", "EUR"),
                LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1), null, List.of());
        assertThat(Ties.of(started, id -> id.equals(on.value()) ? 2 : 0).getFirst().ends())
                .contains(new Ends(Part.id(Part.DECISION, on.value(), 2),
                        started.project().value(), "let it start"));
        assertThat(Ties.of(started, _ -> 0).getFirst().ends()).hasSize(2);
    }

    @Test
    void a_merged_insight_leads_to_the_one_that_goes_on() {
        InsightId into = InsightId.next();
        assertThat(Ties.of(new InsightMerged(INSIGHT, into, "The same"), _ -> 0)).containsExactly(
                new Tie("merged", true,
                        List.of(new Ends(INSIGHT.value(), into.value(), "went on as"))));
    }

    @Test
    void a_rule_leads_from_what_it_was_born_from_to_the_projects_that_answered_it() {
        DesignRuleId rule = DesignRuleId.next();
        ProjectId project = ProjectId.next();
        assertThat(Ties.of(new RuleAdopted(rule, RuleKind.PROTECT, "A voice answers", true,
                INSIGHT.value(), null, PersonId.next(), Touched.NOTHING), _ -> 0))
                .containsExactly(new Tie("born", true, List.of(
                        new Ends(INSIGHT.value(), rule.value(), "is why there is"))));
        assertThat(Ties.of(new GatePassed(GateId.next(), project, GateKind.PILOT,
                List.of(new RuleAnswer(rule, How.KEPT, "A person answers")), List.of(),
                List.of(), List.of(), null), _ -> 0)).containsExactly(
                        new Tie("answers", false, List.of(new Ends(rule.value(),
                                project.value(), "was answered by"))));
    }

    @Test
    void words_alone_link_nothing() {
        assertThat(Ties.of(new InsightReworded(INSIGHT, "INS-9", "See PRB-2"), _ -> 0)).isEmpty();
    }
}
