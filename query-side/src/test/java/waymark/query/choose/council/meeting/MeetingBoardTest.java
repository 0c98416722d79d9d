package waymark.query.choose.council.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseRejected;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.businesscase.decision.Ballot.Voice;
import waymark.api.choose.businesscase.decision.DecisionRecord;
import waymark.api.choose.businesscase.decision.DecisionRecord.Quorum;
import waymark.api.choose.businesscase.decision.Dissent;
import waymark.api.choose.businesscase.decision.EvidenceDocument;
import waymark.api.choose.businesscase.decision.RoomDecision.Verdict;
import waymark.api.choose.council.Seat;
import waymark.api.choose.council.meeting.Attendance;
import waymark.api.choose.council.meeting.MeetingEvent.ActionAgreed;
import waymark.api.choose.council.meeting.MeetingEvent.ActionFinished;
import waymark.api.choose.council.meeting.MeetingEvent.ItemPlaced;
import waymark.api.choose.council.meeting.MeetingEvent.ItemPulled;
import waymark.api.choose.council.meeting.MeetingEvent.Manner;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingClosed;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingOpened;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingScheduled;
import waymark.api.choose.council.meeting.MeetingEvent.VoteCast;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.choose.council.meeting.MeetingQuery.ActionView;
import waymark.api.choose.council.meeting.MeetingQuery.Stage;
import waymark.api.choose.council.meeting.MeetingQuery.VoteView;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.Profile;
import waymark.api.govern.programme.Settings.DecisionRule;
import waymark.api.worth.Money;
import waymark.query.kernel.testing.Tape;

class MeetingBoardTest {

    private static final MeetingId MEETING = new MeetingId(
            "meeting/00000000-0000-7000-8000-000000000001");
    private static final BusinessCaseId CASE = new BusinessCaseId(
            "business-case/00000000-0000-7000-8000-000000000002");
    private static final InitiativeId INITIATIVE = new InitiativeId(
            "initiative/00000000-0000-7000-8000-000000000003");
    private static final PersonId ADA = new PersonId("person/00000000-0000-7000-8000-00000000000a");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final Tape<MeetingRow> tape = new Tape<>(new MeetingBoard()).told(
            new MeetingScheduled(MEETING, DAY, 60, Manner.ROOM, "Mrs Finch waited in"),
            new ItemPlaced(MEETING, CASE, INITIATIVE, "Two-hour window", 10, true),
            new ItemPulled(MEETING, CASE),
            new MeetingOpened(
                    MEETING, List.of(new Attendance(ADA, List.of(Seat.CHAIR), null)), 2, DAY));

    @Test
    void an_open_meeting_shows_its_agenda_and_who_is_there() {
        MeetingRow row = tape.row(MEETING.value());
        assertThat(row.stage()).isEqualTo(Stage.OPEN);
        assertThat(row.items().getFirst().consent()).as("pulled").isFalse();
        assertThat(row.roster().getFirst().person()).isEqualTo(ADA.value());
        assertThat(row.toString()).as("told in the log alone").doesNotContain("Finch");
    }

    @Test
    void CNL_6_a_decision_stands_with_its_item_and_leaves_the_version_as_it_is() {
        MeetingRow row = tape.told(rejected(), new MeetingClosed(MEETING, "Short"))
                .row(MEETING.value());
        assertThat(row.version()).isEqualTo(4);
        assertThat(row.stage()).isEqualTo(Stage.CLOSED);
        assertThat(row.items().getFirst().decided()).singleElement().satisfies(one -> {
            assertThat(one.verdict()).isEqualTo(Verdict.REJECT);
            assertThat(one.dissent()).containsExactly(ADA.value());
        });
        assertThat(row.toString()).doesNotContain("Too early");
    }

    @Test
    void CNL_6_the_last_vote_of_a_member_stands_and_what_was_said_is_in_the_log_alone() {
        MeetingRow row = tape.told(
                new VoteCast(MEETING, CASE, ADA, ADA, 1, Voice.FOR, null),
                new VoteCast(MEETING, CASE, ADA, ADA, 1, Voice.AGAINST, "Too dear for us"))
                .row(MEETING.value());
        assertThat(row.room().votes()).containsExactly(new VoteView(
                CASE.value(), ADA.value(), ADA.value(), Voice.AGAINST, null));
        assertThat(row.toString()).doesNotContain("Too dear for us");
    }

    @Test
    void CNL_5_an_action_is_open_until_it_is_finished() {
        ActionAgreed agreed = new ActionAgreed(MEETING, 1, "Ask legal", ADA, DAY, CASE);
        Tape<ActionView> actions = new Tape<>(new ActionBoard()).told(agreed);
        ActionView open = actions.row(MEETING.value() + "#1");
        assertThat(new ActionBoard().facets(open)).hasSize(2);
        ActionFinished done = new ActionFinished(MEETING, 1, "They agree", DAY.plusDays(1));
        ActionView finished = actions.told(done).row(MEETING.value() + "#1");
        assertThat(finished.finishedOn()).isEqualTo(DAY.plusDays(1));
        assertThat(new ActionBoard().facets(finished)).isEmpty();
        assertThat(tape.told(agreed, done).row(MEETING.value()).room().actions())
                .containsExactly(finished);
    }

    private static CaseRejected rejected() {
        return new CaseRejected(CASE, INITIATIVE, "Two-hour window", new DecisionRecord(1, MEETING,
                DAY, Profile.STANDARD, DecisionRule.CONSENT, Money.zero("EUR"), List.of(),
                List.of(), new Quorum(2, 2, 2), List.of(),
                List.of(new Dissent(ADA, false, "Too early")), null, 7, null,
                new EvidenceDocument("{}", "00"), "Too dear", false, null));
    }
}
