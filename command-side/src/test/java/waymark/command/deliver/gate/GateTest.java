package waymark.command.deliver.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.designrule.DesignRuleEvent.RuleAdopted;
import waymark.api.deliver.designrule.DesignRuleEvent.RuleRetired;
import waymark.api.deliver.designrule.DesignRuleEvent.RuleWaived;
import waymark.api.deliver.designrule.DesignRuleId;
import waymark.api.deliver.designrule.RuleKind;
import waymark.api.deliver.designrule.Touched;
import waymark.api.deliver.gate.GateCommand;
import waymark.api.deliver.gate.GateCommand.PassGate;
import waymark.api.deliver.gate.GateEvent;
import waymark.api.deliver.gate.GateEvent.GatePassed;
import waymark.api.deliver.gate.GateId;
import waymark.api.deliver.gate.GateKind;
import waymark.api.deliver.gate.GateRefusal;
import waymark.api.deliver.gate.RuleAnswer;
import waymark.api.deliver.gate.RuleAnswer.How;
import waymark.api.deliver.project.ProjectEvent.Authority;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectEvent.ProjectStopped;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.ending.Lessons;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.worth.Money;
import waymark.command.kernel.testing.Story;

class GateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final ProjectId PROJECT = ProjectId.next();
    private static final InitiativeId INITIATIVE = InitiativeId.next();
    private static final GateId GATE = GateId.next();
    private static final GateId BEFORE = GateId.next();
    private static final DesignRuleId BLOCKING = DesignRuleId.next();
    private static final DesignRuleId ADVISORY = DesignRuleId.next();
    private static final RuleAnswer KEPT = new RuleAnswer(BLOCKING, How.KEPT, "A person answers");

    private final Story<Boolean, GateCommand, GateEvent> story = Story.of(new GateDecider())
            .on(TODAY)
            .knowing(PROJECT.value(), new ProjectStarted(PROJECT, INITIATIVE, null,
                    Authority.QUICK_TRACK, "Call first", PersonId.next(), Money.of("4000", "EUR"),
                    TODAY, TODAY.plusDays(90), null, List.of()))
            .knowing(BLOCKING.value(), adopted(BLOCKING, true))
            .knowing(ADVISORY.value(), adopted(ADVISORY, false));

    @Test
    void DRL_2_only_an_unanswered_blocking_rule_stops_a_gate() {
        story.when(passing(List.of(), List.of())).thenRefused(GateRefusal.UNANSWERED);
        GatePassed told = story.when(passing(List.of(KEPT), List.of()))
                .thenClaims("gate:" + PROJECT.value() + ":SCALE").thenOne(GatePassed.class);
        assertThat(told.answers()).containsExactly(KEPT);
        assertThat(told.open()).containsExactly(ADVISORY);
    }

    @Test
    void DRL_2_an_answer_carries_forward_from_a_gate_of_the_same_project() {
        GatePassed earlier = passed(PROJECT);
        GatePassed told = story.knowing(BEFORE.value(), earlier)
                .when(passing(List.of(), List.of(BEFORE))).thenOne(GatePassed.class);
        assertThat(told.carried()).containsExactly(KEPT);
        story.knowing(BEFORE.value(), passed(ProjectId.next()))
                .when(passing(List.of(), List.of(BEFORE))).thenRefused(GateRefusal.UNANSWERED);
    }

    @Test
    void DRL_2_a_gate_is_passed_again_where_a_blocking_rule_shuts_it_and_only_there() {
        String first = "gate:" + PROJECT.value() + ":SCALE";
        var passed = story.knowing(BEFORE.value(), passed(GateKind.SCALE, List.of()));
        passed.when(passing(List.of(), List.of(BEFORE))).thenRefused(GateRefusal.UNANSWERED);
        passed.when(passing(List.of(KEPT), List.of(BEFORE))).thenClaims(first + ":2")
                .thenOne(GatePassed.class);
        story.knowing(BEFORE.value(), passed(GateKind.SCALE, List.of(KEPT)))
                .when(passing(List.of(KEPT), List.of(BEFORE))).thenClaims(first);
        var until = passed.knowing(BLOCKING.value(), waived(PROJECT, TODAY));
        until.when(passing(List.of(KEPT), List.of(BEFORE))).thenClaims(first);
        until.on(TODAY.plusDays(1)).when(passing(List.of(KEPT), List.of(BEFORE)))
                .thenClaims(first + ":2");
    }

    @Test
    void DRL_1_a_waiver_opens_the_gate_up_to_its_last_day_and_to_its_project_alone() {
        var today = story.knowing(BLOCKING.value(), waived(PROJECT, TODAY));
        assertThat(today.when(passing(List.of(), List.of())).thenOne(GatePassed.class).waived())
                .containsExactly(BLOCKING);
        story.knowing(BLOCKING.value(), waived(PROJECT, TODAY.minusDays(1)))
                .when(passing(List.of(), List.of())).thenRefused(GateRefusal.UNANSWERED);
        story.knowing(BLOCKING.value(), waived(ProjectId.next(), TODAY))
                .when(passing(List.of(), List.of())).thenRefused(GateRefusal.UNANSWERED);
    }

    @Test
    void a_retired_rule_is_asked_no_more_and_not_answered_either() {
        var retired = story.knowing(BLOCKING.value(), new RuleRetired(BLOCKING, "Outlived"));
        retired.when(passing(List.of(), List.of())).thenOne(GatePassed.class);
        retired.when(passing(List.of(KEPT), List.of())).thenRefused(GateRefusal.NOT_IN_FORCE);
    }

    @Test
    void a_project_that_is_over_or_not_there_passes_nothing() {
        var lessons = new Lessons("Calls", "Rota", "Ask first");
        story.knowing(PROJECT.value(), new ProjectStopped(PROJECT, INITIATIVE, null, TODAY,
                "Costs", lessons, TODAY)).when(passing(List.of(KEPT), List.of()))
                .thenRefused(GateRefusal.ENDED);
        story.when(new PassGate(GATE, ProjectId.next(), GateKind.PILOT, List.of(), List.of(),
                List.of(), null)).thenRefused(GeneralRefusal.UNKNOWN_ID);
    }

    private static PassGate passing(List<RuleAnswer> answers, List<GateId> earlier) {
        return new PassGate(GATE, PROJECT, GateKind.SCALE, answers, List.of(BLOCKING, ADVISORY),
                earlier, null);
    }

    private static GatePassed passed(ProjectId project) {
        return new GatePassed(BEFORE, project, GateKind.PILOT, List.of(KEPT), List.of(),
                List.of(), List.of(), null);
    }

    private static GatePassed passed(GateKind kind, List<RuleAnswer> answers) {
        return new GatePassed(BEFORE, PROJECT, kind, answers, List.of(), List.of(), List.of(),
                null);
    }

    private static RuleWaived waived(ProjectId project, LocalDate until) {
        return new RuleWaived(BLOCKING, 1, project, "Not yet", until, null);
    }

    private static RuleAdopted adopted(DesignRuleId rule, boolean blocking) {
        return new RuleAdopted(rule, RuleKind.PROTECT, "A voice answers", blocking,
                "insight/00000000-0000-7000-8000-000000000009", null, PersonId.next(),
                Touched.NOTHING);
    }
}
