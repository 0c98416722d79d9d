package waymark.app.tell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

/** What tests of outcomes begin with: an initiative of the project manager, and a draft. */
abstract class Telling extends WaymarkTest {

    Answer initiative() {
        Answer problem = as(Part.ANALYST).post("/api/problems", Map.of("kind", "PAIN",
                "statement", Map.of("persona", "A customer", "need", "to be online",
                        "situation", "moving in", "obstacle", "nobody comes",
                        "consequence", "a day off"),
                "waiver", "Everybody knows it")).is(201);
        return as(Part.PROJECT_MANAGER).post("/api/initiatives", Map.of(
                "title", "A text before the visit", "summary", "Say when it slips.",
                "problems", List.of(problem.reference()),
                "owner", person(Part.PROJECT_MANAGER))).is(201);
    }

    static Map<String, Object> words(String kind, Answer initiative) {
        Map<String, Object> body = new HashMap<>(Map.of("kind", kind,
                "initiative", initiative.reference(),
                "youSaid", "I took a third day off.",
                "weDid", "The engineer now sends a text.",
                "evidence", List.of(Map.of("link", initiative.reference()))));
        return body;
    }

    Answer draft(String kind, Answer initiative) {
        return as(Part.ANALYST).post("/api/outcomes", words(kind, initiative));
    }

    static String address(Answer outcome) {
        return "/api/outcomes/" + outcome.reference();
    }
}
