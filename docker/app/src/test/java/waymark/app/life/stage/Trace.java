package waymark.app.life.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import waymark.app.life.Walk;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** The spine: from what was told to the very comments that started it, each by what names it. */
record Trace(Walk walk) {

    void followed() {
        List<String> way = new ArrayList<>();
        Answer outcome = stop(way, "OUT-1", "/api/outcomes/OUT-1");
        Answer project = stop(way, "PRJ-1", address("projects", outcome, "about/project"));
        stop(way, "BC-1", address("business-cases", project, "businessCase"));
        Answer initiative = stop(way, "INI-1", address("initiatives", project, "initiative"));
        Answer problem = stop(way, "PRB-1", address("problems", initiative, "problems/0"));
        Answer insight = stop(way, "INS-1", address("insights", problem, "insights/0"));
        String source = insight.at("evidence/0/link").replace("/listen/sources/", "");
        Answer answers = walk.get(Part.ANALYST, "/api/feedback-sources/" + source
                + "/answers?limit=3");
        assertThat(answers.at("answers/0/verbatim")).isNotBlank();
        way.add(source);
        walk.told().step("From what was told back to the very answers that began it.",
                "GET /api/feedback-sources/SRC-1/answers", String.join(" -> ", way),
                quoted(answers, 0), quoted(answers, 1), quoted(answers, 2));
    }

    private Answer stop(List<String> way, String reference, String address) {
        Answer stop = walk.get(Part.ANALYST, address);
        assertThat(stop.at("reference")).isEqualTo(reference);
        way.add(reference);
        return stop;
    }

    private static String address(String things, Answer from, String at) {
        String id = from.at(at);
        return "/api/" + things + id.substring(id.indexOf('/'));
    }

    private static String quoted(Answer answers, int number) {
        String at = "answers/" + number + "/";
        return answers.at(at + "receivedOn") + ", " + answers.at(at + "scores/nps")
                + " of 10: " + answers.at(at + "verbatim");
    }
}
