package waymark.command.choose.council.meeting;

import static waymark.command.choose.council.Members.member;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseReviewed;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseWithdrawn;
import waymark.api.choose.businesscase.BusinessCaseEvent.Opinion;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.council.CouncilEvent.SeatGiven;
import waymark.api.choose.council.CouncilEvent.VoteLent;
import waymark.api.choose.council.CouncilId;
import waymark.api.choose.council.Seat;
import waymark.api.choose.council.meeting.Attendance;
import waymark.api.choose.council.meeting.MeetingCommand;
import waymark.api.choose.council.meeting.MeetingEvent;
import waymark.api.choose.council.meeting.MeetingEvent.ItemPlaced;
import waymark.api.choose.council.meeting.MeetingEvent.Manner;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingOpened;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingScheduled;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeProposed;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.govern.organisation.PersonEvent.PersonDeactivated;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Role;
import waymark.command.kernel.testing.Story;

/** A council that sits over a case; one member is away and has lent the vote to Eve. */
final class Sittings {

    static final MeetingId MEETING = new MeetingId(
            "meeting/00000000-0000-7000-8000-0000000000e0");
    static final BusinessCaseId CASE = new BusinessCaseId(
            "business-case/00000000-0000-7000-8000-0000000000e3");
    static final BusinessCaseId OTHER_CASE = new BusinessCaseId(
            "business-case/00000000-0000-7000-8000-0000000000e4");
    static final PersonId PEN = person(1);
    static final PersonId EVE = person(2);
    static final PersonId AWAY = person(3);
    static final PersonId AUTHOR = person(4);
    static final PersonId OWNER = person(5);
    static final PersonId GONE = person(6);
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final InitiativeId INITIATIVE = new InitiativeId(
            "initiative/00000000-0000-7000-8000-0000000000e5");

    static Story<Meeting, MeetingCommand, MeetingEvent> called(Manner manner) {
        var story = Meetings.story();
        for (PersonId person : List.of(PEN, EVE, AWAY, AUTHOR, OWNER)) {
            story = story.knowing(person.value(), member(person));
        }
        return story.knowing(GONE.value(), member(GONE), new PersonDeactivated(GONE, "left"))
                .knowing(CouncilId.THE.value(), new SeatGiven(PEN, Seat.SECRETARY),
                        new SeatGiven(EVE, Seat.MEMBER), new SeatGiven(AWAY, Seat.MEMBER),
                        new VoteLent(AWAY, EVE, TODAY, TODAY.plusDays(7), null))
                .knowing(INITIATIVE.value(), new InitiativeProposed(INITIATIVE, "Two hours",
                        "Say a window", List.of(), null, OWNER, null, List.of()))
                .knowing(CASE.value(), Drafts.drafted(CASE, INITIATIVE, AUTHOR, 500),
                        new CaseReviewed(CASE, INITIATIVE, EVE, 1, Opinion.SOUND, null, null,
                                false))
                .knowing(OTHER_CASE.value(), new CaseWithdrawn(OTHER_CASE, INITIATIVE, "No"))
                .by(PEN.value(), Role.COUNCIL)
                .given(new MeetingScheduled(MEETING, TODAY, 15, manner, null),
                        new ItemPlaced(MEETING, CASE, INITIATIVE, "Two hours", 10, false));
    }

    static Story<Meeting, MeetingCommand, MeetingEvent> open(Manner manner, PersonId... present) {
        return called(manner).given(new MeetingOpened(MEETING, Stream.of(present)
                .map(one -> new Attendance(one, List.of(Seat.MEMBER),
                        one.equals(EVE) ? AWAY : null))
                .toList(), 2, TODAY));
    }

    private static PersonId person(int number) {
        return new PersonId("person/00000000-0000-7000-8000-0000000000f" + number);
    }

    private Sittings() {}
}
