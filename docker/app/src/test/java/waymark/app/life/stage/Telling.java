package waymark.app.life.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import waymark.app.life.Walk;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** Customers are told what came of what they said, also where the answer was no. */
public record Telling(Walk walk) {

    private static final String OUTCOMES = "/api/outcomes";

    public void walked() {
        walk.told().chapter("Tell");
        walk.on("2028-04-20");
        told();
        confirmed();
        declined();
        shown();
    }

    static Map<String, Object> done(String weDid) {
        return Map.of("kind", "DONE", "project", "PRJ-1", "problem", "PRB-1",
                "youSaid", "I took a second day off for an engineer who did not come.",
                "weDid", weDid, "evidence", List.of(Map.of("link", "BEN-1", "says",
                        "Visits that fail fell from 18 to 9 in a hundred.")),
                "askers", Map.of("told", 10, "notTold", 1, "unreachable", 1));
    }

    private void told() {
        walk.refused("OUT-2", 422, "A telephone number stands in what is told.",
                walk.as(Part.ANALYST).post(OUTCOMES, done("Ask us on +49 30 1234567.")));
        Answer drafted = walk.post(Part.ANALYST, OUTCOMES,
                done("When an engineer runs late, you get a text on the same day."));
        walk.refused("OUT-6", 409, "The analyst who wrote it publishes it.",
                walk.as(Part.ANALYST).against(drafted).put(OUTCOMES + "/OUT-1/publication",
                        Map.of()));
        walk.put(Part.PROJECT_MANAGER, drafted, OUTCOMES + "/OUT-1/publication", Map.of());
        Answer outcome = walk.get(Part.EMPLOYEE, OUTCOMES + "/OUT-1");
        assertThat(outcome.at("stage")).isEqualTo("PUBLISHED");
        walk.told().step("An analyst drafts it, and whoever is accountable for it tells it.",
                "PUT /api/outcomes/OUT-1/publication", outcome.at("stage"),
                "you said: " + outcome.at("words/youSaid"),
                "we did: " + outcome.at("words/weDid"),
                "of those who asked, told " + outcome.at("support/askers/told") + ", not yet "
                        + outcome.at("support/askers/notTold") + ", unreachable "
                        + outcome.at("support/askers/unreachable"));
    }

    private void confirmed() {
        walk.post(Part.EMPLOYEE, OUTCOMES + "/OUT-1/confirmations",
                Map.of("note", "I moved in March and got the text."));
        Answer outcome = walk.get(Part.EMPLOYEE, OUTCOMES + "/OUT-1");
        assertThat(outcome.at("stage")).isEqualTo("CONFIRMED");
        walk.told().step("Somebody who was there says that it is so.",
                "POST /api/outcomes/OUT-1/confirmations", outcome.at("stage") + ": "
                        + outcome.at("judgement"));
    }

    private void declined() {
        Answer drafted = walk.post(Part.PROJECT_MANAGER, OUTCOMES, Map.of("kind", "DECLINED",
                "businessCase", "BC-2", "youSaid", "I want one person I can call by name.",
                "weDid", "We will not: it would cost more than the calls it saves.",
                "evidence", List.of(Map.of("link", "BC-2"))));
        walk.put(Part.PROJECT_MANAGER, drafted, OUTCOMES + "/OUT-2/publication", Map.of());
        Answer outcome = walk.get(Part.EMPLOYEE, OUTCOMES + "/OUT-2");
        assertThat(outcome.at("kind")).isEqualTo("DECLINED");
        walk.told().step("What was declined is told as well, with its reason.",
                "PUT /api/outcomes/OUT-2/publication", outcome.at("stage") + " as "
                        + outcome.at("kind") + ": " + outcome.at("words/weDid"));
    }

    private void shown() {
        assertThat(walk.getAsAnybody("/api/board").at("open")).isEqualTo("false");
        Answer settings = walk.get(Part.ADMIN, "/api/programme/settings");
        walk.put(Part.ADMIN, settings, "/api/programme/board", Map.of("open", true));
        Answer board = walk.getAsAnybody("/api/board");
        assertThat(board.at("open")).isEqualTo("true");
        assertThat(board.json().get("outcomes")).hasSize(2);
        assertThat(walk.getAsAnybody("/board").text()).contains(
                "When an engineer runs late, you get a text on the same day.");
        walk.told().step("The board is switched on, and anybody may read it without signing in.",
                "GET /board", board.at("outcomes/0/reference") + " "
                        + board.at("outcomes/0/kind"),
                board.at("outcomes/1/reference") + " " + board.at("outcomes/1/kind"));
    }
}
