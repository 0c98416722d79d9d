package waymark.app.understand.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

/** What insights are tied to: each other, whom they concern, and what leans on them. */
class InsightTiesHttpTest extends WaymarkTest {

    private static final Map<String, String> STATEMENT = Map.of("persona", "A family that moves",
            "need", "to know when the engineer comes", "situation", "a line is installed",
            "obstacle", "the window is a whole day", "consequence", "a day off work");

    @Test
    void INS_4_two_that_say_the_same_become_one_and_both_histories_stay() {
        Answer kept = record("They wait in vain", "INTERVIEW");
        Answer same = record("They wait for nothing", "OBSERVATION");
        merge(same, same.reference()).refusedBy("INS-4", 422);
        Answer merger = merge(same, kept.reference()).is(200);
        Answer merged = as(Part.AUDITOR).get(path(same.reference()) + after(merger)).is(200);
        assertThat(merged.at("stage")).isEqualTo("MERGED");
        assertThat(merged.at("mergedInto")).isEqualTo(kept.at("stream"));
        await().untilAsserted(() -> {
            Answer read = as(Part.EMPLOYEE).get(path(kept.reference())).is(200);
            assertThat(read.at("evidence/1/kind")).isEqualTo("OBSERVATION");
            assertThat(read.at("absorbed/0")).isEqualTo(same.at("stream"));
        });
        Answer third = record("They wait at home", "INTERVIEW");
        merge(third, same.reference()).refusedBy("INS-4", 409);
        as(Part.ANALYST).with("If-Match", merged.header("ETag"))
                .put(path(same.reference()) + "/retirement", Map.of("reason", "Over"))
                .refusedBy("INS-3", 409);
        as(Part.ANALYST).against(third).put(path(third.reference()) + "/retirement",
                Map.of("reason", "Over")).is(200);
    }

    @Test
    void it_is_found_by_whom_it_concerns_and_where() {
        Answer persona = as(Part.ANALYST).post("/api/personas",
                Map.of("name", "Movers", "summary", "They move once a year.")).is(201);
        Answer journey = journey("Tied " + System.nanoTime());
        Map<String, Object> concerns = Map.of("personas", List.of(persona.reference()),
                "places", List.of(journey.reference() + "#2"));
        Answer insight = as(Part.ANALYST).post("/api/insights", Map.of("title", "Movers wait",
                "statement", "At the end of it all.", "concerns", concerns)).is(201);
        Answer read = as(Part.EMPLOYEE).get(path(insight.reference()) + after(insight)).is(200);
        assertThat(read.at("concerns/personas/0")).isEqualTo(persona.at("stream"));
        assertThat(read.at("concerns/places/0/touchpoint")).isEqualTo("2");
        for (String filter : List.of("persona=" + persona.reference(),
                "persona=" + persona.reference() + "&stage=RECORDED&journey="
                        + journey.reference())) {
            assertThat(as(Part.EMPLOYEE).get("/api/insights?" + filter).is(200)
                    .at("insights/0/reference")).isEqualTo(insight.reference());
        }
        assertThat(as(Part.EMPLOYEE).get("/api/insights?stage=REFUTED&persona="
                + persona.reference()).is(200).json().get("insights")).isEmpty();
        assertFoundByTheNext(journey, insight);
    }

    /** What was said of an earlier version is said of the next one too. */
    private void assertFoundByTheNext(Answer journey, Answer insight) {
        String path = "/api/journeys/" + journey.reference();
        as(Part.ANALYST).against(journey).put(path + "/publication", Map.of()).is(200);
        Answer next = as(Part.ANALYST).post(path + "/versions", Map.of()).is(201);
        for (String more : List.of("", "&stage=RECORDED")) {
            assertThat(as(Part.EMPLOYEE).get("/api/insights?journey=" + next.reference() + more
                    + after(next).replace('?', '&')).is(200).at("insights/0/reference"))
                    .isEqualTo(insight.reference());
        }
    }

    @Test
    void what_does_not_stand_on_a_journey_concerns_nobody() {
        Answer journey = journey("Tied too " + System.nanoTime());
        Answer insight = record("They wait", "INTERVIEW");
        Answer read = as(Part.ANALYST).get(path(insight.reference()) + after(insight)).is(200);
        Answer nowhere = as(Part.ANALYST).against(read).put(path(insight.reference())
                + "/concerns",
                Map.of("concerns", Map.of("places",
                        List.of(journey.reference() + "#9"))))
                .refusedBy("COM-3", 422);
        assertThat(nowhere.at("field")).isEqualTo("concerns.places");
        as(Part.ANALYST).against(read).put(path(insight.reference()) + "/concerns", Map.of())
                .is(200);
    }

