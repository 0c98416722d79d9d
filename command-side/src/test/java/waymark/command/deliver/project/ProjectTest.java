package waymark.command.deliver.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeProposed;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeStopped;
import waymark.api.choose.initiative.InitiativeEvent.QuickTrackApproved;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.choose.initiative.QuickTrack;
import waymark.api.deliver.project.Milestone;
import waymark.api.deliver.project.ProjectCommand;
import waymark.api.deliver.project.ProjectCommand.RecordCost;
import waymark.api.deliver.project.ProjectCommand.ReportWeekly;
import waymark.api.deliver.project.ProjectCommand.StartProject;
import waymark.api.deliver.project.ProjectEvent;
import waymark.api.deliver.project.ProjectEvent.CostRecorded;
import waymark.api.deliver.project.ProjectEvent.MilestoneMoved;
import waymark.api.deliver.project.ProjectEvent.ProjectReported;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectEvent.RiskRaised;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.ProjectRefusal;
import waymark.api.deliver.project.cost.Cost;
import waymark.api.deliver.project.ending.Lessons;
import waymark.api.deliver.project.week.Lights;
import waymark.api.deliver.project.week.Lights.Light;
import waymark.api.deliver.project.week.MilestoneNews;
import waymark.api.deliver.project.week.Risk;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.govern.organisation.PersonEvent.PersonRegistered;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Role;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.understand.problem.ProblemId;
import waymark.api.worth.ExchangeRate;
import waymark.api.worth.Money;
import waymark.command.kernel.testing.Story;

class ProjectTest {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final ProjectId PROJECT = new ProjectId(
            "project/00000000-0000-7000-8000-000000000001");
    static final InitiativeId INITIATIVE = new InitiativeId(
            "initiative/00000000-0000-7000-8000-000000000002");
    static final PersonId ANA = new PersonId("person/00000000-0000-7000-8000-000000000003");
    private static final QuickTrack FORM = new QuickTrack(
            new ProblemId("problem/00000000-0000-7000-8000-000000000004"), "Call before a visit",
            Money.of("4000", "EUR"), TODAY.plusDays(20),
            new DepartmentId("department/00000000-0000-7000-8000-000000000005"));
    private static final InitiativeProposed PROPOSED = new InitiativeProposed(INITIATIVE,
            "Call first", "Call first", List.of(FORM.problem()), null, ANA, null, List.of());
    private static final QuickTrackApproved APPROVED = new QuickTrackApproved(INITIATIVE, FORM,
            null, true, false);
    static final Lessons LESSONS = new Lessons("Calls", "Rota", "Ask the rota first");

    static Story<Project, ProjectCommand, ProjectEvent> story() {
        return Story.of(new ProjectDecider()).by(ANA.value(), Role.PROJECT_MANAGER)
                .knowing(ANA.value(), new PersonRegistered(
                        ANA, "Ana", "ana@waymark.example", null, Set.of(Role.PROJECT_MANAGER)));
    }

    static Story<Project, ProjectCommand, ProjectEvent> running() {
        return story().knowing(INITIATIVE.value(), PROPOSED, APPROVED).and(starting(null));
    }

    private static StartProject starting(@Nullable String key) {
        return new StartProject(PROJECT, null, INITIATIVE, null, ANA, null, TODAY.plusDays(20),
                key, List.of(new Milestone("Pilot", TODAY.plusDays(5), null, null)));
    }

    static Cost actual(String amount, LocalDate on) {
        return new Cost(Cost.Kind.ACTUAL, null, Money.of(amount, "EUR"), null, on, "R-1", null);
    }

    static ReportWeekly weekly(@Nullable String words, Cost... costs) {
        Lights lights = words == null ? new Lights(Light.RED, null, null, null) : Lights.NONE;
        return new ReportWeekly(
                PROJECT, null, lights, words, null, List.of(), List.of(costs), List.of());
    }

    private static ReportWeekly news(Lights lights, MilestoneNews news, List<Cost> costs,
            List<Risk> risks) {
        return new ReportWeekly(
                PROJECT, null, lights, "Late", null, List.of(news), costs, risks);
    }

    @Test
    void PRJ_1_a_quick_track_gives_the_baseline_and_only_once() {
        var outcome = story().knowing(INITIATIVE.value(), PROPOSED, APPROVED)
                .when(starting("CRM-12"));
        ProjectStarted started = outcome.thenOne(ProjectStarted.class);
        assertThat(started.baseline()).isEqualTo(Money.of("4000", "EUR"));
        assertThat(started.title()).isEqualTo("Call first");
        outcome.thenClaims("project-of:" + INITIATIVE.value() + ":0", "project-key:CRM-12");
    }

