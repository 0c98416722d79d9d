package waymark.app.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** Customers are gone back to: cases open by a rule, take their steps, and close with a cause. */
class FollowupHttpTest extends Listening {

    private static final String TWO = """
            Timestamp,"On a scale of 0-10, how likely are you to recommend us?",Why?
            3/14/2026 9:05:11,9,"Quick, and friendly"
            3/15/2026 8:00:01,3,"Waited all day, nobody came"
            """;

    @Test
    void FUP_1_the_rule_of_a_source_opens_one_case_for_each_answer_that_fits() {
        String source = source(Map.of("mayContact", true));
        rule(source, "DETRACTOR", "PROMOTER");
        imported(source, TWO);
        List<Answer> found = cases(source, 2);
        imported(source, TWO);
        Answer detractor = found.getFirst();
        assertThat(detractor.at("head/kind")).isEqualTo("DETRACTOR");
        assertThat(detractor.at("head/stage")).isEqualTo("OPEN");
        assertThat(detractor.at("head/owner")).isEqualTo(person(Part.PROJECT_MANAGER));
        assertThat(detractor.at("head/before/score")).isEqualTo("3");
        assertThat(detractor.at("customer/words")).isEqualTo("Waited all day, nobody came");
        assertThat(as(Part.ANALYST).get("/api/follow-ups?source=" + source).is(200).json()
                .get("followups")).hasSize(2);
        Answer twice = as(Part.ANALYST).post("/api/follow-ups", Map.of("kind", "DETRACTOR",
                "feedback", detractor.at("feedback"))).is(409);
        assertThat(twice.at("code")).isEqualTo("ALREADY_EXISTS");
    }

    @Test
    void FUP_4_who_did_not_agree_to_be_contacted_is_left_alone() {
        String source = source(Map.of("mayContact", false));
        rule(source, "DETRACTOR", "PROMOTER");
        imported(source, TWO);
        String open = source(Map.of("mayContact", true));
        rule(open, "DETRACTOR", "PROMOTER");
        imported(open, TWO);
        cases(open, 2);
        assertThat(as(Part.ANALYST).get("/api/follow-ups?source=" + source).is(200).json()
                .get("followups")).isEmpty();
        Answer opened = opened("DETRACTOR");
        String address = opened.header("Location");
        as(Part.ANALYST).post(address + "/contacts", Map.of("reach", "REACHED"))
                .refusedBy("FUP-4", 409);
        as(Part.ANALYST).post(address + "/consent", Map.of("mayContact", true)).is(200);
        as(Part.ANALYST).post(address + "/contacts", Map.of("reach", "REACHED")).is(200);
    }

    @Test
    void FUP_2_FUP_3_a_detractor_is_called_helped_scored_again_and_closed_with_a_cause() {
        String source = source(Map.of("mayContact", true));
        rule(source, "DETRACTOR", "PROMOTER");
        imported(source, TWO);
        String address = "/api/follow-ups/" + cases(source, 2).getFirst().at("head/reference");
        var owner = as(Part.PROJECT_MANAGER);
        owner.post(address + "/contacts", Map.of("reach", "NO_ANSWER")).is(200);
        Answer reached = owner.post(address + "/contacts",
                Map.of("reach", "REACHED", "channel", "telephone", "note", "She waited"))
                .is(200);
        Answer resolved = owner.against(reached).put(address + "/resolution",
                Map.of("done", "A new date")).is(200);
        Answer closed = closed(address, resolved);
        owner.post(address + "/recovery", Map.of("scale", "CSAT", "score", 5))
                .refusedBy("FUP-2", 409);
        Answer scored = owner.post(address + "/recovery", Map.of("scale", "NPS", "score", 8))
                .is(200);
        assertRecovered(source, scored);
        Answer before = as(Part.EMPLOYEE).get(address + "?knownAt="
                + resolved.header("Waymark-Position")).is(200);
        assertThat(before.at("head/stage")).isEqualTo("RESOLVED");
        assertThat(closed.at("version")).isEqualTo("4");
    }

    private Answer closed(String address, Answer resolved) {
        var closing = as(Part.PROJECT_MANAGER).against(resolved);
        closing.put(address + "/closing", Map.of()).refusedBy("FUP-3", 422);
        closing.put(address + "/closing", Map.of("cause", "the weather"))
                .refusedBy("FUP-3", 422);
        return closing.put(address + "/closing", Map.of("cause", "late")).is(200);
    }

    private void assertRecovered(String source, Answer scored) {
        Answer recovery = as(Part.EMPLOYEE).get("/api/follow-up-results?source=" + source
                + "&after=" + scored.header("Waymark-Position")).is(200);
        assertThat(recovery.at("scales/0/scale")).isEqualTo("NPS");
        assertThat(recovery.at("scales/0/change/figure/value")).startsWith("5");
        assertThat(recovery.at("scales/0/better")).isEqualTo("1");
    }

