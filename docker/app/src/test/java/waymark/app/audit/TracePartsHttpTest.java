package waymark.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;
import waymark.app.testing.intake.Imports;

/** A trace down to what was looked at: pinned answers, touchpoints, causes. */
class TracePartsHttpTest extends WaymarkTest {

    private static final String FORM = """
            Timestamp,"On a scale of 0-10, how likely are you to recommend us?",Why?
            3/14/2026 9:05:11,2,"The queue, the queue"
            3/15/2026 8:00:01,9,All quick and friendly
            """;

    @Test
    void a_trace_begins_with_the_very_answers_that_were_looked_at_for_those_who_may_read_them() {
        String source = source();
        imported(source, FORM);
        String question = "/api/feedback-sources/" + source + "/answers?group=DETRACTORS";
        Answer asked = as(Part.ANALYST).get(question).is(200);
        Answer insight = insight(question, asked);
        Answer later = imported(source, FORM + "3/16/2026 8:00:01,1,The later queue\n");

        String path = "/api/trace/" + insight.at("stream") + "?after="
                + later.header("Waymark-Position");
        Answer trace = as(Part.ANALYST).get(path).is(200);
        assertThat(trace.text()).contains("The queue, the queue", "says so in", "NPS 2")
                .doesNotContain("All quick and friendly", "The later queue");
        assertThat(trace.at("items/1/item/kind")).isEqualTo("feedback");
        assertThat(trace.at("items/1/steps")).isEqualTo("-2");
        assertThat(trace.at("items/2/item/pinned/query")).isEqualTo(question);
        assertThat(trace.at("items/2/item/pinned/position"))
                .isEqualTo(asked.header("Waymark-Position"));
        assertThat(as(Part.EMPLOYEE).get(path).is(200).text()).contains(question)
                .doesNotContain("The queue, the queue");
        assertShown(insight, asked);
    }

    private void assertShown(Answer insight, Answer asked) {
        String page = "/audit/trace/" + insight.reference();
        assertThat(reading(Part.ANALYST).open(page).is(200).text())
                .contains("<blockquote class=\"quoted\">The queue, the queue",
                        "as it stood when it was looked at", "group=DETRACTORS",
                        "knownAt=" + asked.header("Waymark-Position"))
                .doesNotContain("Words show to analysts", "these are the latest");
        assertThat(reading(Part.EMPLOYEE).open(page).is(200).text())
                .contains("Words show to analysts").doesNotContain("The queue, the queue");
    }

    @Test
    void a_question_that_cannot_be_answered_any_more_leaves_the_evidence_and_no_words() {
        String source = source();
        Answer asked = as(Part.ANALYST).get("/api/feedback-sources/" + source + "/answers");
        for (String strange : List.of("SRC-999999999/answers", source + "/answers?group=SOME",
                source + "/answers?since=yesterday", source + "/themes/none?to=2026-01-01")) {
            Answer insight = insight("/api/feedback-sources/" + strange, asked);
            Answer trace = trace(insight, insight);
            assertThat(trace.text()).as(strange).contains(insight.reference() + ".E1")
                    .doesNotContain("says so in");
        }
    }

    @Test
    void a_touchpoint_and_a_root_cause_have_their_places_in_it_as_of_then() {
        Answer journey = as(Part.ANALYST).post("/api/journeys", Map.of("title", "Moving in",
                "kind", "AS_IS", "map", Map.of("stages", List.of(Map.of("number", 1, "name",
                        "Begins", "touchpoints", List.of(Map.of("number", 3, "words",
                                Map.of("name", "Waits by the window"))))))))
                .is(201);
        Answer problem = as(Part.ANALYST).post("/api/problems", Map.of("kind", "PAIN", "waiver",
                "Known", "statement", Map.of("persona", "A family", "need", "to know",
                        "situation", "they move", "obstacle", "nobody calls", "consequence",
                        "a day")))
                .is(201);
        String path = "/api/problems/" + problem.reference();
        Answer linked = as(Part.ANALYST).against(problem).put(path + "/concerns", Map.of(
                "concerns", Map.of("places", List.of(journey.reference() + "#3")))).is(200);
        Answer analysed = analysed(path, linked, "Nobody keeps a list");
        Answer again = analysed(path, analysed, "The list is on paper");

        assertThat(trace(problem, again).text()).contains("Waits by the window", "leads over",
                journey.reference() + ".3", problem.reference() + ".C", "comes from",
                "The list is on paper").doesNotContain("Nobody keeps a list");
        assertThat(as(Part.AUDITOR).get("/api/trace/" + problem.at("stream") + "?knownAt="
                + analysed.header("Waymark-Position")).is(200).text())
                .contains("Nobody keeps a list").doesNotContain("The list is on paper");
        assertSeen(journey, problem);
    }

