package waymark.command.deliver.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static waymark.command.deliver.project.ProjectTest.ANA;
import static waymark.command.deliver.project.ProjectTest.INITIATIVE;
import static waymark.command.deliver.project.ProjectTest.LESSONS;
import static waymark.command.deliver.project.ProjectTest.PROJECT;
import static waymark.command.deliver.project.ProjectTest.TODAY;
import static waymark.command.deliver.project.ProjectTest.running;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.deliver.designrule.DesignRuleEvent.RuleAdopted;
import waymark.api.deliver.designrule.DesignRuleId;
import waymark.api.deliver.designrule.RuleKind;
import waymark.api.deliver.designrule.Touched;
import waymark.api.deliver.exception.Beyond;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionOpened;
import waymark.api.deliver.exception.ExceptionEvent.RecoveryAccepted;
import waymark.api.deliver.exception.ExceptionId;
import waymark.api.deliver.exception.ExceptionKind;
import waymark.api.deliver.gate.GateAsks;
import waymark.api.deliver.gate.GateEvent.GatePassed;
import waymark.api.deliver.gate.GateId;
import waymark.api.deliver.gate.GateKind;
import waymark.api.deliver.gate.GateRefusal;
import waymark.api.deliver.gate.RuleAnswer;
import waymark.api.deliver.project.ProjectCommand.CompleteProject;
import waymark.api.deliver.project.ProjectCommand.ReportWeekly;
import waymark.api.deliver.project.ProjectCommand.StopProject;
import waymark.api.deliver.project.ProjectEvent.ProjectCompleted;
import waymark.api.deliver.project.ProjectEvent.ProjectStopped;
import waymark.api.deliver.project.ProjectEvent.ThingLeftOpen;
import waymark.api.deliver.project.ProjectRefusal;
import waymark.api.deliver.project.ending.LeftOpen;
import waymark.api.deliver.project.ending.LeftOpen.Fate;
import waymark.api.deliver.project.risk.Answering;
import waymark.api.deliver.project.risk.RiskEvent.RiskClosed;
import waymark.api.deliver.project.risk.RiskEvent.RiskRegistered;
import waymark.api.deliver.project.risk.RisksId;
import waymark.api.deliver.project.risk.Weighing;
import waymark.api.deliver.project.week.Lights;
import waymark.api.deliver.project.week.MilestoneNews;
import waymark.api.kernel.refusal.Unacceptable;

class EndingTest {

    static final LeftOpen LEFT = new LeftOpen(
            "milestone Pilot", Fate.KEPT, "Service goes on with it", null);
    static final RisksId RISKS = RisksId.of(PROJECT);
    private static final ExceptionId COST = ExceptionId.of(PROJECT, ExceptionKind.COST);
    static final ReportWeekly THERE = new ReportWeekly(PROJECT, null, Lights.NONE, null,
            null, List.of(new MilestoneNews("Pilot", null, TODAY)), List.of(), List.of());

    static CompleteProject completing(LeftOpen... open) {
        return completing(GateAsks.NONE, open);
    }

    private static CompleteProject completing(GateAsks asks, LeftOpen... open) {
        return new CompleteProject(PROJECT, null, "We call first", LESSONS, TODAY.plusDays(90),
                List.of(open), asks);
    }

    @Test
    void PRJ_4_a_milestone_that_is_not_there_is_answered_and_nothing_that_is_not_open() {
        running().when(completing()).thenRefused(ProjectRefusal.STILL_OPEN);
        assertThat(running().and(completing(LEFT)).events())
                .contains(new ThingLeftOpen(PROJECT, INITIATIVE, LEFT));
        running().when(completing(LEFT, new LeftOpen("risk R1", Fate.DROPPED, "Over", null)))
                .thenRefused(ProjectRefusal.NOT_OPEN);
        running().and(THERE).when(completing()).thenOne(ProjectCompleted.class);
    }

    @Test
    void PRJ_4_nothing_ends_before_it_began_but_may_be_given_up_before_that() {
        running().when(stopping(TODAY.minusDays(1))).thenRefused(ProjectRefusal.BEFORE_START);
        running().on(TODAY.minusDays(9)).when(stopping(TODAY.minusDays(9)))
                .thenOne(ProjectStopped.class);
        running().when(stopping(TODAY)).thenOne(ProjectStopped.class);
    }

    private static StopProject stopping(LocalDate on) {
        return new StopProject(PROJECT, on, "Enough", LESSONS, TODAY.plusDays(90));
    }

    @Test
    void PRJ_4_risks_and_exceptions_are_answered_until_they_are_closed_or_settled() {
        var risk = new RiskRegistered(RISKS, PROJECT, 1, "The rota", new Weighing(3, 3),
                new Answering(ANA, null, null));
        var there = running().and(THERE);
        there.knowing(RISKS.value(), risk).when(completing())
                .thenRefused(ProjectRefusal.STILL_OPEN);
        there.knowing(RISKS.value(), risk, new RiskClosed(RISKS, PROJECT, 1, "Over"))
                .when(completing()).thenOne(ProjectCompleted.class);
        var beyond = new ExceptionOpened(COST, PROJECT, INITIATIVE, ExceptionKind.COST,
                new Beyond(null, null), ANA, TODAY);
        there.knowing(COST.value(), beyond).when(completing())
                .thenRefused(ProjectRefusal.STILL_OPEN);
        assertThat(there.knowing(COST.value(), beyond).and(completing(new LeftOpen(
                "exception in cost", Fate.MOVED, "The next phase pays", "PRJ-9"))).events())
                .last().isInstanceOf(ProjectCompleted.class);
        there.knowing(COST.value(), beyond, new RecoveryAccepted(COST, PROJECT, null, false))
                .when(completing()).thenOne(ProjectCompleted.class);
    }

    @Test
    void DRL_2_a_project_is_completed_once_a_rule_is_answered_and_not_by_a_gate_passed_before_it() {
        DesignRuleId rule = DesignRuleId.next();
        var asks = new GateAsks(List.of(rule), List.of());
        var there = running().and(THERE).knowing(rule.value(), new RuleAdopted(rule,
                RuleKind.PROTECT, "A voice answers", true, "insight/1", null, ANA,
                Touched.NOTHING));
        there.when(completing(asks)).thenRefused(GateRefusal.SHUT);
        GateId gate = GateId.next();
        var behind = completing(new GateAsks(List.of(rule), List.of(gate)));
        there.knowing(gate.value(), passed(gate, List.of())).when(behind)
                .thenRefused(GateRefusal.SHUT);
        there.knowing(gate.value(), passed(gate, List.of(
                new RuleAnswer(rule, RuleAnswer.How.KEPT, "A person answers")))).when(behind)
                .thenOne(ProjectCompleted.class);
    }

    private static GatePassed passed(GateId gate, List<RuleAnswer> answers) {
        return new GatePassed(gate, PROJECT, GateKind.COMPLETION, answers, List.of(), List.of(),
                List.of(), null);
    }

    @Test
    void PRJ_4_what_moves_says_where_and_what_stays_does_not() {
        assertThatThrownBy(() -> new LeftOpen("risk R1", Fate.MOVED, "Late", null))
                .isInstanceOf(Unacceptable.class);
        assertThatThrownBy(() -> new LeftOpen("risk R1", Fate.KEPT, "Late", "PRJ-9"))
                .isInstanceOf(Unacceptable.class);
    }
}
