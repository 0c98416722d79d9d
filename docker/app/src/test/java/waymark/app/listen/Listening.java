package waymark.app.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;
import waymark.app.testing.intake.Imports;

/** What tests of feedback share: opening a source, sending a file, waiting for its end. */
abstract class Listening extends WaymarkTest {

    static final String FORM = """
            Timestamp,"On a scale of 0-10, how likely are you to recommend us?",Why?
            3/14/2026 9:05:11,9,"Quick, and friendly"
            3/14/2026 10:20:00,10,
            3/15/2026 8:00:01,3,"Waited all day,
            nobody came"
            3/16/2026 19:45:59,7,It was fine
            """;

    final String source() {
        return source(Map.of());
    }

    final String source(Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("name", "Form " + System.nanoTime(),
                "kind", "SURVEY", "relation", "RELATIONSHIP"));
        body.putAll(more);
        Answer opened = as(Part.ANALYST).post("/api/feedback-sources", body).is(201);
        return as(Part.ANALYST).get(opened.header("Location") + "?after="
                + opened.header("Waymark-Position")).is(200).reference();
    }

    final Answer send(String source, String text) {
        return send(source, text.getBytes(StandardCharsets.UTF_8));
    }

    final Answer send(String source, byte[] file) {
        return Imports.sent(as(Part.ANALYST), source, file);
    }

    /** The import once it is over and known to be. */
    final Answer ended(Answer sent) {
        return Imports.ended(as(Part.EMPLOYEE), sent);
    }

    final Answer imported(String source, String text) {
        return ended(send(source, text).is(202));
    }

    final Answer nps(String query) {
        return as(Part.EMPLOYEE).get("/api/metrics/nps?" + query);
    }

    static void assertTally(Answer read, long kept, long rejected, long duplicate) {
        assertThat(read.at("rowsKept")).as("%s", read).isEqualTo(Long.toString(kept));
        assertThat(read.at("rowsRejected")).isEqualTo(Long.toString(rejected));
        assertThat(read.at("rowsDuplicate")).isEqualTo(Long.toString(duplicate));
        assertThat(read.at("rowsRead"))
                .isEqualTo(Long.toString(kept + rejected + duplicate));
    }
}
