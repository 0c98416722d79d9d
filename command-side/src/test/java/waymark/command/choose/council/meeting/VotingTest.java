package waymark.command.choose.council.meeting;

import static waymark.api.choose.businesscase.BusinessCaseRefusal.OWNER_DECIDES;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.OWN_CASE;
import static waymark.api.choose.council.meeting.MeetingRefusal.CALLED_INTO_ROOM;
import static waymark.api.choose.council.meeting.MeetingRefusal.DUE_BEFORE_TODAY;
import static waymark.api.choose.council.meeting.MeetingRefusal.NOT_ALL_ASKED;
import static waymark.api.choose.council.meeting.MeetingRefusal.NOT_IN_WRITING;
import static waymark.api.choose.council.meeting.MeetingRefusal.NOT_OPEN;
import static waymark.api.choose.council.meeting.MeetingRefusal.NOT_THE_SECRETARY;
import static waymark.api.choose.council.meeting.MeetingRefusal.NOT_TREATED;
import static waymark.api.choose.council.meeting.MeetingRefusal.NOT_YOUR_ACTION;
import static waymark.api.choose.council.meeting.MeetingRefusal.NOT_YOUR_VOTE;
import static waymark.api.choose.council.meeting.MeetingRefusal.NO_SUCH_ACTION;
import static waymark.api.choose.council.meeting.MeetingRefusal.NO_SUCH_OWNER;
import static waymark.api.choose.council.meeting.MeetingRefusal.NO_TIME_TO_ANSWER;
import static waymark.api.choose.council.meeting.MeetingRefusal.OVER;
import static waymark.command.choose.council.meeting.Sittings.AUTHOR;
import static waymark.command.choose.council.meeting.Sittings.AWAY;
import static waymark.command.choose.council.meeting.Sittings.CASE;
import static waymark.command.choose.council.meeting.Sittings.EVE;
import static waymark.command.choose.council.meeting.Sittings.MEETING;
import static waymark.command.choose.council.meeting.Sittings.OTHER_CASE;
import static waymark.command.choose.council.meeting.Sittings.PEN;
import static waymark.command.choose.council.meeting.Sittings.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.choose.businesscase.decision.Ballot.Voice;
import waymark.api.choose.council.Seat;
import waymark.api.choose.council.meeting.Attendance;
import waymark.api.choose.council.meeting.MeetingCommand.AgreeAction;
import waymark.api.choose.council.meeting.MeetingCommand.CallIntoRoom;
import waymark.api.choose.council.meeting.MeetingCommand.CastVote;
import waymark.api.choose.council.meeting.MeetingCommand.FinishAction;
import waymark.api.choose.council.meeting.MeetingCommand.OpenMeeting;
import waymark.api.choose.council.meeting.MeetingEvent.ActionAgreed;
import waymark.api.choose.council.meeting.MeetingEvent.ActionFinished;
import waymark.api.choose.council.meeting.MeetingEvent.ItemCalledIntoRoom;
import waymark.api.choose.council.meeting.MeetingEvent.Manner;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingClosed;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingOpened;
import waymark.api.choose.council.meeting.MeetingEvent.VoteCast;
import waymark.api.govern.organisation.PersonEvent.PersonDeactivated;
import waymark.api.govern.organisation.PersonEvent.WorkDelegated;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.Profile;

/** What members do in an open meeting: vote, call into a room, agree on actions. */
class VotingTest {

    @Test
    void CNL_6_a_member_votes_once_for_themself_and_may_change_it_until_the_end() {
        var open = Sittings.open(Manner.ROOM, PEN, EVE);
        open.by(EVE.value()).when(vote(EVE, Voice.FOR)).then(cast(EVE, EVE, Voice.FOR));
        var voted = open.given(cast(EVE, EVE, Voice.FOR)).by(EVE.value());
        voted.when(vote(EVE, Voice.FOR)).thenNothing();
        voted.when(vote(EVE, Voice.AGAINST)).then(cast(EVE, EVE, Voice.AGAINST));
        voted.when(vote(PEN, Voice.FOR)).thenRefused(NOT_YOUR_VOTE);
        voted.when(new CastVote(MEETING, OTHER_CASE, EVE, Voice.FOR, null))
                .thenRefused(NOT_TREATED);
        voted.given(new MeetingClosed(MEETING, null)).when(vote(EVE, Voice.AGAINST))
                .thenRefused(OVER);
        Sittings.called(Manner.ROOM).by(EVE.value()).when(vote(EVE, Voice.FOR))
                .thenRefused(NOT_OPEN);
    }

    @Test
    void BC_2_whoever_wrote_it_or_owns_it_has_no_vote_but_in_SMALL() {
        var open = Sittings.open(Manner.ROOM, PEN, AUTHOR, Sittings.OWNER);
        open.by(AUTHOR.value()).when(vote(AUTHOR, Voice.FOR)).thenRefused(OWN_CASE);
        open.by(Sittings.OWNER.value()).when(vote(Sittings.OWNER, Voice.FOR))
                .thenRefused(OWNER_DECIDES);
        open.in(Profile.SMALL).by(AUTHOR.value()).when(vote(AUTHOR, Voice.FOR))
                .then(cast(AUTHOR, AUTHOR, Voice.FOR));
    }

