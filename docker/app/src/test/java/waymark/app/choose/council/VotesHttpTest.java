package waymark.app.choose.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import waymark.app.choose.Councils;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** What members of the council do themselves: vote, lend the vote, answer in writing, act. */
class VotesHttpTest extends Councils {

    private static final String MEETINGS = "/api/meetings/";

    @SuppressWarnings("NullAway.Init") private String reference; // Made before each test.
    @SuppressWarnings("NullAway.Init") private Answer reviewed;

    @BeforeEach
    void bringBefore() {
        Answer drafted = draft();
        reference = drafted.reference();
        reviewed = reviewed("/api/business-cases/" + reference, drafted);
    }

    @Test
    void CNL_6_members_vote_for_themselves_and_their_votes_count() {
        String meeting = meeting(reference);
        vote(Part.SECRETARY, meeting, Part.MEMBER, "FOR").refusedBy("CNL-6", 403);
        vote(Part.MEMBER, meeting, Part.MEMBER, "AGAINST").is(200);
        Map<String, Object> approval = silent(meeting, reviewed);
        decide(approval).refusedBy("CNL-6", 409);
        vote(Part.MEMBER, meeting, Part.MEMBER, "ABSTAIN").is(200);
        Answer decided = decide(approval).is(200);
        Answer read = read("/api/business-cases/" + reference, decided);
        assertThat(read.at("decisions/0/votes/0/voice")).isEqualTo("ABSTAIN");
        vote(Part.CHAIR, meeting, Part.CHAIR, "FOR").refusedBy("CNL-6", 409);
        String room = MEETINGS + meeting;
        assertThat(read(room, decided).at("votes/0/words")).isEqualTo("As I see it");
        assertThat(as(Part.AUDITOR).get(room).at("votes/0/words")).isEmpty();
    }

    @Test
    void ORG_3_a_lent_vote_is_cast_by_who_stands_in_and_ends_when_it_is_taken_back() {
        String loan = "/api/council/seats/" + person(Part.MEMBER).substring(7) + "/loan";
        seat(Part.MEMBER, "MEMBER");
        seat(Part.CHAIR, "CHAIR");
        Map<String, Object> body = Map.of("standIn", person(Part.CHAIR), "from",
                today.toString(), "until", today.plusDays(1).toString());
        as(Part.SECRETARY).put(loan, body).refusedBy("ORG-3", 403);
        as(Part.MEMBER).put(loan, body).is(200);
        try {
            String meeting = meeting(reference,
                    List.of(person(Part.CHAIR), person(Part.SECRETARY)));
            assertThat(as(Part.EMPLOYEE).get(MEETINGS + meeting)
                    .at("standIns/0/standsInFor")).isEqualTo(person(Part.MEMBER));
            vote(Part.MEMBER, meeting, Part.MEMBER, "FOR").refusedBy("CNL-6", 403);
            vote(Part.CHAIR, meeting, Part.MEMBER, "FOR").is(200);
            Answer decided = decide(silent(meeting, reviewed)).is(200);
            assertThat(read("/api/business-cases/" + reference, decided)
                    .at("decisions/0/quorum/counted")).isEqualTo("3");
        } finally {
            as(Part.MEMBER).delete(loan).is(200);
        }
    }

    @Test
    void CNL_8_in_writing_all_are_asked_and_have_their_time() {
        Answer called = called(reference, "WRITTEN", today);
        String meeting = called.reference();
        String opening = MEETINGS + meeting + "/opening";
        List<String> everybody = seatedNow();
        as(Part.SECRETARY).against(called).put(opening,
                Map.of("present", everybody.subList(0, 1))).refusedBy("CNL-8", 409);
        as(Part.SECRETARY).against(called).put(opening, Map.of("present", everybody)).is(200);
        vote(Part.CHAIR, meeting, Part.CHAIR, "FOR").is(200);
        decide(silent(meeting, reviewed)).refusedBy("CNL-8", 409);
        String call = MEETINGS + meeting + "/items/" + reference + "/call";
        as(Part.MEMBER).put(call, Map.of("reason", "Too large for a letter")).is(200);
        vote(Part.MEMBER, meeting, Part.MEMBER, "FOR").refusedBy("CNL-8", 409);
    }

    @Test
    void CNL_8_a_day_that_is_over_gives_nobody_time_to_answer() {
        Answer called = called(reference, "WRITTEN", today.minusDays(1));
        as(Part.SECRETARY).against(called).put(MEETINGS + called.reference() + "/opening",
                Map.of("present", seatedNow())).refusedBy("CNL-8", 409);
    }

    @Test
    void CNL_6_who_voted_is_not_said_to_stand_back() {
        String meeting = meeting(reference);
        vote(Part.MEMBER, meeting, Part.MEMBER, "AGAINST").is(200);
        Map<String, Object> approval = silent(meeting, reviewed);
        approval.put("recused", List.of(person(Part.MEMBER)));
        decide(approval).refusedBy("CNL-6", 409);
    }

    @Test
    void CNL_5_an_action_has_an_owner_and_a_day_and_shows_until_it_is_done() {
        String meeting = MEETINGS + meeting(reference, List.of(person(Part.CHAIR),
                person(Part.SECRETARY)));
        Map<String, Object> action = new HashMap<>(Map.of("text", "Ask legal", "owner",
                person(Part.PROJECT_MANAGER), "due", today.minusDays(1).toString()));
        as(Part.SECRETARY).post(meeting + "/actions", action).refusedBy("CNL-5", 422);
        action.put("due", today.toString());
        Answer agreed = as(Part.SECRETARY).post(meeting + "/actions", action).is(200);
        assertThat(read("/api/meetings/actions", agreed).text()).contains("Ask legal");
        assertThat(read("/api/my", Part.PROJECT_MANAGER, agreed).text()).contains("Ask legal");
        assertThat(read("/api/council/agenda", agreed).text()).contains("\"ACTION\"");
        String done = meeting + "/actions/1";
        as(Part.EMPLOYEE).put(done, Map.of("note", "They agree")).refusedBy("CNL-5", 403);
        Answer finished = as(Part.PROJECT_MANAGER).put(done, Map.of("note", "They agree")).is(200);
        assertThat(read(meeting, finished).at("actions/0/note")).isEqualTo("They agree");
    }

    private Answer read(String address, Part part, Answer written) {
        return as(part).get(address + "?after=" + written.header("Waymark-Position")).is(200);
    }

    private Answer vote(Part by, String meeting, Part member, String voice) {
        return as(by).put(MEETINGS + meeting + "/items/" + reference + "/votes/"
                + person(member).substring(7), Map.of("voice", voice, "words", "As I see it"));
    }

    private Answer decide(Map<String, Object> approval) {
        return as(Part.SECRETARY).against(reviewed)
                .put("/api/business-cases/" + reference + "/decision", approval);
    }
}
