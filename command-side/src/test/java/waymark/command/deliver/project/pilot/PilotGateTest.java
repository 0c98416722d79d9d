package waymark.command.deliver.project.pilot;

import java.math.BigDecimal;
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
import waymark.api.deliver.gate.GateAsks;
import waymark.api.deliver.gate.GateEvent.GatePassed;
import waymark.api.deliver.gate.GateId;
import waymark.api.deliver.gate.GateKind;
import waymark.api.deliver.gate.GateRefusal;
import waymark.api.deliver.gate.RuleAnswer;
import waymark.api.deliver.gate.RuleAnswer.How;
import waymark.api.deliver.project.ProjectEvent.Authority;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.pilot.Found;
import waymark.api.deliver.project.pilot.PilotCommand;
import waymark.api.deliver.project.pilot.PilotCommand.EndPilot;
import waymark.api.deliver.project.pilot.PilotCommand.OpenPilots;
import waymark.api.deliver.project.pilot.PilotCommand.StartPilot;
import waymark.api.deliver.project.pilot.PilotCommand.Verdict;
import waymark.api.deliver.project.pilot.PilotEvent;
import waymark.api.deliver.project.pilot.PilotEvent.PilotEnded;
import waymark.api.deliver.project.pilot.PilotEvent.PilotStarted;
import waymark.api.deliver.project.pilot.PilotsId;
import waymark.api.deliver.project.pilot.Trial;
import waymark.api.govern.organisation.PersonId;
import waymark.api.worth.Money;
import waymark.command.kernel.testing.Story;

/** What lies behind a gate: a pilot, and what goes to everybody after it. */
class PilotGateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final ProjectId PROJECT = ProjectId.next();
    private static final PilotsId PILOTS = PilotsId.of(PROJECT);
    private static final DesignRuleId RULE = DesignRuleId.next();
    private static final GateId GATE = GateId.next();
    private static final RuleAnswer ANSWER = new RuleAnswer(RULE, How.KEPT, "A person answers");
    private static final GateAsks ASKED = new GateAsks(List.of(RULE), List.of());
    private static final GateAsks PASSED = new GateAsks(List.of(RULE), List.of(GATE));
    private static final Trial TRIAL = new Trial("Help is easier to get", "One in five", "CES",
            TODAY.minusDays(20), TODAY.plusDays(20));

    private final Story<Pilots, PilotCommand, PilotEvent> story = Story.of(new PilotDecider())
            .on(TODAY)
            .knowing(PROJECT.value(), new ProjectStarted(PROJECT, InitiativeId.next(), null,
                    Authority.QUICK_TRACK, "Call first", PersonId.next(), Money.of("4000", "EUR"),
                    TODAY, TODAY.plusDays(90), null, List.of()))
            .knowing(RULE.value(), new RuleAdopted(RULE, RuleKind.PROTECT, "A voice answers",
                    true, "insight/00000000-0000-7000-8000-000000000009", null, PersonId.next(),
                    Touched.NOTHING))
            .and(new OpenPilots(PILOTS, PROJECT));

    @Test
    void DRL_2_no_pilot_starts_before_a_shut_gate_and_one_does_once_the_rule_is_answered() {
        story.when(starting(ASKED)).thenRefused(GateRefusal.SHUT);
        passing(PROJECT, GateKind.PILOT, List.of(ANSWER)).when(starting(PASSED))
                .thenOne(PilotStarted.class);
        passing(ProjectId.next(), GateKind.PILOT, List.of(ANSWER)).when(starting(PASSED))
                .thenRefused(GateRefusal.SHUT);
    }

    @Test
    void DRL_2_a_gate_passed_before_the_rule_came_is_shut_by_it() {
        passing(PROJECT, GateKind.PILOT, List.of()).when(starting(PASSED))
                .thenRefused(GateRefusal.SHUT);
    }

    @Test
    void DRL_1_a_rule_that_is_waived_or_retired_shuts_no_gate() {
        story.knowing(RULE.value(), new RuleWaived(RULE, 1, PROJECT, "Not yet", TODAY, null))
                .when(starting(ASKED)).thenOne(PilotStarted.class);
        story.knowing(RULE.value(), new RuleWaived(RULE, 1, PROJECT, "Not yet",
                TODAY.minusDays(1), null)).when(starting(ASKED)).thenRefused(GateRefusal.SHUT);
        story.knowing(RULE.value(), new RuleRetired(RULE, "Outlived")).when(starting(ASKED))
                .thenOne(PilotStarted.class);
    }

    @Test
    void DRL_2_a_pilot_is_not_scaled_before_a_shut_gate_and_ends_otherwise_at_any_time() {
        var runs = story.knowing(RULE.value(), new RuleWaived(RULE, 1, PROJECT, "Not yet",
                TODAY, null)).and(starting(ASKED)).on(TODAY.plusDays(1));
        runs.when(ending(Verdict.SCALE, ASKED)).thenRefused(GateRefusal.SHUT);
        runs.when(ending(Verdict.STOP, ASKED)).thenOne(PilotEnded.class);
        runs.when(ending(Verdict.ADJUST, ASKED)).thenOne(PilotEnded.class);
        passing(PROJECT, GateKind.PILOT, List.of(ANSWER)).and(starting(PASSED))
                .when(ending(Verdict.SCALE, PASSED)).thenOne(PilotEnded.class);
    }

    private Story<Pilots, PilotCommand, PilotEvent> passing(
            ProjectId project, GateKind kind, List<RuleAnswer> answers) {
        return story.knowing(GATE.value(), new GatePassed(GATE, project, kind, answers,
                List.of(), List.of(), List.of(), null));
    }

    private static StartPilot starting(GateAsks asks) {
        return new StartPilot(PILOTS, TRIAL, asks);
    }

    private static EndPilot ending(Verdict verdict, GateAsks asks) {
        return new EndPilot(PILOTS, 1, verdict, "So it was",
                new Found(new BigDecimal("5.1"), new BigDecimal("4.4"), 318), null, asks);
    }
}