    private void assertSeen(Answer journey, Answer problem) {
        assertThat(reading(Part.EMPLOYEE).open("/audit/trace/" + journey.reference() + ".3")
                .is(200).text()).contains("Waits by the window", problem.reference());
        assertThat(reading(Part.EMPLOYEE).open("/find?kind=touchpoint&q=window").is(200).text())
                .contains(journey.reference() + ".3",
                        "/understand/journeys/" + journey.reference() + "\"");
        assertThat(reading(Part.EMPLOYEE).open("/audit/trace/JNY-999999999.3").status())
                .isEqualTo(404);
    }

    /** Live, events come one by one; made anew they come together, and must tell the same. */
    @Test
    void a_link_to_what_was_not_yet_known_is_left_out_live_and_when_all_is_made_anew() {
        int next = Integer.parseInt(source().replace("SRC-", "")) + 1;
        Answer insight = as(Part.ANALYST).post("/api/insights", Map.of("title", "Too early",
                "statement", "So.", "evidence", List.of(Map.of("kind", "FEEDBACK", "stance",
                        "SUPPORTS", "summary", "It names what is to come", "observedOn",
                        "2026-03-15", "link", "/listen/sources/SRC-" + next))))
                .is(201);
        assertThat(source()).isEqualTo("SRC-" + next);
        assertThat(trace(insight, insight).text()).contains(".E1")
                .doesNotContain("\"SRC-" + next + "\"");
        String rebuild = as(Part.ADMIN).post("/api/followers/rebuilds",
                Map.of("follower", "trace")).is(200).at("rebuilds/0/rebuild");
        Answer done = await().atMost(Duration.ofSeconds(30)).until(
                () -> as(Part.ADMIN).get("/api/followers/rebuilds/" + rebuild).is(200),
                read -> read.at("rebuild/state").equals("DONE"));
        assertThat(done.at("rebuild/differences")).as("%s", done).isEqualTo("0");
        assertThat(trace(insight, insight).text()).contains(".E1")
                .doesNotContain("\"SRC-" + next + "\"");
    }

    private Answer analysed(String path, Answer before, String root) {
        return as(Part.ANALYST).against(before).put(path + "/analysis", Map.of("cause", Map.of(
                "method", "FIVE_WHYS", "steps", List.of(Map.of("because", "Nobody calls")),
                "root", root))).is(200);
    }

    private Answer insight(String question, Answer asked) {
        return as(Part.ANALYST).post("/api/insights", Map.of("title", "The queue costs us",
                "statement", "So.", "evidence", List.of(Map.of("kind", "FEEDBACK", "stance",
                        "SUPPORTS", "summary", "Who waited is angry", "observedOn",
                        "2026-03-15", "pinned", Map.of("query", question, "position",
                                Long.parseLong(asked.header("Waymark-Position")))))))
                .is(201);
    }

    private Answer trace(Answer of, Answer after) {
        return as(Part.ANALYST).get("/api/trace/" + of.at("stream") + "?after="
                + after.header("Waymark-Position")).is(200);
    }

    private String source() {
        Answer opened = as(Part.ANALYST).post("/api/feedback-sources", Map.of("name",
                "Form " + System.nanoTime(), "kind", "SURVEY", "relation", "RELATIONSHIP"))
                .is(201);
        return as(Part.ANALYST).get(opened.header("Location") + "?after="
                + opened.header("Waymark-Position")).is(200).reference();
    }

    private Answer imported(String source, String file) {
        return Imports.finished(as(Part.ANALYST), source, file);
    }
}
