package waymark.command.choose.businesscase;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.DECIDED;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NOT_DECIDED;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NOT_PRESENT;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NOT_REVIEWED;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NOT_THE_SECRETARY;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NO_SUCH_CONDITION;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.OWNER_DECIDES;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.OWN_CASE;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.SPONSOR_DECIDES;
import static waymark.command.choose.businesscase.Cases.AUTHOR;
import static waymark.command.choose.businesscase.Cases.CASE;
import static waymark.command.choose.businesscase.Cases.CHAIR;
import static waymark.command.choose.businesscase.Cases.GONE;
import static waymark.command.choose.businesscase.Cases.INITIATIVE;
import static waymark.command.choose.businesscase.Cases.INSIGHT;
import static waymark.command.choose.businesscase.Cases.MEMBER;
import static waymark.command.choose.businesscase.Cases.OWNER;
import static waymark.command.choose.businesscase.Cases.PROBLEM;
import static waymark.command.choose.businesscase.Cases.SECRETARY;
import static waymark.command.choose.businesscase.Cases.SPONSOR;
import static waymark.command.choose.businesscase.Cases.TODAY;
import static waymark.command.choose.businesscase.Cases.drafted;
import static waymark.command.choose.businesscase.Cases.submitted;
import static waymark.command.choose.businesscase.Rooms.MEETING;
import static waymark.command.choose.businesscase.Rooms.approving;
import static waymark.command.choose.businesscase.Rooms.room;

import org.junit.jupiter.api.Test;
import waymark.api.choose.businesscase.BusinessCaseCommand.MeetCondition;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseApproved;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseDeferred;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseRejected;
import waymark.api.choose.businesscase.BusinessCaseEvent.ConditionMet;
import waymark.api.choose.businesscase.BusinessCaseEvent.DecisionSuperseded;
import waymark.api.choose.businesscase.decision.Ballot.Voice;
import waymark.api.choose.businesscase.decision.DecisionRecord.Recusal;
import waymark.api.choose.businesscase.decision.DecisionRecord.Recusal.Because;
import waymark.api.choose.businesscase.decision.RoomDecision.Verdict;
import waymark.api.govern.programme.Profile;
import waymark.api.govern.programme.ProgrammeRefusal;
import waymark.api.govern.programme.Settings.DecisionRule;
import waymark.api.kernel.Role;
import waymark.api.worth.Money;

class DecideCaseTest {

    @Test
    void BC_2_author_and_owner_stand_back_and_have_no_voice() {
        var room = room(CHAIR, SECRETARY, AUTHOR, OWNER);
        assertThat(room.when(approving().wish()).thenOne(CaseApproved.class).decision().recused())
                .containsExactly(new Recusal(AUTHOR, Because.AUTHOR),
                        new Recusal(OWNER, Because.OWNER));
        room.when(approving().vote(AUTHOR, Voice.FOR).wish()).thenRefused(OWN_CASE);
        room.when(approving().dissent(OWNER, false).wish()).thenRefused(OWNER_DECIDES);
        room.when(approving().vote(AUTHOR, Voice.FOR).because("we are few").wish())
                .thenRefused(OWN_CASE);
    }

    @Test
    void BC_2_the_sponsor_votes_unless_the_programme_is_regulated() {
        var room = room(CHAIR, SECRETARY, SPONSOR);
        room.when(approving().vote(SPONSOR, Voice.FOR).wish()).thenOne(CaseApproved.class);
        room.in(Profile.REGULATED).when(approving().vote(SPONSOR, Voice.FOR).wish())
                .thenRefused(SPONSOR_DECIDES);
    }

    @Test
    void GOV_2_in_SMALL_a_reason_lets_the_author_decide_and_is_marked() {
        var small = room(AUTHOR)
                .agreeing(Profile.SMALL, Rooms.deciding(DecisionRule.CONSENT, 1))
                .by(AUTHOR.value(), Role.COUNCIL);
        small.when(approving().wish()).thenRefused(ProgrammeRefusal.REASON_MISSING);
        CaseApproved approved = small.when(approving().because("There is only me").wish())
                .thenOne(CaseApproved.class);
        assertThat(approved.decision().selfApproved()).isTrue();
        assertThat(approved.decision().reason()).isEqualTo("There is only me");
        assertThat(room(AUTHOR, CHAIR, SECRETARY).in(Profile.SMALL).when(approving().wish())
                .thenOne(CaseApproved.class).decision().selfApproved())
                .as("two others decided").isFalse();
    }

