package waymark.app.understand.journey;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;
import waymark.app.testing.intake.Imports;

/** What tests of journeys share: drawing one, changing it, reading it, hearing customers. */
public abstract class Walking extends WaymarkTest {

    protected final Answer journey(String title) {
        return draw(Map.of("title", title, "kind", "AS_IS", "map", Map.of("stages", List.of(
                Map.of("number", 1, "name", "Begins", "touchpoints", List.of(
                        Map.of("number", 1, "words", Map.of("name", title + " begins")),
                        Map.of("number", 2, "words", Map.of("name", title + " ends"))))))));
    }

    protected final Answer draw(Map<String, Object> body) {
        return as(Part.ANALYST).post("/api/journeys", body).is(201);
    }

    protected final Answer published(Answer drawn) {
        return published(drawn, drawn);
    }

    protected final Answer published(Answer against, Answer drawn) {
        return put(against, path(drawn) + "/publication", Map.of());
    }

    protected final Answer post(String path, Map<String, Object> body) {
        return as(Part.ANALYST).post(path, body).is(200);
    }

    protected final Answer put(Answer against, String path, Map<String, Object> body) {
        return as(Part.ANALYST).against(against).put(path, body).is(200);
    }

    protected static String path(Answer drawn) {
        return "/api/journeys/" + drawn.at("stream").replace("journey/", "");
    }

    protected final Answer read(String path, Answer after) {
        return as(Part.EMPLOYEE).get(path + "?after=" + after.header("Waymark-Position")).is(200);
    }

    protected final Answer export(Answer journey, String format) {
        return reading(Part.EMPLOYEE).open("/understand/journeys/" + journey.reference()
                + "?after=" + journey.header("Waymark-Position") + "&format=" + format).is(200);
    }

    protected final Answer upload(String name, String text) {
        return as(Part.ANALYST).upload("/api/journeys/file", Map.of(), name,
                text.getBytes(StandardCharsets.UTF_8)).is(201);
    }

    /** The reference of the source that these answers came in from. */
    protected final String imported(String file) {
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

    /** A journey of two stages with one of everything on it. */
    protected final Answer drawn() {
        String shown = "Seven of nine were angry when nobody came";
        return as(Part.ANALYST).post("/api/journeys", Map.of("title", "Fitting a line", "kind",
                "AS_IS", "map", Map.of("stages", List.of(
                        Map.of("number", 1, "name", "Waits", "touchpoints", List.of(
                                Map.of("number", 1, "words", Map.of("name", "Gets a day",
                                        "channel", "e-mail", "action", "Reads the letter",
                                        "expectation", "A window of two hours"),
                                        "emotion", Map.of("level", 1)),
                                Map.of("number", 2, "words", Map.of("name", "Waits at home",
                                        "channel", "at home", "action", "Takes a day off"),
                                        "detail", Map.of("momentOfTruth", true, "pains", List.of(
                                                Map.of("what", "A lost day", "weight", 5)),
                                                "metrics", List.of("CES")),
                                        "blueprint", Map.of("frontStage", "The engineer",
                                                "backStage", "Routes are planned at six",
                                                "support", "Planning system"),
                                        "emotion", Map.of("level", -3, "evidence", Map.of("kind",
                                                "INTERVIEW", "stance", "SUPPORTS", "summary",
                                                shown, "observedOn", "2026-10-01"))))),
                        Map.of("number", 2, "name", "Uses", "touchpoints", List.of(
                                Map.of("number", 3, "words", Map.of("name", "Goes online"),
                                        "emotion", Map.of("level", 2))))))))
                .is(201);
    }
}
