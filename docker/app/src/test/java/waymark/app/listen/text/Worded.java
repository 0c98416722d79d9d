package waymark.app.listen.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

/** What tests of words share: sources with answers in words. */
abstract class Worded extends WaymarkTest {

    static final String LONG = "Since the change of the tariff in spring the router has to be"
            + " restarted every single evening and nobody at your hotline can tell me why";

    final String source(String kind) {
        Answer opened = as(Part.ANALYST).post("/api/feedback-sources", Map.of(
                "name", "Words " + System.nanoTime(), "kind", kind, "relation", "RELATIONSHIP"))
                .is(201);
        return opened.reference();
    }

    static Map<String, Object> said(String day, String words) {
        return Map.of("receivedOn", day, "verbatim", words);
    }

    static Map<String, Object> saidBy(String customer, String day, String words) {
        Map<String, Object> said = new HashMap<>(said(day, words));
        said.put("customer", customer);
        return said;
    }

    /** Hands answers in and waits until they are known. */
    final void push(String source, List<Map<String, Object>> answers) {
        Answer pushed = as(Part.ANALYST).post("/api/feedback/batch",
                Map.of("source", source, "answers", answers)).is(200);
        as(Part.ANALYST).get("/api/feedback-sources/" + source + "?after="
                + pushed.header("Waymark-Position")).is(200);
    }

    /** Twelve answers in January, of which two wait, and twelve in March, of which nine do. */
    final String filled() {
        String source = source("SURVEY");
        List<Map<String, Object>> answers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            answers.add(said("2026-01-" + (10 + i), i < 2
                    ? "The queue was far too long, number " + i
                    : "All well, thank you, visit number " + i));
            answers.add(said("2026-03-" + (10 + i), i < 9
                    ? "I waited for an hour in the queue on mezzanine " + i
                    : "The app is great, version " + i));
        }
        push(source, answers);
        return source;
    }
}
