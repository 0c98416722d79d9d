package waymark.command.choose.council.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.api.choose.council.meeting.MeetingRefusal.NOT_A_MEMBER;
import static waymark.api.choose.council.meeting.MeetingRefusal.NOT_ON_LIST;
import static waymark.api.choose.council.meeting.MeetingRefusal.NOT_OPEN;
import static waymark.api.choose.council.meeting.MeetingRefusal.NOT_THE_SECRETARY;
import static waymark.api.choose.council.meeting.MeetingRefusal.NO_SUCH_CASE;
import static waymark.api.choose.council.meeting.MeetingRefusal.ROSTER_STANDS;
import static waymark.command.choose.council.Members.member;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseReviewed;
import waymark.api.choose.businesscase.BusinessCaseEvent.Opinion;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.council.CouncilEvent.SeatGiven;
import waymark.api.choose.council.CouncilId;
import waymark.api.choose.council.Seat;
import waymark.api.choose.council.meeting.Attendance;
import waymark.api.choose.council.meeting.MeetingCommand;
import waymark.api.choose.council.meeting.MeetingCommand.CloseMeeting;
import waymark.api.choose.council.meeting.MeetingCommand.OpenMeeting;
import waymark.api.choose.council.meeting.MeetingCommand.PlaceItem;
import waymark.api.choose.council.meeting.MeetingCommand.PullItem;
import waymark.api.choose.council.meeting.MeetingEvent;
import waymark.api.choose.council.meeting.MeetingEvent.ItemPlaced;
import waymark.api.choose.council.meeting.MeetingEvent.ItemPulled;
import waymark.api.choose.council.meeting.MeetingEvent.Manner;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingClosed;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingOpened;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingScheduled;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Role;
import waymark.command.kernel.testing.Story;

class MeetingTest {

    private static final MeetingId MEETING = new MeetingId(
            "meeting/00000000-0000-7000-8000-0000000000e0");
    private static final PersonId PEN = new PersonId("person/00000000-0000-7000-8000-0000000000e1");
    private static final PersonId EVE = new PersonId("person/00000000-0000-7000-8000-0000000000e2");
    private static final BusinessCaseId ONE = new BusinessCaseId(
            "business-case/00000000-0000-7000-8000-0000000000e3");
    private static final BusinessCaseId TWO = new BusinessCaseId(
            "business-case/00000000-0000-7000-8000-0000000000e4");
    private static final InitiativeId INITIATIVE = new InitiativeId(
            "initiative/00000000-0000-7000-8000-0000000000e5");
    private static final MeetingOpened OPENED = new MeetingOpened(MEETING,
            List.of(new Attendance(PEN, List.of(Seat.SECRETARY), null)), 2,
            LocalDate.of(2026, 6, 1));

    private final Story<Meeting, MeetingCommand, MeetingEvent> story = Story
            .of(new MeetingDecider())
            .knowing(CouncilId.THE.value(), new SeatGiven(PEN, Seat.SECRETARY))
            .knowing(PEN.value(), member(PEN)).knowing(EVE.value(), member(EVE))
            .knowing(ONE.value(), reviewed(ONE)).knowing(TWO.value(), reviewed(TWO))
            .by(PEN.value(), Role.COUNCIL)
            .given(new MeetingScheduled(
                    MEETING, LocalDate.of(2026, 6, 1), 15, Manner.ROOM, null));

    @Test
    void CNL_7_what_does_not_fit_goes_to_the_consent_list_and_may_be_pulled() {
        var full = story.and(new PlaceItem(MEETING, ONE, 10)).and(new PlaceItem(MEETING, TWO, 10));
        assertThat(full.events().subList(1, 3)).extracting(one -> ((ItemPlaced) one).consent())
                .containsExactly(false, true);
        full.when(new PullItem(MEETING, TWO)).then(new ItemPulled(MEETING, TWO));
        full.when(new PullItem(MEETING, ONE)).thenRefused(NOT_ON_LIST);
        full.when(new PlaceItem(MEETING, ONE, 10)).thenNothing();
        story.when(new PlaceItem(MEETING, new BusinessCaseId(
                "business-case/00000000-0000-7000-8000-0000000000ef"), 10))
                .thenRefused(NO_SUCH_CASE);
    }

    @Test
    void CNL_6_the_secretary_opens_with_members_and_the_roster_stands() {
        story.when(new OpenMeeting(MEETING, List.of(PEN))).then(OPENED);
        story.when(new OpenMeeting(MEETING, List.of(PEN, EVE))).thenRefused(NOT_A_MEMBER);
        story.by(EVE.value(), Role.COUNCIL).when(new OpenMeeting(MEETING, List.of(PEN)))
                .thenRefused(NOT_THE_SECRETARY);
        story.given(OPENED).when(new OpenMeeting(MEETING, List.of(PEN)))
                .thenRefused(ROSTER_STANDS);
    }

    @Test
    void an_open_meeting_closes() {
        story.when(new CloseMeeting(MEETING, null)).thenRefused(NOT_OPEN);
        story.given(OPENED).when(new CloseMeeting(MEETING, "Short"))
                .then(new MeetingClosed(MEETING, "Short"));
    }

    private static CaseReviewed reviewed(BusinessCaseId businessCase) {
        return new CaseReviewed(
                businessCase, INITIATIVE, EVE, 1, Opinion.SOUND, null, null, false);
    }
}