    @Test
    void INS_3_what_leans_on_a_refuted_insight_is_named() {
        Answer insight = record("They wait", "INTERVIEW");
        Answer validated = as(Part.ANALYST).against(insight)
                .put(path(insight.reference()) + "/validation", Map.of()).is(200);
        Answer problem = as(Part.ANALYST).post("/api/problems", Map.of("kind", "PAIN",
                "statement", STATEMENT, "insights",
                List.of(insight.reference()))).is(201);
        Answer refuted = as(Part.ANALYST).against(validated).put(path(insight.reference())
                + "/refutation", Map.of("reason", "Counted anew")).is(200);
        Answer leaning = as(Part.AUDITOR).get(path(insight.reference()) + "/leaning"
                + after(refuted)).is(200);
        assertThat(leaning.at("shaky")).isEqualTo("true");
        assertThat(leaning.at("leaning/0/reference")).isEqualTo(problem.reference());
        assertThat(leaning.at("leaning/0/alone")).isEqualTo("true");
        as(Part.ANALYST).against(refuted).put(path(insight.reference()) + "/concerns",
                Map.of()).refusedBy("INS-3", 409);
        Answer other = validated("Another carries it");
        Answer grounded = as(Part.ANALYST).post("/api/problems/" + problem.reference()
                + "/insights", Map.of("insight", other.reference())).is(200);
        assertThat(as(Part.AUDITOR).get(path(insight.reference()) + "/leaning"
                + after(grounded)).is(200).at("leaning/0/alone")).isEqualTo("false");
    }

    @Test
    void INS_4_a_problem_rests_on_what_goes_on_for_an_insight_that_was_merged() {
        Answer merged = validated("They wait by the window");
        Answer problem = as(Part.ANALYST).post("/api/problems", Map.of("kind", "PAIN",
                "statement", STATEMENT, "insights", List.of(merged.reference()))).is(201);
        Answer heir = validated("They wait by the door");
        Answer merger = as(Part.ANALYST).against(as(Part.ANALYST).get(path(merged.reference())
                + after(heir)).is(200)).put(path(merged.reference()) + "/merger",
                        Map.of("into", heir.reference(), "reason", "The same"))
                .is(200);
        String page = "/understand/problems/" + problem.reference();
        String shaky = "No insight that it rests on is validated any more";
        assertThat(reading(Part.EMPLOYEE).open(page + after(merger)).is(200).text())
                .contains(heir.reference()).doesNotContain(shaky);
        Answer other = validated("Nobody rings");
        Answer grounded = as(Part.ANALYST).post("/api/problems/" + problem.reference()
                + "/insights", Map.of("insight", other.reference())).is(200);
        assertThat(as(Part.AUDITOR).get(path(other.reference()) + "/leaning" + after(grounded))
                .is(200).at("leaning/0/alone")).as("the heir carries it too").isEqualTo("false");
    }

    @Test
    void PRB_1_a_problem_is_not_rested_on_an_insight_that_does_not_hold() {
        Answer insight = record("They wait", "INTERVIEW");
        as(Part.ANALYST).against(insight).put(path(insight.reference()) + "/refutation",
                Map.of("reason", "Counted anew")).is(200);
        Answer problem = as(Part.ANALYST).post("/api/problems", Map.of("kind", "PAIN",
                "statement", STATEMENT, "waiver", "Known for years")).is(201);
        String grounds = "/api/problems/" + problem.reference() + "/insights";
        as(Part.ANALYST).post(grounds, Map.of("insight", insight.reference()))
                .refusedBy("PRB-1", 409);
        as(Part.ANALYST).post(grounds, Map.of("insight", validated("It does").reference()))
                .is(200);
    }

    @Test
    void what_is_known_already_is_suggested_the_likest_first() {
        String rare = "Zyklop" + System.nanoTime();
        Answer near = record(rare + " engineers come late to the door", "INTERVIEW");
        Answer far = record(rare + " bills arrive", "INTERVIEW");
        Answer alike = as(Part.EMPLOYEE).get("/api/insights/alike?words=" + rare
                + "+engineers+come+to+the+door+late&after=" + far.header("Waymark-Position"))
                .is(200);
        assertThat(alike.at("alike/0/reference")).isEqualTo(near.reference());
    }

    private Answer journey(String title) {
        return as(Part.ANALYST).post("/api/journeys", Map.of("title", title, "kind", "AS_IS",
                "map", Map.of("stages", List.of(Map.of("number", 1, "name", "Begins",
                        "touchpoints", List.of(
                                Map.of("number", 1, "words", Map.of("name", "Calls")),
                                Map.of("number", 2, "words", Map.of("name", "Waits"))))))))
                .is(201);
    }

    private Answer validated(String title) {
        Answer insight = record(title, "INTERVIEW");
        as(Part.ANALYST).against(insight).put(path(insight.reference()) + "/validation",
                Map.of()).is(200);
        return insight;
    }

    private Answer merge(Answer insight, String into) {
        return as(Part.ANALYST).against(insight).put(path(insight.reference()) + "/merger",
                Map.of("into", into, "reason", "They say the same"));
    }

    private static String path(String reference) {
        return "/api/insights/" + reference;
    }

    private static String after(Answer written) {
        return "?after=" + written.header("Waymark-Position");
    }

    private Answer record(String title, String kind) {
        return as(Part.ANALYST).post("/api/insights", Map.of("title", title, "statement",
                "Nobody tells them.", "evidence", List.of(Map.of("kind", kind, "stance",
                        "SUPPORTS", "summary", "Eight of nine", "observedOn", "2026-10-01"))))
                .is(201);
    }
}
