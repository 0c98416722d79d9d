package waymark.app.followers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

/** Whoever is told where something stands finds it there at once. */
class JustRecordedHttpTest extends WaymarkTest {

    private static final int TIMES = 30;

    @Test
    void what_was_recorded_a_moment_ago_is_not_called_unknown() {
        for (int i = 0; i < TIMES; i++) {
            String name = "Form " + System.nanoTime();
            Answer opened = as(Part.ANALYST).post("/api/feedback-sources", Map.of(
                    "name", name, "kind", "SURVEY", "relation", "RELATIONSHIP")).is(201);
            Answer read = as(Part.ANALYST).get(opened.header("Location")).is(200);
            assertThat(read.text()).contains(name);
        }
    }

    @Test
    void a_view_of_what_was_recorded_a_moment_ago_holds_it() {
        for (int time = 0; time < 30; time++) {
            Answer opened = as(Part.ANALYST).post("/api/feedback-sources", Map.of("name",
                    "View " + System.nanoTime(), "kind", "SURVEY", "relation", "RELATIONSHIP"))
                    .is(201);
            as(Part.ANALYST).get(opened.header("Location") + "?knownAt="
                    + opened.header("Waymark-Position")).is(200);
        }
    }

    @Test
    void what_is_nowhere_stays_unknown() {
        as(Part.ANALYST).get("/api/feedback-sources/" + UUID.randomUUID())
                .refusedBy("COM-3", 404);
    }
}
