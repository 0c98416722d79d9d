package waymark.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

class TraceHttpTest extends WaymarkTest {

    @Test
    void a_trace_leads_back_to_the_source_and_forward_to_the_initiative_with_its_money() {
        Answer source = source();
        Answer insight = insight("The van is late", source);
        Answer problem = problem(insight);
        Answer initiative = initiative(problem);
        Answer trace = trace(problem, initiative);
        assertThat(trace.text()).contains(source.reference(), insight.reference(),
                initiative.reference(), "supports", "is why there is", "is attacked by");
        assertThat(trace.at("item/kind")).isEqualTo("problem");
        assertThat(trace.at("items/0/steps")).isEqualTo("-3");
        assertThat(trace.at("items/1/item/reference")).isEqualTo(insight.reference() + ".E1");
        assertThat(trace.at("items/4/steps")).isEqualTo("1");
        assertThat(trace.at("money/0/initiative/reference")).isEqualTo(initiative.reference());
        assertThat(trace.at("money/0/money/verified/amount")).startsWith("0");
    }

    @Test
    void a_trace_shows_only_what_was_known_then() {
        Answer insight = insight("The bill is odd", source());
        Answer problem = problem(insight);
        Answer before = as(Part.AUDITOR).get(path(insight) + "?knownAt="
                + insight.header("Waymark-Position")).is(200);
        assertThat(before.text()).doesNotContain("is why there is");
        assertThat(trace(insight, problem).text()).contains(problem.reference());
    }

    @Test
    void of_many_neighbours_the_newest_show_and_the_others_open() {
        Answer source = source();
        List<Answer> insights = IntStream.range(0, 9)
                .mapToObj(one -> insight("Said " + one, source)).toList();
        Answer few = trace(source, insights.getLast());
        assertThat(few.at("items/0/more")).isEqualTo("3");
        assertThat(few.text()).contains(insights.get(8).reference())
                .doesNotContain("\"" + insights.get(0).reference() + "\"");
        Answer all = as(Part.EMPLOYEE).get(path(source) + "?open=" + source.at("stream")
                + "&after=" + insights.getLast().header("Waymark-Position")).is(200);
        assertThat(all.at("items/0/more")).isEqualTo("0");
        assertThat(all.text()).contains("\"" + insights.get(0).reference() + "\"");
    }

    @Test
    void the_page_draws_the_trace_and_exports_its_table() {
        Answer source = source();
        Answer insight = insight("The <b>hub</b> is slow", source);
        String page = "/audit/trace/" + insight.reference() + "?after="
                + insight.header("Waymark-Position");
        assertThat(reading(Part.EMPLOYEE).open(page).is(200).text())
                .contains("<svg", "Trace of " + insight.reference(), source.reference(),
                        "Words show to analysts")
                .doesNotContain("<b>hub");
        assertThat(reading(Part.ANALYST).open(page).is(200).text())
                .contains("these are the latest").doesNotContain("Words show to analysts");
        assertThat(reading(Part.EMPLOYEE).open("/understand/insights/" + insight.reference())
                .is(200).text()).contains("/audit/trace/" + insight.reference());
        assertThat(reading(Part.EMPLOYEE).open("/audit/trace/INS-999999999").status())
                .isEqualTo(404);
        as(Part.EMPLOYEE).get("/api/trace/insight/INS-999999999").is(404);
    }

    @Test
    void things_are_found_by_the_beginnings_of_words_stage_and_kind_page_by_page() {
        String word = "Zephyr" + System.nanoTime();
        Answer first = insight("Über " + word + " one", source());
        Answer last = insight("Über " + word + " two", source());
        String found = "/api/items?words=uber+" + word.substring(0, 15).toLowerCase(Locale.ROOT)
                + "&kind=insight&stage=RECORDED&limit=1&after="
                + last.header("Waymark-Position");
        Answer page = as(Part.EMPLOYEE).get(found).is(200);
        assertThat(page.at("items/0/reference")).isEqualTo(last.reference());
        Answer next = as(Part.EMPLOYEE).get(found + "&before=" + page.at("next")).is(200);
        assertThat(next.at("items/0/reference")).isEqualTo(first.reference());
        assertThat(as(Part.EMPLOYEE).get(found + "&since=2999-01-01").is(200).text())
                .doesNotContain(last.reference());
        as(Part.EMPLOYEE).get(found + "&before=bm9uZQ").is(422);
        assertThat(reading(Part.EMPLOYEE).open("/find?since=someday").status())
                .isBetween(400, 499);
        assertThat(reading(Part.EMPLOYEE).open("/find?format=csv&q=" + word).is(200).text())
                .contains(first.reference(), last.reference());
    }

    private Answer source() {
        return as(Part.ANALYST).post("/api/feedback-sources", Map.of("name",
                "Calls " + System.nanoTime(), "kind", "SUPPORT", "relation", "TRANSACTIONAL"))
                .is(201);
    }

    private Answer insight(String title, Answer source) {
        return as(Part.ANALYST).post("/api/insights", Map.of("title", title, "statement", "So.",
                "evidence", List.of(Map.of("kind", "FEEDBACK", "stance", "SUPPORTS", "summary",
                        "22 of 39 say so", "observedOn", "2026-05-30", "link",
                        "/listen/sources/" + source.reference()))))
                .is(201);
    }

    private Answer problem(Answer insight) {
        as(Part.ANALYST).against(insight).put("/api/insights/" + insight.reference()
                + "/validation", Map.of()).is(200);
        return as(Part.ANALYST).post("/api/problems", Map.of("kind", "PAIN", "insights",
                List.of(insight.reference()), "statement", Map.of("persona", "A customer",
                        "need", "to plan the day", "situation", "an engineer is due", "obstacle",
                        "nobody says when", "consequence", "a day off")))
                .is(201);
    }

    private Answer initiative(Answer problem) {
        return as(Part.ANALYST).post("/api/initiatives", Map.of("title", "Texts on the day",
                "summary", "An hour before.", "problems", List.of(problem.reference()), "owner",
                person(Part.PROJECT_MANAGER))).is(201);
    }

    private Answer trace(Answer of, Answer after) {
        return as(Part.EMPLOYEE).get(path(of) + "?after=" + after.header("Waymark-Position"))
                .is(200);
    }

    private static String path(Answer of) {
        return "/api/trace/" + of.at("stream");
    }
}