    @Test
    void a_complaint_takes_the_steps_of_ISO_10002_in_its_owners_hands() {
        Answer opened = opened("COMPLAINT");
        String address = opened.header("Location");
        as(Part.EMPLOYEE).post(address + "/acknowledgement", Map.of()).refusedBy("FUP-1", 403);
        Answer said = as(Part.ANALYST).post(address + "/acknowledgement",
                Map.of("channel", "e-mail")).is(200);
        as(Part.ANALYST).against(said).put(address + "/answer", Map.of("answer", "Sorry"))
                .refusedBy("FUP-1", 409);
        Answer found = as(Part.ANALYST).against(said).put(address + "/investigation",
                Map.of("finding", "UPHELD", "facts", "The van broke down")).is(200);
        Answer answered = as(Part.ANALYST).against(found).put(address + "/answer",
                Map.of("answer", "We are sorry", "remedy", "A month for free")).is(200);
        Answer told = read(as(Part.EMPLOYEE).get(address + "?after="
                + answered.header("Waymark-Position")));
        assertThat(told.at("remedy")).isEqualTo("A month for free");
        assertThat(told.text()).doesNotContain("We are sorry").doesNotContain("Nobody came");
        assertThat(read(as(Part.ANALYST).get(address)).text()).contains("We are sorry");
    }

    @Test
    void FUP_3_a_cause_that_recurs_proposes_an_insight_until_one_is_made_of_it() {
        String name = "Cause " + System.nanoTime();
        as(Part.ANALYST).post("/api/follow-up-causes", Map.of("name", name, "group", "PROCESS"))
                .is(200);
        as(Part.ANALYST).post("/api/follow-up-causes", Map.of("name", name, "group", "PRODUCT"))
                .refusedBy("FUP-3", 409);
        String code = await().until(() -> cause(name), one -> !one.isEmpty());
        for (int number = 0; number < 5; number++) {
            assertThat(proposes(code)).isFalse();
            Answer opened = opened("PROMOTER");
            as(Part.ANALYST).against(opened).put(opened.header("Location") + "/closing",
                    Map.of("cause", code)).is(200);
        }
        await().atMost(Duration.ofSeconds(10)).until(() -> proposes(code));
        as(Part.ANALYST).post("/api/insights", Map.of("title", name, "statement", name,
                "evidence", List.of(Map.of("kind", "FEEDBACK", "stance", "SUPPORTS", "summary",
                        "Five cases", "people", 5, "observedOn", "2026-11-01", "pinned",
                        Map.of("query", "/api/follow-ups?cause=" + code, "position", 1,
                                "value", 5, "method", "follow-up-causes/1")))))
                .is(201);
        await().atMost(Duration.ofSeconds(10)).until(() -> !proposes(code));
    }

    private String cause(String name) {
        for (var one : as(Part.ANALYST).get("/api/follow-up-causes").is(200).json()
                .get("causes")) {
            if (one.at("/cause/name").asString().equals(name)) {
                return one.at("/cause/code").asString();
            }
        }
        return "";
    }

    private boolean proposes(String code) {
        for (var one : as(Part.ANALYST).get("/api/follow-up-causes").is(200).json()
                .get("causes")) {
            if (one.at("/cause/code").asString().equals(code)) {
                return one.get("lately").asLong() >= 5 && one.get("insights").isEmpty();
            }
        }
        return false;
    }

    private Answer opened(String kind) {
        return as(Part.ANALYST).post("/api/follow-ups",
                Map.of("kind", kind, "matter", "Nobody came")).is(201);
    }

    private Answer read(Answer answer) {
        return answer.is(200);
    }

    private void rule(String source, String low, String high) {
        Answer read = as(Part.ANALYST).get("/api/feedback-sources/" + source
                + "/follow-up-rule").is(200);
        as(Part.ANALYST).against(read).put("/api/feedback-sources/" + source
                + "/follow-up-rule",
                Map.of("notOlderThanDays", 3650, "triggers", List.of(
                        Map.of("kind", low, "scale", "NPS", "to", 6, "owner",
                                person(Part.PROJECT_MANAGER)),
                        Map.of("kind", high, "scale", "NPS", "from", 9, "owner",
                                person(Part.PROJECT_MANAGER)))))
                .is(200);
    }

    /** The cases of a source once there are so many, those of low scores first. */
    private List<Answer> cases(String source, int many) {
        Answer list = await().atMost(Duration.ofSeconds(20)).until(
                () -> as(Part.ANALYST).get("/api/follow-ups?source=" + source).is(200),
                read -> read.json().get("followups").size() == many);
        return list.json().get("followups").valueStream()
                .map(one -> as(Part.ANALYST).get("/api/follow-ups/"
                        + one.get("reference").asString()).is(200))
                .sorted(Comparator.comparing(one -> one.at("head/kind"))).toList();
    }
}
