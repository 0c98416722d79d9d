package waymark.app.understand.journey;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;
import waymark.app.testing.intake.Imports;

/** What tests of journeys share: drawing one, changing it, reading it, hearing customers. */
abstract class Walking extends WaymarkTest {

    final Answer journey(String title) {
        return draw(Map.of("title", title, "kind", "AS_IS", "map", Map.of("stages", List.of(
                Map.of("number", 1, "name", "Begins", "touchpoints", List.of(
                        Map.of("number", 1, "words", Map.of("name", title + " begins")),
                        Map.of("number", 2, "words", Map.of("name", title + " ends"))))))));
    }

    final Answer draw(Map<String, Object> body) {
        return as(Part.ANALYST).post("/api/journeys", body).is(201);
    }

    final Answer published(Answer drawn) {
        return published(drawn, drawn);
    }

    final Answer published(Answer against, Answer drawn) {
        return put(against, path(drawn) + "/publication", Map.of());
    }

    final Answer post(String path, Map<String, Object> body) {
        return as(Part.ANALYST).post(path, body).is(200);
    }

    final Answer put(Answer against, String path, Map<String, Object> body) {
        return as(Part.ANALYST).against(against).put(path, body).is(200);
    }

    static String path(Answer drawn) {
        return "/api/journeys/" + drawn.at("stream").replace("journey/", "");
    }

    final Answer read(String path, Answer after) {
        return as(Part.EMPLOYEE).get(path + "?after=" + after.header("Waymark-Position")).is(200);
    }

    final Answer export(Answer journey, String format) {
        return reading(Part.EMPLOYEE).open("/understand/journeys/" + journey.reference()
                + "?after=" + journey.header("Waymark-Position") + "&format=" + format).is(200);
    }

    final Answer upload(String name, String text) {
        return as(Part.ANALYST).upload("/api/journeys/file", Map.of(), name,
                text.getBytes(StandardCharsets.UTF_8)).is(201);
    }

    /** The reference of the source that these answers came in from. */
    final String imported(String file) {
        String source = as(Part.ANALYST).post("/api/feedback-sources", Map.of("name",
                "dealings-" + System.nanoTime(), "kind", "SURVEY", "relation", "TRANSACTIONAL",
                "mapping", Map.of("columns", List.of(
                        Map.of("header", "Day", "field", "RECEIVED_AT"),
                        Map.of("header", "Ease", "field", "CES"),
                        Map.of("header", "Where", "field", "TOUCHPOINT"),
                        Map.of("header", "Customer", "field", "CUSTOMER")))))
                .is(201).reference();
        Imports.finished(as(Part.ANALYST), source, file);
        return source;
    }
}