    @Test
    void BC_3_the_review_of_finance_comes_first() {
        Rooms.seated(Cases.story(), CHAIR, SECRETARY).given(drafted(AUTHOR), submitted())
                .by(SECRETARY.value(), Role.COUNCIL).when(approving().wish())
                .thenRefused(NOT_REVIEWED);
    }

    @Test
    void BC_4_a_decision_keeps_what_was_seen_and_all_it_rested_on() {
        var decision = room(CHAIR, SECRETARY).when(approving().wish())
                .thenOne(CaseApproved.class).decision();
        assertThat(decision.seenAt()).isEqualTo(Rooms.SEEN_AT);
        assertThat(decision.evidence().json())
                .contains("\"form\":\"waymark-evidence/1\"", "\"npv/1\":\"Sum of flow t",
                        "\"name\":\"initiative.proposed\"", "\"name\":\"problem.framed\"",
                        "\"name\":\"insight.recorded\"", PROBLEM.value(), INSIGHT.value(),
                        "\"opinion\":\"SOUND\"")
                .isEqualTo(room(CHAIR, SECRETARY).when(approving().wish())
                        .thenOne(CaseApproved.class).decision().evidence().json());
        assertThat(decision.evidence().sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void an_approval_carries_what_benefits_and_projects_begin_from() {
        CaseApproved approved = room(CHAIR, SECRETARY).when(approving().wish())
                .thenOne(CaseApproved.class);
        assertThat(approved.amount()).isEqualTo(Money.of("8500", "EUR"));
        assertThat(approved.benefitLines()).hasSize(2);
        assertThat(approved.benefitLines().getFirst().planned().likely())
                .isEqualTo(Money.of("15650", "EUR"));
        assertThat(approved.meeting()).isEqualTo(MEETING);
    }

    @Test
    void BC_5_conditions_show_until_met() {
        var approved = room(CHAIR, SECRETARY).and(approving().condition(MEMBER).wish());
        approved.when(new MeetCondition(CASE, 1, "The pilot ran", TODAY))
                .then(new ConditionMet(CASE, INITIATIVE, 1, 1, "The pilot ran", TODAY));
        approved.when(new MeetCondition(CASE, 2, "The pilot ran", TODAY))
                .thenRefused(NO_SUCH_CONDITION);
        room(CHAIR, SECRETARY).when(approving().condition(GONE).wish()).thenRefused(
                waymark.api.choose.businesscase.BusinessCaseRefusal.NO_SUCH_OWNER);
    }

    @Test
    void CNL_3_a_decision_is_superseded_by_another_that_names_it() {
        var rejected = room(CHAIR, SECRETARY)
                .and(new Rooms.Saying(Verdict.REJECT).because("Too dear").wish());
        assertThat(rejected.events().getLast()).isInstanceOf(CaseRejected.class);
        rejected.when(approving().wish()).thenRefused(DECIDED);
        rejected.when(approving().supersedes(2).because("wrong").wish()).thenRefused(NOT_DECIDED);
        var anew = rejected.and(approving().supersedes(1).because("New figures").wish());
        assertThat(anew.events()).last().isInstanceOfSatisfying(CaseApproved.class,
                told -> assertThat(told.decision().supersedes()).isEqualTo(1));
        assertThat(anew.events()).contains(
                new DecisionSuperseded(CASE, INITIATIVE, 1, 2, "New figures"));
    }

    @Test
    void BC_6_a_deferred_case_is_decided_when_it_comes_back() {
        var deferred = room(CHAIR, SECRETARY)
                .and(new Rooms.Saying(Verdict.DEFER).because("Ask finance").wish());
        assertThat(deferred.events().getLast()).isInstanceOfSatisfying(CaseDeferred.class,
                told -> assertThat(told.until()).isEqualTo(TODAY.plusMonths(1)));
        assertThat(deferred.when(approving().wish()).thenOne(CaseApproved.class)
                .decision().number()).isEqualTo(2);
    }

    @Test
    void CNL_6_the_secretary_records_in_one_click_with_dissent_by_name() {
        var room = room(CHAIR, SECRETARY, MEMBER);
        assertThat(room.when(approving().dissent(MEMBER, false).wish())
                .thenOne(CaseApproved.class).decision().dissent().getFirst().member())
                .isEqualTo(MEMBER);
        room.by(MEMBER.value(), Role.COUNCIL).when(approving().wish())
                .thenRefused(NOT_THE_SECRETARY);
        room.when(approving().dissent(OWNER, false).wish()).thenRefused(NOT_PRESENT);
    }
}
