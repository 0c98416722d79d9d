package waymark.app.choose.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import waymark.app.choose.Councils;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** What the room is asked for on its page, and what stays of who thought otherwise. */
class RoomHttpTest extends Councils {

    private static final String SETTINGS = "/api/programme/settings";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @SuppressWarnings("NullAway.Init") private String address; // Made before each test.
    @SuppressWarnings("NullAway.Init") private String meeting;
    @SuppressWarnings("NullAway.Init") private Answer reviewed;

    @BeforeEach
    void beginInTheRoom() {
        Answer drafted = draft();
        address = "/api/business-cases/" + drafted.reference();
        reviewed = reviewed(address, drafted);
        meeting = meeting(drafted.reference());
    }

    @Test
    void CNL_4_the_page_asks_for_the_assent_and_the_amount_that_an_approval_above_needs() {
        under("{\"assentAbove\": {\"amount\": \"8000\", \"currency\": \"EUR\"}}", () -> {
            Map<String, Object> decision = approval(meeting, reviewed);
            decide(reviewed, decision).refusedBy("CNL-4", 409);
            assertThat(page(reviewed)).contains("Nobody holds the seat of sponsor",
                    "name=\"amount.amount\"").doesNotContain("name=\"assent\"");
            String seat = "/api/council/seats/" + person(Part.CHAIR).substring(7);
            Answer seated = as(Part.ADMIN).put(seat, Map.of("seat", "SPONSOR")).is(200);
            try {
                assertThat(page(seated)).containsPattern("(?s)<select[^>]* name=\"assent\""
                        + "(?:(?!</select>).)*" + person(Part.CHAIR) + "\">Chair</option>");
                decision.put("assent", person(Part.CHAIR));
                decision.put("amount", Map.of("amount", "8400", "currency", "EUR"));
                Answer read = read(address, decide(reviewed, decision).is(200));
                assertThat(read.at("decisions/0/assent")).isEqualTo(person(Part.CHAIR));
                assertThat(decimal(read, "decisions/0/amount/amount"))
                        .isEqualByComparingTo("8400");
            } finally {
                as(Part.ADMIN).delete(seat + "?seat=SPONSOR").is(200);
            }
        });
    }

    @Test
    void who_voted_otherwise_than_was_decided_is_told_beside_those_who_said_so() {
        under("{\"bands\": [{\"rule\": \"MAJORITY\"}]}", () -> {
            vote(Part.CHAIR, "FOR");
            vote(Part.MEMBER, "AGAINST");
            Answer approved = decide(reviewed, silent(Map.of("verdict", "APPROVE", "votes",
                    ballot("FOR")))).is(200);
            assertOtherwise(read(address + "/dossier", approved).json(), "1", Part.MEMBER);
            Answer rejected = decide(approved, silent(Map.of("verdict", "REJECT", "votes",
                    ballot("FOR"), "reason", "We counted twice", "supersedes", 1))).is(200);
            JsonNode dossier = read(address + "/dossier", rejected).json();
            assertOtherwise(dossier, "1", Part.MEMBER);
            assertOtherwise(dossier, "2", Part.CHAIR);
            assertThat(dossier.get("dissent")).hasSize(2);
            assertThat(reading(Part.EMPLOYEE).open("/choose/cases/"
                    + reviewed.reference() + "/dossier").is(200).text())
                    .contains("was against decision 2").doesNotContain("has said so on record");
        });
    }

    @Test
    void a_closed_meeting_does_not_look_for_what_waits() {
        Answer called = as(Part.SECRETARY).post("/api/meetings", Map.of("date",
                today.toString())).is(201);
        meeting = called.reference();
        Answer opened = as(Part.SECRETARY).against(called).put("/api/meetings/" + meeting
                + "/opening", Map.of("present", List.of(person(Part.CHAIR)))).is(200);
        Answer closed = as(Part.SECRETARY).against(opened).put("/api/meetings/" + meeting
                + "/closing", Map.of()).is(200);
        assertThat(page(closed)).contains("No case was on its agenda.")
                .doesNotContain("What else should you know of?");
    }

    @Test
    void ORG_2_what_somebody_was_to_do_waits_for_an_owner_once_that_one_has_left() {
        Answer ines = as(Part.ADMIN).post("/api/people", Map.of("name", "Ines", "email",
                "ines@quillhaven.example", "roles", List.of())).is(201);
        as(Part.SECRETARY).post("/api/meetings/" + meeting + "/actions", Map.of("text",
                "Ask the lawyers of " + meeting, "owner", ines.at("stream"), "due",
                today.toString())).is(200);
        Answer left = as(Part.ADMIN).against(ines).post("/api/people/" + ines.reference()
                + "/deactivation", Map.of("reason", "She left")).is(200);
        JsonNode awaiting = as(Part.ADMIN).get("/api/my?after="
                + left.header("Waymark-Position")).is(200).json().get("awaitingOwner");
        assertThat(awaiting.toString()).contains("Ask the lawyers of " + meeting,
                "an owner in the place of Ines");
    }

    /** Runs under these settings of the programme, and puts back what was. */
    private void under(String settings, Runnable run) {
        Answer read = as(Part.ADMIN).get(SETTINGS + "?after="
                + reviewed.header("Waymark-Position")).is(200);
        JsonNode was = read.json().get("settings");
        ObjectNode now = (ObjectNode) was.deepCopy();
        now.setAll((ObjectNode) JSON.readTree(settings));
        Answer changed = settle(read, now);
        try {
            run.run();
        } finally {
            settle(changed, was);
        }
    }

    private Answer settle(Answer before, JsonNode settings) {
        return as(Part.ADMIN).against(before).put(SETTINGS,
                "{\"reason\": \"For a test\", \"settings\": " + settings + "}").is(200);
    }

    private String page(Answer after) {
        return reading(Part.SECRETARY).open("/choose/meetings/" + meeting + "?after="
                + after.header("Waymark-Position")).is(200).text();
    }

    private void vote(Part member, String voice) {
        as(member).put("/api/meetings/" + meeting + "/items/" + reviewed.reference()
                + "/votes/" + person(member).substring(7), Map.of("voice", voice)).is(200);
    }

    private List<Map<String, String>> ballot(String voice) {
        return List.of(Map.of("member", person(Part.SECRETARY), "voice", voice));
    }

    private Map<String, Object> silent(Map<String, Object> otherwise) {
        Map<String, Object> decision = silent(meeting, reviewed);
        decision.putAll(otherwise);
        return decision;
    }

    private Answer decide(Answer seen, Map<String, Object> decision) {
        return as(Part.SECRETARY).against(seen).put(address + "/decision", decision);
    }

    private void assertOtherwise(JsonNode dossier, String decision, Part member) {
        assertThat(dossier.get("dissent")).as("decision " + decision).anySatisfy(one -> {
            assertThat(one.get("decision").asString()).isEqualTo(decision);
            assertThat(one.get("member").asString()).isEqualTo(person(member));
        });
    }
}
