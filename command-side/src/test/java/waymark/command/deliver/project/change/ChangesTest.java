package waymark.command.deliver.project.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static waymark.api.deliver.project.change.BaselineRefusal.BEHIND_FINISH;
import static waymark.api.deliver.project.change.BaselineRefusal.BEYOND_TOLERANCE;
import static waymark.api.deliver.project.change.BaselineRefusal.DECIDED;
import static waymark.api.deliver.project.change.BaselineRefusal.NOT_DECIDED_THERE;
import static waymark.api.deliver.project.change.BaselineRefusal.NOT_YOURS;
import static waymark.api.deliver.project.change.BaselineRefusal.OWN_CHANGE;
import static waymark.api.deliver.project.change.BaselineRefusal.PROJECT_ENDED;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.api.choose.council.meeting.Attendance;
import waymark.api.choose.council.meeting.MeetingEvent.Manner;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingClosed;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingOpened;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingScheduled;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.choose.initiative.InitiativeEvent.SponsorNamed;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.project.Milestone;
import waymark.api.deliver.project.ProjectEvent.Authority;
import waymark.api.deliver.project.ProjectEvent.MilestoneAdded;
import waymark.api.deliver.project.ProjectEvent.MilestoneMoved;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectEvent.ProjectStopped;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.change.Baseline;
import waymark.api.deliver.project.change.BaselineCommand;
import waymark.api.deliver.project.change.BaselineCommand.AskForChange;
import waymark.api.deliver.project.change.BaselineCommand.DecideChange;
import waymark.api.deliver.project.change.BaselineCommand.OpenBaseline;
import waymark.api.deliver.project.change.BaselineCommand.Verdict;
import waymark.api.deliver.project.change.BaselineEvent;
import waymark.api.deliver.project.change.BaselineEvent.ChangeApproved;
import waymark.api.deliver.project.change.BaselineEvent.ChangeAsked;
import waymark.api.deliver.project.change.BaselineId;
import waymark.api.deliver.project.change.Wanted;
import waymark.api.deliver.project.ending.Lessons;
import waymark.api.deliver.project.week.MilestoneNews;
import waymark.api.deliver.project.week.WorkingDays;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.Profile;
import waymark.api.kernel.Event;
import waymark.api.kernel.Role;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Money;
import waymark.command.kernel.testing.Story;

class ChangesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate FINISH = TODAY.plusDays(30);
    private static final ProjectId PROJECT = ProjectId.next();
    private static final BaselineId BASELINE = BaselineId.of(PROJECT);
    private static final InitiativeId INITIATIVE = InitiativeId.next();
    private static final MeetingId MEETING = MeetingId.next();
    private static final PersonId MANAGER = PersonId.next();
    private static final PersonId SPONSOR = PersonId.next();
    private static final PersonId CHAIR = PersonId.next();
    private static final ProjectStarted STARTED = new ProjectStarted(PROJECT, INITIATIVE, null,
            Authority.QUICK_TRACK, "Call first", MANAGER, Money.of("1000", "EUR"), TODAY, FINISH,
            null, List.of(new Milestone("Pilot", TODAY.plusDays(5), null, null)));

    private static final MeetingOpened OPENED = new MeetingOpened(MEETING, List.of(
            new Attendance(CHAIR, List.of(), null),
            new Attendance(SPONSOR, List.of(), null)), 2, TODAY);

    private static Story<Changes, BaselineCommand, BaselineEvent> asked(String amount) {
        return opened().and(ask(new Wanted(Money.of(amount, "EUR"), null, List.of())));
    }

    private static Story<Changes, BaselineCommand, BaselineEvent> opened() {
        return Story.of(new BaselineDecider()).knowing(PROJECT.value(), STARTED,
                new MilestoneAdded(PROJECT, INITIATIVE, "Rota", TODAY.plusDays(9)))
                .knowing(INITIATIVE.value(), new SponsorNamed(INITIATIVE, SPONSOR, List.of()))
                .knowing(MEETING.value(), OPENED)
                .and(new OpenBaseline(BASELINE, PROJECT))
                .by(MANAGER.value(), Role.PROJECT_MANAGER);
    }

    private static AskForChange ask(Wanted wanted) {
        return new AskForChange(BASELINE, wanted, "The rota is late");
    }

    private static DecideChange approve(@Nullable MeetingId meeting, @Nullable String reason) {
        return new DecideChange(BASELINE, 1, Verdict.APPROVE, meeting, reason);
    }

    @Test
    void PRJ_3_the_sponsor_approves_up_to_the_tolerance_and_not_a_cent_beyond() {
        ChangeApproved told = asked("1100").by(SPONSOR.value(), Role.ANALYST)
                .when(approve(null, null)).thenOne(ChangeApproved.class);
        assertThat(told.added()).isEqualTo(Money.of("100", "EUR"));
        assertThat(told.agreed().milestones()).extracting(Baseline.Day::name)
                .containsExactly("Pilot", "Rota");
        asked("1100.01").by(SPONSOR.value(), Role.ANALYST).when(approve(null, null))
                .thenRefused(BEYOND_TOLERANCE);
        asked("1100").by(PersonId.next().value(), Role.ANALYST).when(approve(null, null))
                .thenRefused(NOT_YOURS);
    }

    @Test
    void PRJ_3_small_changes_in_a_row_do_not_pass_the_council_by() {
        var first = asked("1080").by(CHAIR.value(), Role.COUNCIL).and(approve(null, null))
                .by(MANAGER.value(), Role.PROJECT_MANAGER)
                .and(ask(new Wanted(Money.of("1160", "EUR"), null, List.of())));
        first.by(CHAIR.value(), Role.COUNCIL).when(new DecideChange(BASELINE, 2, Verdict.APPROVE,
                null, null)).thenRefused(BEYOND_TOLERANCE);
        ChangeApproved told = first.by(CHAIR.value(), Role.COUNCIL).when(new DecideChange(
                BASELINE, 2, Verdict.APPROVE, MEETING, null)).thenOne(ChangeApproved.class);
        assertThat(told.added()).isEqualTo(Money.of("80", "EUR"));
    }

    @Test
    void PRJ_3_the_finish_has_a_tolerance_of_working_days() {
        LocalDate last = WorkingDays.later(FINISH, 20);
        var late = opened().and(ask(new Wanted(null, last, List.of())));
        late.by(CHAIR.value(), Role.COUNCIL).when(approve(null, null))
                .thenOne(ChangeApproved.class);
        var later = opened().and(ask(new Wanted(null, last.plusDays(1), List.of())));
        later.by(CHAIR.value(), Role.COUNCIL).when(approve(null, null))
                .thenRefused(BEYOND_TOLERANCE);
        later.by(PersonId.next().value(), Role.COUNCIL).when(approve(MEETING, null))
                .thenRefused(NOT_DECIDED_THERE);
    }

    @Test
    void PRJ_3_the_council_decides_while_it_sits_and_in_a_room() {
        var beyond = asked("2000").by(CHAIR.value(), Role.COUNCIL);
        beyond.when(approve(MEETING, null)).thenOne(ChangeApproved.class);
        beyond.knowing(MEETING.value(), OPENED, new MeetingClosed(MEETING, null))
                .when(approve(MEETING, null)).thenRefused(NOT_DECIDED_THERE);
        beyond.knowing(MEETING.value(), new MeetingScheduled(MEETING, TODAY, 60, Manner.WRITTEN,
                null), OPENED).when(approve(MEETING, null)).thenRefused(NOT_DECIDED_THERE);
        beyond.knowing(MEETING.value(), OPENED, new MeetingClosed(MEETING, null))
                .when(new DecideChange(BASELINE, 1, Verdict.REJECT, MEETING, "Too much"))
                .thenRefused(NOT_DECIDED_THERE);
    }

    @Test
    void PRJ_3_an_earlier_finish_holds_for_milestones_the_change_does_not_name() {
        Wanted earlier = new Wanted(null, TODAY.plusDays(8), List.of());
        opened().when(ask(earlier)).thenRefused(BEHIND_FINISH);
        opened().when(ask(new Wanted(null, TODAY.plusDays(8), List.of(
                new Baseline.Day("Rota", TODAY.plusDays(7)))))).thenOne(ChangeAsked.class);
        Event there = new MilestoneMoved(PROJECT, INITIATIVE,
                new MilestoneNews("Rota", null, TODAY), TODAY);
        var agreed = opened().knowing(PROJECT.value(), there).and(ask(earlier));
        agreed.by(CHAIR.value(), Role.COUNCIL).when(approve(null, null))
                .thenOne(ChangeApproved.class);
        agreed.knowing(PROJECT.value(), new MilestoneAdded(PROJECT, INITIATIVE, "Dials",
                TODAY.plusDays(20))).by(CHAIR.value(), Role.COUNCIL).when(approve(null, null))
                .thenRefused(BEHIND_FINISH);
    }

    @Test
    void GOV_2_nobody_decides_on_the_own_wish_but_in_a_small_programme_with_a_reason() {
        var own = opened().by(CHAIR.value(), Role.COUNCIL)
                .and(ask(new Wanted(Money.of("1010", "EUR"), null, List.of())));
        own.when(approve(null, "I know")).thenRefused(OWN_CHANGE);
        own.in(Profile.SMALL).when(approve(null, null)).thenRefused(OWN_CHANGE);
        assertThat(own.in(Profile.SMALL).when(approve(null, "I know"))
                .thenOne(ChangeApproved.class).selfApproved()).isTrue();
    }

    @Test
    void PRJ_3_what_ended_or_was_decided_does_not_move() {
        var decided = asked("1100").by(CHAIR.value(), Role.COUNCIL).and(approve(null, null));
        decided.when(approve(null, null)).thenRefused(DECIDED);
        asked("1100").knowing(PROJECT.value(), STARTED, new ProjectStopped(PROJECT, INITIATIVE,
                null, TODAY, "Enough", new Lessons("a", "b", "c"), TODAY))
                .by(CHAIR.value(), Role.COUNCIL).when(approve(null, null))
                .thenRefused(PROJECT_ENDED);
        assertThatThrownBy(() -> new Wanted(null, null, List.of()))
                .isInstanceOf(Unacceptable.class);
    }
}
