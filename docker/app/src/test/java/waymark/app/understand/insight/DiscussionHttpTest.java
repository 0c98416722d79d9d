package waymark.app.understand.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

class DiscussionHttpTest extends WaymarkTest {

    @Test
    void colleagues_talk_beside_an_insight_and_its_version_stays() {
        Answer insight = insight();
        String path = "/api/insights/" + insight.reference();
        as(Part.EMPLOYEE).post(path + "/comments", Map.of("words", "I saw it too")).is(200);
        Answer second = as(Part.ANALYST).post(path + "/comments", Map.of("words", "So did I"))
                .is(200);
        Answer talk = as(Part.EMPLOYEE).get(path + "/discussion" + after(second)).is(200);
        assertThat(talk.at("comments/0/words")).isEqualTo("I saw it too");
        assertThat(talk.at("comments/0/mine")).isEqualTo("true");
        assertThat(talk.at("comments/1/mine")).isEqualTo("false");
        assertThat(as(Part.AUDITOR).get(path + "/discussion").is(200).text())
                .as("auditors read all but what is personal").doesNotContain("I saw it too");
        as(Part.ANALYST).against(insight).put(path + "/wording",
                Map.of("title", "Better", "statement", "Said")).is(200);
    }

    @Test
    void COM_3_nobody_takes_back_what_another_said() {
        String path = "/api/problems/" + problem();
        as(Part.EMPLOYEE).post(path + "/comments", Map.of("words", "Ours too")).is(200);
        as(Part.ANALYST).post(path + "/comments/1/withdrawal", Map.of())
                .refusedBy("COM-3", 403);
        as(Part.EMPLOYEE).post(path + "/comments/7/withdrawal", Map.of())
                .refusedBy("COM-3", 404);
        Answer gone = as(Part.EMPLOYEE).post(path + "/comments/1/withdrawal", Map.of()).is(200);
        Answer talk = as(Part.ANALYST).get(path + "/discussion" + after(gone)).is(200);
        assertThat(talk.at("comments/0/withdrawn")).isEqualTo("true");
        assertThat(talk.text()).doesNotContain("Ours too");
        as(Part.AUDITOR).post(path + "/comments", Map.of("words", "Hm")).refusedBy("COM-3", 403);
    }

    @Test
    void what_somebody_follows_stands_on_the_own_page_until_it_is_let_go() {
        Answer insight = insight();
        String path = "/api/insights/" + insight.reference();
        Answer follows = as(Part.MEMBER).post(path + "/following", Map.of()).is(200);
        assertThat(as(Part.MEMBER).get("/api/me/followed" + after(follows)).is(200).text())
                .contains(insight.reference());
        assertThat(as(Part.FINANCE).get("/api/me/followed").is(200).text())
                .doesNotContain(insight.reference());
        Answer lets = as(Part.MEMBER).post(path + "/following/end", Map.of()).is(200);
        assertThat(as(Part.MEMBER).get("/api/me/followed" + after(lets)).is(200).text())
                .doesNotContain(insight.reference());
    }

    @Test
    void a_tag_finds_items_of_both_kinds_and_as_of_then() {
        String tag = "tag" + System.nanoTime();
        Answer insight = insight();
        String problem = problem();
        Answer before = as(Part.ANALYST).post("/api/insights/" + insight.reference() + "/tags",
                Map.of("tag", tag.toUpperCase(Locale.ROOT))).is(200);
        Answer tagged = as(Part.ANALYST).post("/api/problems/" + problem + "/tags",
                Map.of("tag", tag)).is(200);
        assertThat(as(Part.EMPLOYEE).get("/api/insights?stage=RECORDED&tag=" + tag + "&after="
                + position(tagged)).is(200).at("insights/0/reference"))
                .isEqualTo(insight.reference());
        assertThat(as(Part.EMPLOYEE).get("/api/problems?tag=" + tag).is(200)
                .at("problems/0/reference")).isEqualTo(problem);
        assertThat(as(Part.EMPLOYEE).get("/api/problems?tag=" + tag + "&knownAt="
                + position(before)).is(200).json().get("problems")).isEmpty();
        Answer untagged = as(Part.ANALYST).post("/api/problems/" + problem + "/tags/removal",
                Map.of("tag", tag)).is(200);
        assertThat(as(Part.EMPLOYEE).get("/api/problems?tag=" + tag + "&after="
                + position(untagged)).is(200).json().get("problems")).isEmpty();
    }

    private static String after(Answer written) {
        return "?after=" + position(written);
    }

    private static String position(Answer written) {
        return written.header("Waymark-Position");
    }

    private Answer insight() {
        return as(Part.ANALYST).post("/api/insights", Map.of("title", "They wait",
                "statement", "All day.")).is(201);
    }

    private String problem() {
        return as(Part.ANALYST).post("/api/problems", Map.of("kind", "PAIN", "waiver", "Known",
                "statement", Map.of("persona", "A family", "need", "to know", "situation",
                        "they move", "obstacle", "nobody calls", "consequence", "a day")))
                .is(201).reference();
    }
}
