package waymark.app.life.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import waymark.app.life.Walk;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** What the answers have in common becomes an insight, and the insight a problem. */
public record Understanding(Walk walk) {

    private static final String PROBLEM = "/api/problems/PRB-1";

    public void walked() {
        walk.told().chapter("Understand");
        walk.on("2026-11-03");
        Answer insight = recorded();
        walk.refused("PRB-1", 409, "A problem is framed on an insight that nobody has checked.",
                walk.as(Part.ANALYST).post("/api/problems", framing()));
        validated(insight);
        Answer framed = walk.post(Part.ANALYST, "/api/problems", framing());
        analysed(framed);
    }

    private Answer recorded() {
        return walk.post(Part.ANALYST, "/api/insights", Map.of(
                "title", "Missed visits cost customers a second day off",
                "statement", "When a visit is missed nobody says so, and the customer waits again.",
                "evidence", List.of(Map.of("kind", "FEEDBACK", "stance", "SUPPORTS", "summary",
                        "12 of 40 answers tell of a visit that nobody called off", "people", 12,
                        "observedOn",
                        "2026-10-30", "link", "/listen/sources/SRC-1"))));
    }

    private void validated(Answer recorded) {
        walk.put(Part.ANALYST, recorded, "/api/insights/INS-1/validation", Map.of());
        Answer insight = walk.get(Part.EMPLOYEE, "/api/insights/INS-1");
        assertThat(insight.at("stage")).isEqualTo("VALIDATED");
        walk.told().step(
                "An analyst writes down what the answers have in common, and validates it.",
                "PUT /api/insights/INS-1/validation", insight.at("stage") + ", "
                        + insight.at("title"));
    }

    private static Map<String, Object> framing() {
        return Map.of("kind", "PAIN", "statement",
                Map.of("persona", "A customer moving in", "need",
                        "to be online on the day promised",
                        "situation", "the engineer is booked", "obstacle",
                        "a missed visit is not announced", "consequence", "a second day off"),
                "insights", List.of("INS-1"), "size", Map.of("customers",
                        Map.of("low", 900, "likely", 1200, "high", 1500)));
    }

    private void analysed(Answer framed) {
        walk.refused("PRB-2", 422, "The root cause says what the problem said already.",
                walk.as(Part.ANALYST).against(framed).put(PROBLEM + "/analysis",
                        cause("A missed visit is not announced.")));
        Answer analysed = walk.put(Part.ANALYST, framed, PROBLEM + "/analysis",
                cause("Engineers have no way to say during the day that they run late"));
        walk.put(Part.MEMBER, analysed, PROBLEM + "/priority",
                Map.of("reason", "1,200 customers a year take that second day off."));
        Answer problem = walk.get(Part.EMPLOYEE, PROBLEM);
        assertThat(problem.at("stage")).isEqualTo("PRIORITISED");
        walk.told().step(
                "The problem is framed on it, asked why until there is a cause, and chosen.",
                "PUT /api/problems/PRB-1/analysis", problem.at("sentence"),
                "because " + problem.at("cause/root"), problem.at("stage"));
    }

    private static Map<String, Object> cause(String root) {
        return Map.of("cause", Map.of("method", "FIVE_WHYS", "steps", List.of(
                Map.of("because", "Nobody calls when a visit slips"),
                Map.of("because", "Dispatch learns of it only in the evening")),
                "root", root));
    }
}
