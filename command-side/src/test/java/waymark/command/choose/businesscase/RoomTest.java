package waymark.command.choose.businesscase;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.AGAINST_RANKING;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.CHAIR_ABSENT;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.MEETING_NOT_OPEN;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NO_MAJORITY;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NO_QUORUM;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NO_SUCH_MEETING;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.OBJECTED;
import static waymark.command.choose.businesscase.Cases.AUTHOR;
import static waymark.command.choose.businesscase.Cases.CASE;
import static waymark.command.choose.businesscase.Cases.CHAIR;
import static waymark.command.choose.businesscase.Cases.GONE;
import static waymark.command.choose.businesscase.Cases.MEMBER;
import static waymark.command.choose.businesscase.Cases.SECRETARY;
import static waymark.command.choose.businesscase.Cases.TODAY;
import static waymark.command.choose.businesscase.Cases.drafted;
import static waymark.command.choose.businesscase.Cases.submitted;
import static waymark.command.choose.businesscase.Rooms.MEETING;
import static waymark.command.choose.businesscase.Rooms.approving;
import static waymark.command.choose.businesscase.Rooms.room;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseApproved;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseRejected;
import waymark.api.choose.businesscase.decision.Ballot.Voice;
import waymark.api.choose.businesscase.decision.DecisionRecord.Quorum;
import waymark.api.choose.businesscase.decision.DecisionRecord.Recusal;
import waymark.api.choose.businesscase.decision.DecisionRecord.Recusal.Because;
import waymark.api.choose.businesscase.decision.Ranking;
import waymark.api.choose.businesscase.decision.RoomDecision.Verdict;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingClosed;
import waymark.api.choose.council.meeting.MeetingEvent.VoteCast;
import waymark.api.govern.organisation.PersonEvent.PersonDeactivated;
import waymark.api.govern.organisation.PersonEvent.WorkDelegated;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.Profile;
import waymark.api.govern.programme.Settings.DecisionRule;

/** What it takes for a room to decide. */
class RoomTest {

    @Test
    void CNL_1_no_quorum_no_decision() {
        room(CHAIR).when(approving().wish()).thenRefused(NO_QUORUM);
        room(CHAIR, GONE).when(approving().wish()).thenRefused(NO_QUORUM);
        room(CHAIR, MEMBER).when(approving().wish()).thenOne(CaseApproved.class);
        room(CHAIR, MEMBER).knowing(MEETING.value(), new MeetingClosed(MEETING, null))
                .when(approving().wish()).thenRefused(MEETING_NOT_OPEN);
        Cases.story().given(drafted(AUTHOR), submitted(), Cases.reviewed())
                .when(approving().wish()).thenRefused(NO_SUCH_MEETING);
    }

    @Test
    void CNL_2_the_recused_lower_the_quorum_down_to_a_floor() {
        var four = room(CHAIR, SECRETARY, MEMBER, AUTHOR)
                .agreeing(Profile.STANDARD, Rooms.deciding(DecisionRule.CONSENT, 4));
        assertThat(four.when(approving().wish()).thenOne(CaseApproved.class).decision().quorum())
                .isEqualTo(new Quorum(4, 3, 3));
        assertThat(four.when(approving().recused(MEMBER).wish())
                .thenOne(CaseApproved.class).decision().quorum()).isEqualTo(new Quorum(4, 2, 2));
        four.when(approving().recused(MEMBER, CHAIR).wish()).thenRefused(NO_QUORUM);
        room(CHAIR, SECRETARY, MEMBER)
                .agreeing(Profile.STANDARD, Rooms.deciding(DecisionRule.CONSENT, 4))
                .when(approving().wish()).thenRefused(NO_QUORUM);
    }

    @Test
    void the_rule_of_the_amount_decides_what_it_takes() {
        var room = room(CHAIR, SECRETARY, MEMBER);
        room.when(approving().dissent(MEMBER, true).wish()).thenRefused(OBJECTED);
        var majority = room.agreeing(Profile.STANDARD, Rooms.deciding(DecisionRule.MAJORITY, 2));
        majority.when(approving().vote(CHAIR, Voice.FOR).vote(MEMBER, Voice.AGAINST).wish())
                .thenRefused(NO_MAJORITY);
        majority.when(approving().vote(CHAIR, Voice.FOR).vote(MEMBER, Voice.AGAINST)
                .vote(SECRETARY, Voice.FOR).wish()).thenOne(CaseApproved.class);
        var chair = Rooms.deciding(DecisionRule.CHAIR, 2);
        room.agreeing(Profile.STANDARD, chair).when(approving().dissent(MEMBER, true).wish())
                .thenOne(CaseApproved.class);
        room(SECRETARY, MEMBER).agreeing(Profile.STANDARD, chair).when(approving().wish())
                .thenRefused(CHAIR_ABSENT);
    }

    @Test
    void BC_4_approving_what_does_not_rank_first_takes_a_reason() {
        var room = room(CHAIR, SECRETARY, MEMBER);
        room.when(approving().ranked(4, 10).wish()).thenRefused(AGAINST_RANKING);
        var override = room.when(approving().ranked(4, 10).because("Promised").wish())
                .thenOne(CaseApproved.class).decision();
        assertThat(override.reason()).isEqualTo("Promised");
        assertThat(override.ranking()).extracting(Ranking::rank).isEqualTo(4);
        room.when(approving().ranked(1, 10).wish()).thenOne(CaseApproved.class);
        room.when(approving().wish()).thenOne(CaseApproved.class);
        room.when(new Rooms.Saying(Verdict.REJECT).ranked(1, 10).because("Too dear").wish())
                .thenOne(CaseRejected.class);
    }

    @Test
    void ORG_3_no_vote_is_struck_out_by_handing_work_to_who_cast_it() {
        var voted = room(CHAIR, SECRETARY, MEMBER).knowing(MEETING.value(),
                new VoteCast(MEETING, CASE, MEMBER, MEMBER, 1, Voice.AGAINST, null));
        voted.knowing(MEMBER.value(), handed(AUTHOR, TODAY)).when(approving().wish())
                .thenRefused(OBJECTED);
        var before = room(CHAIR, SECRETARY, MEMBER).knowing(MEMBER.value(),
                handed(AUTHOR, TODAY.minusDays(1)));
        assertThat(before.when(approving().wish()).thenOne(CaseApproved.class).decision()
                .recused()).containsExactly(new Recusal(MEMBER, Because.AUTHOR));
        assertThat(before.knowing(AUTHOR.value(), new PersonDeactivated(AUTHOR, "left"))
                .when(approving().wish()).thenOne(CaseApproved.class).decision().recused())
                .as("an author who left has no work to be done").isEmpty();
    }

    private static WorkDelegated handed(PersonId owner, LocalDate from) {
        return new WorkDelegated(MEMBER, owner, from, TODAY.plusDays(9));
    }
}
