package waymark.command.choose.businesscase;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.CALLED_INTO_ROOM;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.CHAIR_OTHERWISE;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NOT_IN_WRITING;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NO_MAJORITY;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NO_QUORUM;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.OBJECTED;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.STILL_ANSWERING;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.VOTED_OTHERWISE;
import static waymark.command.choose.businesscase.Cases.AUTHOR;
import static waymark.command.choose.businesscase.Cases.CASE;
import static waymark.command.choose.businesscase.Cases.CHAIR;
import static waymark.command.choose.businesscase.Cases.INITIATIVE;
import static waymark.command.choose.businesscase.Cases.MEMBER;
import static waymark.command.choose.businesscase.Cases.SECRETARY;
import static waymark.command.choose.businesscase.Cases.TODAY;
import static waymark.command.choose.businesscase.Rooms.MEETING;
import static waymark.command.choose.businesscase.Rooms.approving;
import static waymark.command.choose.businesscase.Rooms.room;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.choose.businesscase.BusinessCaseCommand;
import waymark.api.choose.businesscase.BusinessCaseEvent;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseApproved;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseRejected;
import waymark.api.choose.businesscase.decision.Ballot;
import waymark.api.choose.businesscase.decision.Ballot.Voice;
import waymark.api.choose.businesscase.decision.DecisionRecord.Quorum;
import waymark.api.choose.businesscase.decision.RoomDecision.Verdict;
import waymark.api.choose.council.CouncilEvent.SeatGiven;
import waymark.api.choose.council.CouncilEvent.VoteLent;
import waymark.api.choose.council.CouncilId;
import waymark.api.choose.council.Seat;
import waymark.api.choose.council.meeting.Attendance;
import waymark.api.choose.council.meeting.MeetingEvent.ItemCalledIntoRoom;
import waymark.api.choose.council.meeting.MeetingEvent.ItemPlaced;
import waymark.api.choose.council.meeting.MeetingEvent.Manner;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingOpened;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingScheduled;
import waymark.api.choose.council.meeting.MeetingEvent.VoteCast;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.govern.organisation.PersonEvent.PersonDeactivated;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.Profile;
import waymark.api.govern.programme.Settings.DecisionRule;
import waymark.api.kernel.Role;
import waymark.command.kernel.testing.Story;

/** How the votes that members cast themselves count. */
class CountTest {

    private static final MeetingId WRITING = new MeetingId(
            "meeting/00000000-0000-7000-8000-00000000000b");

    @Test
    void CNL_6_a_members_own_vote_stands_whatever_the_secretary_says() {
        var voted = majority(room(CHAIR, SECRETARY, MEMBER)).knowing(MEETING.value(),
                vote(MEETING, MEMBER, Voice.AGAINST), vote(MEETING, CHAIR, Voice.FOR));
        voted.when(approving().wish()).thenRefused(NO_MAJORITY);
        voted.when(approving().vote(MEMBER, Voice.FOR).wish()).thenRefused(VOTED_OTHERWISE);
        assertThat(voted.when(approving().vote(SECRETARY, Voice.FOR).wish())
                .thenOne(CaseApproved.class).decision().votes()).containsExactlyInAnyOrder(
                        new Ballot(SECRETARY, Voice.FOR), new Ballot(CHAIR, Voice.FOR),
                        new Ballot(MEMBER, Voice.AGAINST));
    }

    @Test
    void a_vote_against_what_is_asked_is_one_for_rejecting_it() {
        var voted = majority(room(CHAIR, SECRETARY, MEMBER)).knowing(MEETING.value(),
                vote(MEETING, MEMBER, Voice.AGAINST), vote(MEETING, CHAIR, Voice.ABSTAIN));
        assertThat(voted.when(new Rooms.Saying(Verdict.REJECT).because("Too dear").wish())
                .thenOne(CaseRejected.class).decision().votes())
                .contains(new Ballot(MEMBER, Voice.FOR), new Ballot(CHAIR, Voice.ABSTAIN));
        room(CHAIR, SECRETARY, MEMBER).knowing(MEETING.value(),
                vote(MEETING, MEMBER, Voice.AGAINST)).when(approving().wish())
                .thenRefused(OBJECTED);
        room(CHAIR, SECRETARY).agreeing(Profile.STANDARD, Rooms.deciding(DecisionRule.CHAIR, 2))
                .knowing(MEETING.value(), vote(MEETING, CHAIR, Voice.AGAINST))
                .when(approving().wish()).thenRefused(CHAIR_OTHERWISE);
    }

    @Test
    void CNL_6_who_voted_is_not_said_to_stand_back() {
        var voted = room(CHAIR, SECRETARY, MEMBER).knowing(MEETING.value(),
                vote(MEETING, MEMBER, Voice.AGAINST));
        voted.when(approving().recused(MEMBER).wish()).thenRefused(VOTED_OTHERWISE);
        voted.when(approving().recused(CHAIR).wish()).thenRefused(OBJECTED);
        lent(TODAY, SECRETARY).knowing(WRITING.value(), new VoteCast(WRITING, CASE, MEMBER, CHAIR,
                1, Voice.AGAINST, null)).when(approving().in(WRITING).recused(CHAIR).wish())
                .thenRefused(VOTED_OTHERWISE);
    }