    @Test
    void ORG_3_who_had_the_work_of_the_owner_before_the_opening_has_no_vote_lent_or_not() {
        WorkDelegated before = handed(EVE, TODAY.minusDays(1));
        var open = Sittings.open(Manner.ROOM, PEN, EVE).by(EVE.value());
        open.knowing(EVE.value(), before).when(vote(EVE, Voice.FOR)).thenRefused(OWNER_DECIDES);
        open.knowing(EVE.value(), before).when(vote(AWAY, Voice.FOR)).thenRefused(OWNER_DECIDES);
        open.knowing(AWAY.value(), handed(AWAY, TODAY.minusDays(1))).when(vote(AWAY, Voice.FOR))
                .thenRefused(OWNER_DECIDES);
        open.knowing(AWAY.value(), handed(AWAY, TODAY)).when(vote(AWAY, Voice.FOR))
                .then(cast(AWAY, EVE, Voice.FOR));
        open.knowing(EVE.value(), handed(EVE, TODAY)).when(vote(EVE, Voice.FOR))
                .then(cast(EVE, EVE, Voice.FOR));
        open.knowing(EVE.value(), before)
                .knowing(Sittings.OWNER.value(), new PersonDeactivated(Sittings.OWNER, "left"))
                .when(vote(EVE, Voice.FOR)).then(cast(EVE, EVE, Voice.FOR));
    }

    @Test
    void ORG_3_whoever_stands_in_has_the_vote_of_one_who_is_not_there() {
        var called = Sittings.called(Manner.ROOM);
        called.when(new OpenMeeting(MEETING, List.of(PEN, EVE))).then(new MeetingOpened(MEETING,
                List.of(new Attendance(PEN, List.of(Seat.SECRETARY), null),
                        new Attendance(EVE, List.of(Seat.MEMBER), AWAY)),
                2, TODAY));
        called.when(new OpenMeeting(MEETING, List.of(PEN, EVE, AWAY))).then(new MeetingOpened(
                MEETING, List.of(new Attendance(PEN, List.of(Seat.SECRETARY), null),
                        new Attendance(EVE, List.of(Seat.MEMBER), null),
                        new Attendance(AWAY, List.of(Seat.MEMBER), null)),
                2, TODAY));
        called.on(TODAY.plusDays(30)).when(new OpenMeeting(MEETING, List.of(EVE, PEN)))
                .then(new MeetingOpened(MEETING, List.of(
                        new Attendance(EVE, List.of(Seat.MEMBER), null),
                        new Attendance(PEN, List.of(Seat.SECRETARY), null)), 2,
                        TODAY.plusDays(30)));
        var open = Sittings.open(Manner.ROOM, PEN, EVE).by(EVE.value());
        open.when(vote(AWAY, Voice.FOR)).then(cast(AWAY, EVE, Voice.FOR));
        open.on(TODAY.plusDays(8)).when(vote(AWAY, Voice.FOR)).thenRefused(NOT_YOUR_VOTE);
    }

    @Test
    void CNL_8_in_writing_everybody_is_asked_and_any_of_them_calls_it_into_a_room() {
        Sittings.called(Manner.WRITTEN).when(new OpenMeeting(MEETING, List.of(PEN, EVE)))
                .thenRefused(NOT_ALL_ASKED);
        Sittings.called(Manner.WRITTEN).on(TODAY.plusDays(1))
                .when(new OpenMeeting(MEETING, List.of(PEN, EVE, AWAY)))
                .thenRefused(NO_TIME_TO_ANSWER);
        var asked = Sittings.open(Manner.WRITTEN, PEN, EVE).by(EVE.value());
        CallIntoRoom wish = new CallIntoRoom(MEETING, CASE, "Too large");
        ItemCalledIntoRoom called = new ItemCalledIntoRoom(MEETING, CASE, EVE, "Too large");
        asked.when(wish).then(called);
        asked.by(AUTHOR.value()).when(wish).thenRefused(NOT_YOUR_VOTE);
        asked.given(called).when(wish).thenNothing();
        asked.given(called).when(vote(EVE, Voice.FOR)).thenRefused(CALLED_INTO_ROOM);
        Sittings.open(Manner.ROOM, PEN, EVE).by(EVE.value()).when(wish)
                .thenRefused(NOT_IN_WRITING);
    }

    @Test
    void CNL_5_an_action_has_one_owner_and_a_date_and_is_finished_once() {
        var open = Sittings.open(Manner.ROOM, PEN, EVE);
        AgreeAction wish = new AgreeAction(MEETING, "Ask legal", EVE, TODAY.plusDays(9), CASE);
        ActionAgreed agreed = new ActionAgreed(
                MEETING, 1, "Ask legal", EVE, TODAY.plusDays(9), CASE);
        open.when(wish).then(agreed);
        open.by(EVE.value()).when(wish).thenRefused(NOT_THE_SECRETARY);
        open.when(new AgreeAction(MEETING, "Ask legal", EVE, TODAY.minusDays(1), null))
                .thenRefused(DUE_BEFORE_TODAY);
        open.when(new AgreeAction(MEETING, "Ask legal", Sittings.GONE, TODAY, null))
                .thenRefused(NO_SUCH_OWNER);
        var todo = open.given(agreed);
        todo.when(new FinishAction(MEETING, 2, "Done")).thenRefused(NO_SUCH_ACTION);
        todo.by(AUTHOR.value()).when(new FinishAction(MEETING, 1, "Done"))
                .thenRefused(NOT_YOUR_ACTION);
        ActionFinished done = new ActionFinished(MEETING, 1, "They agree", TODAY);
        todo.by(EVE.value()).when(new FinishAction(MEETING, 1, "They agree")).then(done);
        todo.given(done).when(new FinishAction(MEETING, 1, "Again")).thenNothing();
    }

    private static WorkDelegated handed(PersonId standIn, LocalDate from) {
        return new WorkDelegated(standIn, Sittings.OWNER, from, TODAY.plusDays(9));
    }

    private static CastVote vote(PersonId member, Voice voice) {
        return new CastVote(MEETING, CASE, member, voice, null);
    }

    private static VoteCast cast(PersonId member, PersonId by, Voice voice) {
        return new VoteCast(MEETING, CASE, member, by, 1, voice, null);
    }
}
