package waymark.app.understand.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.Reading;
import waymark.app.testing.WaymarkTest;

/** What the pages of insights and problems say of each other to whoever reads them. */
class InsightShownHttpTest extends WaymarkTest {

    private static final String SHAKY = "It does not hold any more, and things lean on it.";

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private @Nullable Reading reader;

    @Test
    void INS_2_the_page_says_how_far_it_carries_why_and_what_speaks_against_it() {
        Answer insight = record("Nobody calls", today);
        Answer against = as(Part.ANALYST).post("/api/insights/" + insight.reference()
                + "/evidence",
                Map.of("kind", "OBSERVATION", "stance", "CONTRADICTS", "summary",
                        "Two were called", "people", 2, "observedOn", today.toString()))
                .is(200);
        Answer read = as(Part.EMPLOYEE).get("/api/insights/" + insight.reference()
                + after(against)).is(200);
        String shown = page("insights/" + insight.reference(), against);
        assertThat(shown).contains("How far does it carry?", ">weak<", ">supports<",
                ">contradicts<", "Two were called");
        read.json().at("/confidence/reasons").forEach(why -> assertThat(shown)
                .contains(why.asString()));
        assertThat(read.json().at("/confidence/reasons")).hasSizeGreaterThan(1);
    }

    @Test
    void INS_3_the_pages_warn_of_what_is_refuted_where_something_leans_on_it() {
        Answer insight = validated("Nobody calls when it slips");
        Answer problem = problem("Somebody who waits", Map.of("insights",
                List.of(insight.reference())));
        assertThat(page("insights/" + insight.reference(), problem)).contains(
                "What leans on it?", "/understand/problems/" + problem.reference())
                .doesNotContain(SHAKY);
        Answer refuted = as(Part.ANALYST).against(as(Part.ANALYST).get("/api/insights/"
                + insight.reference() + after(problem)).is(200)).put("/api/insights/"
                        + insight.reference() + "/refutation", Map.of("reason", "Counted anew"))
                .is(200);
        assertThat(page("insights/" + insight.reference(), refuted)).contains(SHAKY,
                ">refuted<", "Counted anew", "rests on nothing else",
                "/understand/problems/" + problem.reference());
        assertThat(page("problems/" + problem.reference(), refuted)).contains(
                "No insight that it rests on is validated any more");
    }

    @Test
    void INS_4_the_page_of_each_of_two_that_were_merged_leads_to_the_other() {
        Answer kept = record("They stand in line", today);
        Answer same = record("They queue", today);
        Answer merger = as(Part.ANALYST).against(same).put("/api/insights/" + same.reference()
                + "/merger", Map.of("into", kept.reference(), "reason", "The same")).is(200);
        assertThat(page("insights/" + same.reference(), merger)).contains("It was merged:",
                "/understand/insights/" + kept.reference(), ">merged<", "The same");
        await().untilAsserted(() -> assertThat(page("insights/" + kept.reference(), merger))
                .contains("What was merged into it?", "/understand/insights/" + same.reference()));
    }

    @Test
    void what_says_nearly_the_same_is_suggested_for_insights_and_for_problems() {
        String rare = "Quokka" + System.nanoTime();
        Answer known = record(rare + " visits slip by a day", today);
        Answer again = record(rare + " visits slip by two days", today);
        assertThat(page("insights/" + again.reference(), again)).contains(
                "Does another say the same?", "/understand/insights/" + known.reference());
        assertThat(page("insights/alike", again, "&title=" + rare + "+visits+slip")).contains(
                "Is it one of these?", known.reference(), again.reference());
        assertThat(page("insights/alike", again, "&title=Unheard+of+" + System.nanoTime()))
                .doesNotContain("Is it one of these?");
        Answer framed = problem(rare + " keepers", Map.of("waiver", "Known"));
        Answer twice = problem(rare + " keepers", Map.of("waiver", "Known"));
        assertThat(as(Part.EMPLOYEE).get("/api/problems/alike?words=" + rare + "+keepers"
                + "+to+know+nobody+calls&after=" + twice.header("Waymark-Position")).is(200)
                .text()).contains("\"" + framed.reference() + "\"");
        assertThat(page("problems/" + twice.reference(), twice)).contains(
                "Is it known already?", "/understand/problems/" + framed.reference());
    }

    @Test
    void a_list_that_was_narrowed_stands_in_its_address_and_marks_what_has_aged() {
        String tag = "aged" + System.nanoTime();
        Answer aged = tagged(record("They waited", today.minusMonths(14)), tag);
        Answer fresh = tagged(record("They wait", today), tag);
        String both = page("insights", fresh, "&stage=RECORDED&tag=" + tag);
        assertThat(both).contains(aged.reference(), fresh.reference(), ">aged<",
                "value=\"" + tag + "\"", "tag=" + tag + "&amp;format=csv")
                .containsPattern("<option value=\"RECORDED\"[^>]*selected");
        String old = page("insights", fresh, "&tag=" + tag + "&aged=true");
        assertThat(old).contains("/understand/insights/" + aged.reference())
                .doesNotContain("/understand/insights/" + fresh.reference())
                .containsPattern("<option value=\"true\"[^>]*selected");
        assertThat(page("insights", fresh, "&tag=" + tag + "&aged=true&format=csv"))
                .contains(aged.reference()).doesNotContain(fresh.reference());
    }

    private Answer tagged(Answer insight, String tag) {
        Answer tagged = as(Part.ANALYST).post("/api/insights/" + insight.reference() + "/tags",
                Map.of("tag", tag)).is(200);
        return as(Part.ANALYST).get("/api/insights/" + insight.reference() + after(tagged))
                .is(200);
    }

    private String page(String of, Answer written, String... more) {
        Reading ready = reader == null ? reading(Part.ANALYST) : reader;
        reader = ready;
        return ready.open("/understand/" + of + after(written) + String.join("", more)).is(200)
                .text();
    }

    private Answer validated(String title) {
        Answer insight = record(title, today);
        as(Part.ANALYST).against(insight).put("/api/insights/" + insight.reference()
                + "/validation", Map.of()).is(200);
        return insight;
    }

    private Answer problem(String who, Map<String, Object> rests) {
        Map<String, Object> body = new HashMap<>(rests);
        body.putAll(Map.of("kind", "PAIN", "statement", Map.of("persona", who, "need", "to know",
                "situation", "a visit slips", "obstacle", "nobody calls", "consequence",
                "a day")));
        return as(Part.ANALYST).post("/api/problems", body).is(201);
    }

    private Answer record(String title, LocalDate observed) {
        return as(Part.ANALYST).post("/api/insights", Map.of("title", title, "statement",
                "Nobody tells them.", "evidence", List.of(Map.of("kind", "INTERVIEW", "stance",
                        "SUPPORTS", "summary", "Eight of nine", "people", 9, "observedOn",
                        observed.toString()))))
                .is(201);
    }

    private static String after(Answer written) {
        return "?after=" + written.header("Waymark-Position");
    }
}
