package waymark.query.deliver.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.project.Milestone;
import waymark.api.deliver.project.ProjectEvent.Authority;
import waymark.api.deliver.project.ProjectEvent.CostRecorded;
import waymark.api.deliver.project.ProjectEvent.MilestoneAdded;
import waymark.api.deliver.project.ProjectEvent.MilestoneMoved;
import waymark.api.deliver.project.ProjectEvent.ProjectReported;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.ProjectQuery.Stage;
import waymark.api.deliver.project.change.Baseline;
import waymark.api.deliver.project.change.BaselineEvent.ChangeApproved;
import waymark.api.deliver.project.change.BaselineId;
import waymark.api.deliver.project.change.BaselineQuery.BaselineView;
import waymark.api.deliver.project.cost.Cost;
import waymark.api.deliver.project.pilot.Found;
import waymark.api.deliver.project.pilot.PilotCommand.Verdict;
import waymark.api.deliver.project.pilot.PilotEvent.PilotEnded;
import waymark.api.deliver.project.pilot.PilotEvent.PilotStarted;
import waymark.api.deliver.project.pilot.PilotsId;
import waymark.api.deliver.project.pilot.Trial;
import waymark.api.deliver.project.week.Lights;
import waymark.api.deliver.project.week.Lights.Light;
import waymark.api.deliver.project.week.MilestoneNews;
import waymark.api.deliver.project.week.WorkingDays;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.Settings.Tolerances;
import waymark.api.worth.Money;
import waymark.query.kernel.testing.Tape;

class ProjectBoardTest {

    private static final ProjectId PROJECT = new ProjectId(
            "project/00000000-0000-7000-8000-000000000001");
    private static final InitiativeId INITIATIVE = new InitiativeId(
            "initiative/00000000-0000-7000-8000-000000000002");
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final Tolerances USUAL = new Tolerances(10, 20, 15);

    private static Tape<ProjectRow> started() {
        return started(new Milestone("Pilot", MONDAY.plusDays(5), null, null));
    }

    private static Tape<ProjectRow> started(Milestone first) {
        return new Tape<>(new ProjectBoard()).told(new ProjectStarted(PROJECT, INITIATIVE, null,
                Authority.QUICK_TRACK, "Call first",
                new PersonId("person/00000000-0000-7000-8000-000000000003"),
                Money.of("1000", "EUR"), MONDAY, MONDAY.plusDays(30), null,
                List.of(first)));
    }

    @Test
    void PRJ_7_what_a_report_leaves_out_stays_as_it_was() {
        ProjectRow row = started().told(
                new ProjectReported(PROJECT, INITIATIVE, MONDAY,
                        new Lights(Light.GREEN, Light.AMBER, null, null), "Begun", MONDAY),
                new MilestoneMoved(PROJECT, INITIATIVE,
                        new MilestoneNews("Pilot", MONDAY.plusDays(9), null), MONDAY),
                new ProjectReported(PROJECT, INITIATIVE, MONDAY.plusDays(7),
                        new Lights(null, Light.RED, null, null), null, null))
                .row(PROJECT.value());
        assertThat(row.reported()).isEqualTo(new Lights(Light.GREEN, Light.RED, null, null));
        assertThat(row.words()).isEqualTo("Begun");
        assertThat(row.forecastFinish()).isEqualTo(MONDAY);
        assertThat(row.milestones()).containsExactly(
                new Milestone("Pilot", MONDAY.plusDays(5), MONDAY.plusDays(9), null));
    }

    @Test
    void PRJ_7_a_late_report_of_an_earlier_week_says_only_what_nobody_said_of_a_later_one() {
        ProjectRow row = started().told(
                new ProjectReported(PROJECT, INITIATIVE, MONDAY.plusDays(7),
                        new Lights(Light.GREEN, null, null, null), "Well", MONDAY.plusDays(40)),
                new ProjectReported(PROJECT, INITIATIVE, MONDAY,
                        new Lights(Light.RED, Light.AMBER, null, null), "Ill",
                        MONDAY.plusDays(90)),
                expecting("1100", MONDAY.plusDays(7)), expecting("1900", MONDAY))
                .row(PROJECT.value());
        assertThat(row.reported()).isEqualTo(new Lights(Light.GREEN, Light.AMBER, null, null));
        assertThat(row.words()).isEqualTo("Well");
        assertThat(row.lastWeek()).isEqualTo(MONDAY.plusDays(7));
        assertThat(row.forecastFinish()).isEqualTo(MONDAY.plusDays(40));
        assertThat(row.forecastCost()).isEqualTo(Money.of("1100", "EUR"));
    }

    @Test
    void PRJ_7_of_two_late_reports_the_one_of_the_later_week_counts_however_they_come_in() {
        ProjectRow row = started().told(
                said(14, new Lights(Light.GREEN, null, null, null), null),
                said(0, new Lights(Light.RED, Light.AMBER, Light.RED, null), "Ill"),
                said(7, new Lights(Light.RED, Light.RED, null, Light.GREEN), "Better"))
                .row(PROJECT.value());
        assertThat(row.reported()).isEqualTo(
                new Lights(Light.GREEN, Light.RED, Light.RED, Light.GREEN));
        assertThat(row.words()).isEqualTo("Better");
        assertThat(row.lastWeek()).isEqualTo(MONDAY.plusDays(14));
    }

