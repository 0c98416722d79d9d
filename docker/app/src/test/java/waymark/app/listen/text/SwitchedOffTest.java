package waymark.app.listen.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import waymark.app.testing.Answer;
import waymark.app.testing.Http;
import waymark.app.testing.Part;
import waymark.app.testing.Programs;
import waymark.log.testing.TestDatabases;
import waymark.query.kernel.following.Projector;

/**
 * Whoever wants no machine to read customers' words switches it off. Once is enough: the database
 * has no part in it.
 */
class SwitchedOffTest {

    @Test
    void nothing_reads_words_and_all_else_goes_on() {
        try (Programs programs = new Programs(TestDatabases.emptyH2(), "words-off")) {
            ConfigurableApplicationContext program = programs.start("all",
                    "--waymark.text.analysis=false");
            assertThat(program.getBeansOfType(Projector.class).values())
                    .extracting(Projector::name).doesNotContain("answer-text")
                    .contains("feedback-answer", "metric-cell");
            Http analyst = Programs.at(program, Programs.token(program, Part.ANALYST));
            String source = analyst.post("/api/feedback-sources", Map.of("name", "Unread",
                    "kind", "SURVEY", "relation", "RELATIONSHIP")).is(201).reference();
            Answer pushed = analyst.post("/api/feedback/batch", Map.of("source", source,
                    "answers", List.of(Map.of("receivedOn", "2026-01-02", "verbatim",
                            "I waited in the queue for an hour"))))
                    .is(200);
            String of = "/api/feedback-sources/" + source;
            String after = "?after=" + pushed.header("Waymark-Position");
            assertThat(analyst.get(of + "/answers" + after).is(200).text()).contains("queue");
            assertSilent(analyst, of);
        }
    }

    private static void assertSilent(Http analyst, String of) {
        Answer themes = analyst.get(of + "/themes").is(200);
        assertThat(themes.json().get("themes")).isEmpty();
        assertThat(themes.json().path("method").isMissingNode()
                || themes.json().get("method").isNull()).isTrue();
        assertThat(analyst.get(of + "/copies").is(200).json().get("copies")).isEmpty();
        assertThat(analyst.get(of + "/words").is(200).json().get("words")).isEmpty();
        analyst.get(of + "/themes/waiting").is(404);
    }
}
