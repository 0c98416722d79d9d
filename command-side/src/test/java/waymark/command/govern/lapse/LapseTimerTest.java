package waymark.command.govern.lapse;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.command.govern.lapse.Waiting.BENEFIT;
import static waymark.command.govern.lapse.Waiting.CASE;
import static waymark.command.govern.lapse.Waiting.DUE;
import static waymark.command.govern.lapse.Waiting.INITIATIVE;
import static waymark.command.govern.lapse.Waiting.PROJECT;
import static waymark.command.govern.lapse.Waiting.STARTED;
import static waymark.command.govern.lapse.Waiting.TODAY;
import static waymark.command.govern.lapse.Waiting.recorded;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import waymark.api.deliver.project.ProjectEvent.MilestoneAdded;
import waymark.api.deliver.project.ProjectEvent.MilestoneMoved;
import waymark.api.deliver.project.change.Baseline;
import waymark.api.deliver.project.change.BaselineEvent.ChangeApproved;
import waymark.api.deliver.project.change.BaselineId;
import waymark.api.deliver.project.week.MilestoneNews;
import waymark.api.govern.lapse.LapseCommand.TellClaimLate;
import waymark.api.govern.lapse.LapseCommand.TellConditionLate;
import waymark.api.govern.lapse.LapseCommand.TellMilestoneLate;
import waymark.api.govern.lapse.LapseId;
import waymark.api.kernel.Event;
import waymark.command.kernel.timer.Timer.Alarm;
import waymark.log.Recorded;

/** Which days are watched, and from when on they have passed. */
class LapseTimerTest {

    private static LapseId lapse(int number) {
        return LapseId.of(new UUID(7, 7), number);
    }

    private static Instant after(LocalDate day) {
        return day.plusDays(1).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    private static List<Alarm> milestones(Event event) {
        return new MilestoneTimer().set(recorded(event, TODAY));
    }

    private static Alarm milestone(String name, LocalDate due) {
        return new Alarm(after(due), new TellMilestoneLate(
                LapseId.of(PROJECT, name, due), PROJECT, name, due));
    }

    @Test
    void of_a_day_that_many_events_name_it_is_told_in_one_place() {
        LapseId place = LapseId.of(PROJECT, "Pilot", DUE);
        assertThat(place).isEqualTo(LapseId.of(PROJECT, "Pilot", DUE))
                .isNotEqualTo(LapseId.of(PROJECT, "Pilot", DUE.plusDays(1)))
                .isNotEqualTo(LapseId.of(PROJECT, "Rota", DUE));
        UUID another = new UUID(8, 8);
        Recorded again = recorded(moved(new MilestoneNews("Pilot", DUE, null)), TODAY);
        assertThat(new MilestoneTimer().set(new Recorded(again.position() + 1, again.stream(),
                again.version() + 1, another, again.recordedAt(), null, again.event(),
                again.meta()))).isEqualTo(milestones(STARTED));
    }

    @Test
    void each_day_on_which_a_milestone_is_expected_is_watched() {
        assertThat(milestones(STARTED)).containsExactly(milestone("Pilot", DUE));
        assertThat(milestones(new MilestoneAdded(PROJECT, INITIATIVE, "Rota", DUE)))
                .containsExactly(milestone("Rota", DUE));
        assertThat(milestones(moved(new MilestoneNews("Pilot", DUE, null))))
                .containsExactly(milestone("Pilot", DUE));
        assertThat(milestones(moved(new MilestoneNews("Pilot", DUE, TODAY)))).isEmpty();
        LocalDate later = DUE.plusDays(9);
        assertThat(milestones(new ChangeApproved(BaselineId.of(PROJECT), PROJECT, INITIATIVE,
                null, 1, new Baseline(Waiting.euro(1000), later, List.of(
                        new Baseline.Day("Pilot", DUE), new Baseline.Day("Rota", later))),
                Waiting.euro(0), TODAY, null, null, false))).containsExactly(
                        milestone("Pilot", DUE), milestone("Rota", later));
    }

    private static MilestoneMoved moved(MilestoneNews news) {
        return new MilestoneMoved(PROJECT, INITIATIVE, news, TODAY);
    }

    @Test
    void what_is_written_down_after_its_day_has_until_the_end_of_that_day() {
        LocalDate late = DUE.plusDays(30);
        assertThat(new MilestoneTimer().set(recorded(STARTED, late))).containsExactly(new Alarm(
                after(late), new TellMilestoneLate(
                        LapseId.of(PROJECT, "Pilot", DUE), PROJECT, "Pilot", DUE)));
    }

    @Test
    void BC_5_the_day_of_each_condition_is_watched() {
        assertThat(new ConditionTimer().set(recorded(Waiting.approved(3), TODAY)))
                .containsExactly(
                        new Alarm(after(DUE), new TellConditionLate(lapse(0), CASE, 3, 1, DUE)),
                        new Alarm(after(TODAY.plusDays(60)), new TellConditionLate(
                                lapse(1), CASE, 3, 2, TODAY.plusDays(60))));
        assertThat(new ConditionTimer().set(recorded(STARTED, TODAY))).isEmpty();
    }

    @Test
    void BEN_1_finance_has_thirty_days_for_a_claim() {
        LocalDate due = TODAY.plusDays(30);
        assertThat(new ClaimTimer().set(recorded(Waiting.claimed(2), TODAY))).containsExactly(
                new Alarm(after(due), new TellClaimLate(lapse(0), BENEFIT, 2, due)));
        assertThat(new ClaimTimer().set(recorded(STARTED, TODAY))).isEmpty();
    }
}