    @Test
    void PRJ_7_a_late_forecast_of_a_milestone_does_not_stand_before_one_of_a_later_week() {
        ProjectRow row = started().told(moved(7, MONDAY.plusDays(9), null),
                moved(0, MONDAY.plusDays(90), null)).row(PROJECT.value());
        Milestone expected = new Milestone("Pilot", MONDAY.plusDays(5), MONDAY.plusDays(9), null);
        assertThat(row.milestones()).containsExactly(expected);
        assertThat(row.lastWeek()).isEqualTo(MONDAY.plusDays(7));
        assertThat(started().told(moved(7, MONDAY.plusDays(9), null), moved(0, null, MONDAY))
                .row(PROJECT.value()).milestones()).as("that it is there is no forecast")
                .containsExactly(new Milestone(expected.name(), expected.baseline(),
                        expected.forecast(), MONDAY));
        assertThat(started().told(moved(0, null, MONDAY), moved(7, MONDAY.plusDays(9), null))
                .row(PROJECT.value()).milestones()).as("it is taken back")
                .containsExactly(expected);
    }

    private static MilestoneMoved moved(
            int days, @Nullable LocalDate forecast, @Nullable LocalDate actual) {
        return new MilestoneMoved(PROJECT, INITIATIVE, new MilestoneNews("Pilot", forecast,
                actual), MONDAY.plusDays(days));
    }

    private static ProjectReported said(int days, Lights lights, @Nullable String words) {
        return new ProjectReported(
                PROJECT, INITIATIVE, MONDAY.plusDays(days), lights, words, null);
    }

    @Test
    void a_project_that_starts_with_a_milestone_that_is_there_is_delivering() {
        assertThat(started(new Milestone("Pilot", MONDAY, null, MONDAY)).row(PROJECT.value())
                .stage()).isEqualTo(Stage.DELIVERING);
    }

    @Test
    void a_project_is_planned_until_something_is_told_of_its_work_and_pilots_until_one_is_scaled() {
        PilotsId pilots = PilotsId.of(PROJECT);
        Trial trial = new Trial("Help is nearer", "One in five", "CES", MONDAY,
                MONDAY.plusDays(9));
        Found found = new Found(BigDecimal.ONE, BigDecimal.TWO, 318);
        Tape<ProjectRow> tape = started().told(expecting("1000", MONDAY));
        assertThat(tape.row(PROJECT.value()).stage()).isEqualTo(Stage.PLANNED);
        tape = tape.told(new PilotStarted(pilots, PROJECT, 1, trial), new ProjectReported(PROJECT,
                INITIATIVE, MONDAY, Lights.NONE, "It runs", null));
        assertThat(tape.row(PROJECT.value()).stage()).isEqualTo(Stage.PILOTING);
        tape = tape.told(new PilotEnded(pilots, PROJECT, 1, Verdict.SCALE, "So", found, MONDAY));
        assertThat(tape.row(PROJECT.value()).stage()).isEqualTo(Stage.DELIVERING);
        assertThat(started().told(new MilestoneMoved(PROJECT, INITIATIVE,
                new MilestoneNews("Pilot", null, MONDAY), MONDAY)).row(PROJECT.value()).stage())
                .isEqualTo(Stage.DELIVERING);
    }

    private static CostRecorded expecting(String amount, LocalDate on) {
        return new CostRecorded(PROJECT, INITIATIVE, null, Cost.Kind.FORECAST, Cost.Nature.ONE_OFF,
                Money.of(amount, "EUR"), null, null, on, null, null);
    }

    @Test
    void PRJ_2_computed_lights_follow_from_dates_and_money_beside_the_reported_ones() {
        ProjectRow row = started().row(PROJECT.value());
        Lights fine = Computed.of(row, Money.of("1000", "EUR"), MONDAY.plusDays(30), USUAL);
        assertThat(fine).isEqualTo(new Lights(null, Light.GREEN, Light.GREEN, null));
        Lights beyond = Computed.of(row, Money.of("1100", "EUR"), MONDAY.plusDays(31), USUAL);
        assertThat(beyond).isEqualTo(new Lights(null, Light.AMBER, Light.AMBER, null));
        Lights far = Computed.of(row, Money.of("1100.01", "EUR"), MONDAY.plusDays(59), USUAL);
        assertThat(far).isEqualTo(new Lights(null, Light.RED, Light.RED, null));
        assertThat(WorkingDays.later(MONDAY.plusDays(4), 1)).as("Friday to Monday")
                .isEqualTo(MONDAY.plusDays(7));
    }

    @Test
    void PRJ_3_an_approved_change_moves_what_is_agreed_and_leaves_what_is_expected() {
        BaselineId baseline = BaselineId.of(PROJECT);
        ProjectRow row = started().told(
                new MilestoneAdded(PROJECT, INITIATIVE, "Rota", MONDAY.plusDays(9)),
                new MilestoneMoved(PROJECT, INITIATIVE,
                        new MilestoneNews("Pilot", MONDAY.plusDays(8), null), MONDAY),
                new ChangeApproved(baseline, PROJECT, INITIATIVE, null, 1, new Baseline(
                        Money.of("1100", "EUR"), MONDAY.plusDays(40), List.of(
                                new Baseline.Day("Pilot", MONDAY.plusDays(7)),
                                new Baseline.Day("Rota", MONDAY.plusDays(12)))),
                        Money.of("100", "EUR"), MONDAY.plusDays(1), null, null, false))
                .row(PROJECT.value());
        assertThat(row.version()).as("of its own stream").isEqualTo(2);
        assertThat(row.milestones()).containsExactly(
                new Milestone("Pilot", MONDAY.plusDays(7), MONDAY.plusDays(8), null),
                new Milestone("Rota", MONDAY.plusDays(12), null, null));
        assertThat(row.baselines()).containsExactly(
                new BaselineView(0, MONDAY, Money.of("1000", "EUR"), MONDAY.plusDays(30)),
                new BaselineView(1, MONDAY.plusDays(1), Money.of("1100", "EUR"),
                        MONDAY.plusDays(40)));
    }
}
