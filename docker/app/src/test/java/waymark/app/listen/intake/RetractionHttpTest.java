package waymark.app.listen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;
import waymark.app.testing.intake.Imports;

/** What a retracted import had set going is undone with it. */
class RetractionHttpTest extends WaymarkTest {

    private static final byte[] FILE = """
            Timestamp,"On a scale of 0-10, how likely are you to recommend us?",Why?
            3/15/2026 8:00:01,3,"Waited all day, nobody came"
            3/15/2026 9:00:01,7,It was fine
            """.getBytes(StandardCharsets.UTF_8);

    @Test
    void FBK_3_cases_that_its_answers_opened_are_withdrawn_and_opened_anew_with_the_next() {
        String source = ruled();
        Answer brought = imported(source);
        Answer open = one(source, "OPEN");
        Answer retracted = as(Part.ANALYST).against(brought).post("/api/feedback-imports/"
                + brought.reference() + "/retraction", Map.of("reason", "Wrong file")).is(200);
        Answer withdrawn = one(source, "WITHDRAWN");
        assertThat(withdrawn.at("head/reference")).isEqualTo(open.at("head/reference"));
        assertThat(withdrawn.text()).contains("was retracted");
        assertThat(standing(source, "OPEN&after=" + retracted.header("Waymark-Position")))
                .isEmpty();
        as(Part.ANALYST).post("/api/follow-ups", Map.of("kind", "DETRACTOR", "feedback",
                open.at("feedback"))).refusedBy("FUP-1", 422);

        imported(source);
        assertThat(one(source, "OPEN").at("head/reference"))
                .isNotEqualTo(open.at("head/reference"));
    }

    private String ruled() {
        Answer opened = as(Part.ANALYST).post("/api/feedback-sources", Map.of("name",
                "Form " + System.nanoTime(), "kind", "SURVEY", "relation", "RELATIONSHIP",
                "mayContact", true)).is(201);
        String rule = "/api/feedback-sources/" + opened.reference() + "/follow-up-rule";
        Answer read = as(Part.ANALYST).get(rule + "?after=" + opened.header("Waymark-Position"))
                .is(200);
        as(Part.ANALYST).against(read).put(rule, Map.of("notOlderThanDays", 3650, "triggers",
                List.of(Map.of("kind", "DETRACTOR", "scale", "NPS", "to", 6, "owner",
                        person(Part.PROJECT_MANAGER)))))
                .is(200);
        return opened.reference();
    }

    private Answer imported(String source) {
        return Imports.ended(as(Part.EMPLOYEE),
                Imports.sent(as(Part.ANALYST), source, FILE).is(202));
    }

    /** The case of a source that stands so, once there is one. */
    private Answer one(String source, String standing) {
        List<String> found = await().atMost(Duration.ofSeconds(20)).until(
                () -> standing(source, standing), cases -> cases.size() == 1);
        return as(Part.ANALYST).get("/api/follow-ups/" + found.getFirst()).is(200);
    }

    private List<String> standing(String source, String standing) {
        return as(Part.ANALYST).get("/api/follow-ups?source=" + source + "&standing=" + standing)
                .is(200).json().get("followups").valueStream()
                .map(one -> one.get("reference").asString()).toList();
    }
}