    @Test
    void a_vote_on_an_earlier_draft_is_not_about_this_one() {
        majority(room(CHAIR, SECRETARY, MEMBER)).knowing(MEETING.value(), new VoteCast(MEETING,
                CASE, MEMBER, MEMBER, 2, Voice.AGAINST, null))
                .when(approving().vote(CHAIR, Voice.FOR).vote(MEMBER, Voice.FOR).wish())
                .thenOne(CaseApproved.class);
    }

    @Test
    void ORG_3_a_lent_vote_counts_once_and_ends_with_either_of_the_two() {
        assertThat(quorum(lent(TODAY, SECRETARY))).isEqualTo(new Quorum(2, 2, 3));
        lent(TODAY, SECRETARY).when(approving().in(WRITING).recused(CHAIR).wish())
                .thenRefused(NO_QUORUM);
        assertThat(quorum(lent(TODAY, SECRETARY).knowing(MEMBER.value(),
                new PersonDeactivated(MEMBER, "left")))).isEqualTo(new Quorum(2, 2, 2));
    }

    @Test
    void ORG_3_a_loan_that_has_ended_counts_no_more_though_the_roster_stands() {
        assertThat(quorum(lent(TODAY.minusDays(1), SECRETARY))).isEqualTo(new Quorum(2, 2, 2));
    }

    @Test
    void CNL_2_nobody_decides_alone_with_a_vote_that_was_lent() {
        lent(TODAY).when(approving().in(WRITING).wish()).thenRefused(NO_QUORUM);
    }

    /** The chair has the vote of a member until a day; these are there beside. */
    private static Story<BusinessCase, BusinessCaseCommand, BusinessCaseEvent> lent(
            LocalDate until, PersonId... others) {
        List<Attendance> roster = new ArrayList<>(Rooms.roster(others));
        roster.add(new Attendance(CHAIR, List.of(Seat.CHAIR), MEMBER));
        return Rooms.seated(Cases.story()).given(Cases.drafted(AUTHOR), Cases.submitted(),
                Cases.reviewed()).by(SECRETARY.value(), Role.COUNCIL)
                .knowing(CouncilId.THE.value(), new SeatGiven(MEMBER, Seat.MEMBER),
                        new VoteLent(MEMBER, CHAIR, TODAY.minusDays(9), until, null))
                .knowing(WRITING.value(), called(Manner.ROOM), placed(),
                        new MeetingOpened(WRITING, roster, 2, TODAY));
    }

    private static Quorum quorum(
            Story<BusinessCase, BusinessCaseCommand, BusinessCaseEvent> story) {
        return story.when(approving().in(WRITING).wish()).thenOne(CaseApproved.class).decision()
                .quorum();
    }

    @Test
    void CNL_8_in_writing_those_count_who_answered_and_all_are_given_their_time() {
        var asked = written().knowing(WRITING.value(), vote(WRITING, CHAIR, Voice.FOR));
        asked.when(approving().in(WRITING).wish()).thenRefused(STILL_ANSWERING);
        asked.on(TODAY.plusDays(1)).when(approving().in(WRITING).wish())
                .thenRefused(NO_QUORUM);
        asked.on(TODAY.plusDays(1)).when(approving().in(WRITING).vote(MEMBER, Voice.FOR).wish())
                .thenRefused(NOT_IN_WRITING);
        asked.on(TODAY.plusDays(1)).when(approving().in(WRITING).recused(MEMBER).wish())
                .thenRefused(NOT_IN_WRITING);
        var two = asked.knowing(WRITING.value(), vote(WRITING, MEMBER, Voice.FOR));
        assertThat(two.on(TODAY.plusDays(1)).when(approving().in(WRITING).wish())
                .thenOne(CaseApproved.class).decision().quorum()).isEqualTo(new Quorum(2, 2, 2));
        two.knowing(WRITING.value(), vote(WRITING, SECRETARY, Voice.ABSTAIN))
                .when(approving().in(WRITING).wish()).thenOne(CaseApproved.class);
    }

    @Test
    void CNL_8_what_a_member_calls_into_a_room_is_not_decided_in_writing() {
        written().knowing(WRITING.value(), vote(WRITING, CHAIR, Voice.FOR),
                vote(WRITING, SECRETARY, Voice.FOR), vote(WRITING, MEMBER, Voice.FOR),
                new ItemCalledIntoRoom(WRITING, CASE, MEMBER, "Too large"))
                .when(approving().in(WRITING).wish()).thenRefused(CALLED_INTO_ROOM);
    }

    private static Story<BusinessCase, BusinessCaseCommand, BusinessCaseEvent> written() {
        return room().knowing(WRITING.value(), called(Manner.WRITTEN), placed(),
                new MeetingOpened(
                        WRITING, Rooms.roster(CHAIR, SECRETARY, MEMBER), 2, TODAY));
    }

    private static Story<BusinessCase, BusinessCaseCommand, BusinessCaseEvent> majority(
            Story<BusinessCase, BusinessCaseCommand, BusinessCaseEvent> room) {
        return room.agreeing(Profile.STANDARD, Rooms.deciding(DecisionRule.MAJORITY, 2));
    }

    private static MeetingScheduled called(Manner manner) {
        return new MeetingScheduled(WRITING, TODAY, 60, manner, null);
    }

    private static ItemPlaced placed() {
        return new ItemPlaced(WRITING, CASE, INITIATIVE, "Two-hour window", 10, false);
    }

    private static VoteCast vote(MeetingId meeting, PersonId member, Voice voice) {
        return new VoteCast(meeting, CASE, member, member, 1, voice, null);
    }
}