    @Test
    void PRJ_1_without_an_approval_that_holds_nothing_starts() {
        story().knowing(INITIATIVE.value(), PROPOSED).when(starting(null))
                .thenRefused(ProjectRefusal.NO_QUICK_TRACK);
        story().knowing(INITIATIVE.value(), PROPOSED, APPROVED,
                new InitiativeStopped(INITIATIVE, "Enough")).when(starting(null))
                .thenRefused(ProjectRefusal.NO_QUICK_TRACK);
        story().when(starting(null)).thenRefused(ProjectRefusal.NO_SUCH_INITIATIVE);
        story().when(new StartProject(PROJECT, null, null, null, ANA, null, TODAY, null,
                List.of())).thenRefused(ProjectRefusal.NO_AUTHORITY);
    }

    @Test
    void an_external_key_is_never_taken_for_a_reference() {
        assertThatThrownBy(() -> starting("PRJ-7")).isInstanceOf(Unacceptable.class);
        assertThatThrownBy(() -> starting("a/b")).isInstanceOf(Unacceptable.class);
    }

    @Test
    void PRJ_7_one_call_is_one_event_for_each_thing_said() {
        Lights lights = new Lights(null, Light.AMBER, null, null);
        var said = running().and(news(lights, new MilestoneNews("Pilot", TODAY.plusDays(9), null),
                List.of(actual("120.50", TODAY)), List.of(new Risk("Rota", Light.RED, null))));
        assertThat(said.events()).hasSize(5);
        assertThat(said.events().get(1)).isEqualTo(
                new ProjectReported(PROJECT, INITIATIVE, TODAY, lights, "Late", null));
        assertThat(said.events().get(2)).isInstanceOf(MilestoneMoved.class);
        assertThat(said.events().get(3)).isInstanceOf(CostRecorded.class);
        assertThat(said.events().get(4)).isInstanceOf(RiskRaised.class);
    }

    @Test
    void PRJ_7_what_is_wrong_refuses_the_whole_report() {
        running().when(news(Lights.NONE, new MilestoneNews("Moon", TODAY, null), List.of(),
                List.of()))
                .thenRefused(ProjectRefusal.NO_SUCH_MILESTONE);
        running().when(weekly("x", actual("1", TODAY.plusDays(1))))
                .thenRefused(ProjectRefusal.NOT_YET);
        assertThatThrownBy(() -> weekly(" "))
                .isInstanceOf(Unacceptable.class);
    }

    @Test
    void PRJ_7_news_of_a_milestone_tells_the_week_that_it_is_about() {
        MilestoneNews later = new MilestoneNews("Pilot", TODAY.plusDays(90), null);
        LocalDate friday = TODAY.minusDays(3);
        assertThat(running().and(weekly("x")).when(moving(friday, later))
                .thenOne(MilestoneMoved.class)).isEqualTo(new MilestoneMoved(
                        PROJECT, INITIATIVE, later, TODAY.minusDays(7)));
        assertThat(running().when(moving(null, later)).thenOne(MilestoneMoved.class).week())
                .isEqualTo(TODAY);
    }

    private static ReportWeekly moving(@Nullable LocalDate week, MilestoneNews news) {
        return new ReportWeekly(PROJECT, week, Lights.NONE, null, null, List.of(news), List.of(),
                List.of());
    }

    @Test
    void a_foreign_cost_needs_its_rate() {
        Money dollars = Money.of("100", "USD");
        running().when(new RecordCost(PROJECT,
                new Cost(Cost.Kind.ACTUAL, null, dollars, null, null, null, null)))
                .thenRefused(ProjectRefusal.OTHER_CURRENCY);
        var rate = new ExchangeRate("USD", "EUR", new BigDecimal("0.9"), TODAY);
        CostRecorded told = running().when(new RecordCost(PROJECT,
                new Cost(Cost.Kind.ACTUAL, null, dollars, rate, null, null, null)))
                .thenOne(CostRecorded.class);
        assertThat(told.amount()).isEqualTo(Money.of("90", "EUR"));
        assertThat(told.original()).isEqualTo(dollars);
    }

    @Test
    void PRJ_4_after_the_end_only_costs_are_taken() {
        var done = running().and(EndingTest.completing(EndingTest.LEFT));
        done.when(weekly("x"))
                .thenRefused(ProjectRefusal.ENDED);
        done.when(new RecordCost(PROJECT, new Cost(Cost.Kind.ACTUAL, Cost.Nature.RUNNING,
                Money.of("50", "EUR"), null, null, null, null))).thenOne(CostRecorded.class);
    }
}
