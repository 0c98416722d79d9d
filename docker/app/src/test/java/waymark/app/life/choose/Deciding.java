package waymark.app.life.choose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import waymark.app.life.Figures;
import waymark.app.life.Walk;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** The council meets for an hour, approves one case and declines the other. */
public record Deciding(Walk walk) {

    private static final String CASE = "/api/business-cases/BC-1";
    private static final String RANKING = "/api/initiative-rankings/RICE";
    private static final String MEETING = "/api/meetings/MTG-1";

    /** Two positions of the log: what the council had seen, and what it decided. */
    public record Moment(String seenAt, String decidedAt) {}

    public Moment walked() {
        walk.told().chapter("Decide");
        walk.on("2026-12-04");
        Answer seen = walk.get(Part.SECRETARY, CASE);
        Map<String, Object> approval = approval(seen);
        walk.refused("CNL-1", 409, "A decision is recorded before the meeting is open.",
                decide(Part.SECRETARY, seen, approval));
        opened();
        walk.refused("CNL-6", 403, "A member writes down what the room decided.",
                decide(Part.MEMBER, seen, approval));
        Answer decided = walk.put(Part.SECRETARY, seen, CASE + "/decision", approval);
        approved(seen);
        new Evidence(walk).checked();
        walk.refused("CNL-3", 409, "The decision is recorded again, as if it were another one.",
                decide(Part.SECRETARY, decided, approval));
        declined();
        return new Moment(seen.header("Waymark-Position"), decided.header("Waymark-Position"));
    }

    private void opened() {
        Answer placed = walk.post(Part.SECRETARY, MEETING + "/items",
                Map.of("businessCase", "BC-1"));
        walk.put(Part.SECRETARY, placed, MEETING + "/opening", Map.of("present", List.of(
                walk.person(Part.CHAIR), walk.person(Part.SECRETARY), walk.person(Part.MEMBER))));
        walk.post(Part.SECRETARY, MEETING + "/items", Map.of("businessCase", "BC-2"));
        Answer room = walk.get(Part.MEMBER, MEETING);
        assertThat(room.json().get("items")).hasSize(2);
        walk.told().step("The secretary opens the meeting, and its roster freezes.",
                "PUT /api/meetings/MTG-1/opening", room.at("stage") + ", "
                        + room.json().get("roster").size() + " present, quorum "
                        + room.at("quorum"),
                "1. " + room.at("items/0/title"), "2. " + room.at("items/1/title"));
    }

    private Answer decide(Part part, Answer against, Map<String, Object> approval) {
        return walk.as(part).against(against).put(CASE + "/decision", approval);
    }

    private Map<String, Object> approval(Answer seen) {
        return Map.of("meeting", "MTG-1", "verdict", "APPROVE", "seenAt",
                Long.parseLong(seen.header("Waymark-Position")), "dissent",
                List.of(Map.of("member", walk.person(Part.MEMBER), "objects", false,
                        "words", "I would have begun smaller.")),
                "ranking", ranking(seen.header("Waymark-Position")));
    }

    /** Where the initiative stood on the page that was shown. */
    private Map<String, Object> ranking(String position) {
        Answer ranks = walk.get(Part.SECRETARY,
                RANKING + "?asOf=2026-12-04&knownAt=" + position);
        String first = "initiatives/0/consensus/median/";
        assertThat(ranks.at("initiatives/0/reference")).isEqualTo("INI-1");
        return Map.of("query", RANKING, "position", Long.parseLong(position), "rank", 1, "of",
                ranks.json().get("initiatives").size(), "score", Map.of("value",
                        new BigDecimal(ranks.at(first + "value")), "method",
                        ranks.at(first + "method")));
    }

    private void approved(Answer seen) {
        Answer read = walk.get(Part.CHAIR, CASE);
        String decision = "decisions/0/";
        assertThat(read.at("stage")).isEqualTo("APPROVED");
        assertThat(read.at(decision + "seenAt")).isEqualTo(seen.header("Waymark-Position"));
        assertThat(read.at(decision + "dissent/0/member")).isEqualTo(walk.person(Part.MEMBER));
        walk.told().step("It decides in one click, with the dissent by name and what it had seen.",
                "PUT /api/business-cases/BC-1/decision",
                read.at(decision + "verdict") + " on " + read.at(decision + "effectiveOn") + " by "
                        + read.at(decision + "rule") + ", "
                        + Figures.money(read, decision + "amount")
                        + ", needed " + read.at(decision + "quorum/needed") + ", counted "
                        + read.at(decision + "quorum/counted"),
                "the member stands aside: " + read.at(decision + "dissent/0/words"),
                "seenAt the position of the page that was shown; ranked "
                        + read.at(decision + "ranking/rank") + " of "
                        + read.at(decision + "ranking/of") + " there, "
                        + read.at(decision + "ranking/score/method") + " "
                        + Figures.figure(read, decision + "ranking/score"));
    }

    private void declined() {
        Answer seen = walk.get(Part.SECRETARY, "/api/business-cases/BC-2");
        walk.put(Part.SECRETARY, seen, "/api/business-cases/BC-2/decision", Map.of("meeting",
                "MTG-1", "verdict", "REJECT", "seenAt",
                Long.parseLong(seen.header("Waymark-Position")), "reason",
                "Four people to call cost more than the calls they answer."));
        Answer read = walk.get(Part.CHAIR, "/api/business-cases/BC-2");
        assertThat(read.at("stage")).isEqualTo("REJECTED");
        Answer room = walk.get(Part.SECRETARY, MEETING);
        walk.put(Part.SECRETARY, room, MEETING + "/closing", Map.of("note", "25 minutes."));
        walk.told().step("The other case is declined, with the reason, and the meeting closes.",
                "PUT /api/business-cases/BC-2/decision",
                read.at("decisions/0/verdict") + ": " + read.at("decisions/0/reason"),
                "MTG-1 " + walk.get(Part.MEMBER, MEETING).at("stage"));
    }
}
