package waymark.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

/** What came later shows in a trace, and what was said before it was corrected does not. */
class TraceLaterHttpTest extends WaymarkTest {

    @Test
    void INS_4_insights_that_were_merged_are_traced_as_one_and_apart_before() {
        Answer merged = insight("Nobody calls");
        Answer problem = problem(merged);
        Answer initiative = as(Part.ANALYST).post("/api/initiatives", Map.of("title",
                "Texts on the day", "summary", "An hour before.", "problems",
                List.of(problem.reference()), "owner", person(Part.PROJECT_MANAGER))).is(201);
        Answer heir = insight("Nobody rings");
        assertThat(trace(heir, heir).text()).doesNotContain(problem.reference());
        Answer read = as(Part.ANALYST).get("/api/insights/" + merged.reference() + "?after="
                + heir.header("Waymark-Position")).is(200);
        Answer merger = as(Part.ANALYST).against(read).put("/api/insights/" + merged.reference()
                + "/merger", Map.of("into", heir.reference(), "reason", "The same")).is(200);

        Answer after = trace(heir, merger);
        assertThat(after.text()).contains(merged.reference() + ".E1", problem.reference(),
                initiative.reference(), "went on as");
        assertThat(after.at("money/0/initiative/reference")).isEqualTo(initiative.reference());
        assertThat(trace(problem, merger).text()).contains(heir.reference() + ".E1");
        assertThat(as(Part.AUDITOR).get(path(heir) + "?knownAt="
                + heir.header("Waymark-Position")).is(200).text())
                .doesNotContain(problem.reference(), "went on as");
    }

    @Test
    void a_feeling_that_is_believed_again_is_shown_by_nothing_and_versions_keep_what_shows_it() {
        Answer drawn = journey();
        String emotions = "/api/journeys/" + drawn.reference() + "/touchpoints/3/";
        String touchpoint = "/audit/trace/" + drawn.reference() + ".3";
        Answer shown = as(Part.ANALYST).against(drawn).put(emotions + "evidence", Map.of("level",
                -2, "evidence", Map.of("kind", "INTERVIEW", "stance", "SUPPORTS", "summary",
                        "Seven of nine were angry", "observedOn", "2026-03-15")))
                .is(200);
        assertThat(open(touchpoint, shown)).contains("Seven of nine were angry");
        Answer believed = as(Part.ANALYST).against(shown).put(emotions + "emotion",
                Map.of("level", 1)).is(200);
        assertThat(open(touchpoint, believed)).doesNotContain("Seven of nine were angry");
        Answer again = as(Part.ANALYST).against(believed).put(emotions + "evidence", Map.of(
                "level", -1, "evidence", Map.of("kind", "OBSERVATION", "stance", "SUPPORTS",
                        "summary", "They pace up and down", "observedOn", "2026-03-16")))
                .is(200);
        Answer published = as(Part.ANALYST).against(again).put("/api/journeys/"
                + drawn.reference() + "/publication", Map.of()).is(200);
        Answer next = as(Part.ANALYST).post("/api/journeys/" + drawn.reference() + "/versions",
                Map.of()).is(201);
        assertThat(open("/audit/trace/" + next.reference() + ".3", next))
                .contains("They pace up and down", next.reference() + ".E1");
        assertSuperseded(published, next);
    }

    @Test
    void evidence_of_a_metric_leads_back_to_the_source_whose_answers_it_counts() {
        String source = as(Part.ANALYST).post("/api/feedback-sources", Map.of("name",
                "Counted " + System.nanoTime(), "kind", "SURVEY", "relation", "RELATIONSHIP"))
                .is(201).reference();
        Answer metric = as(Part.ANALYST).post("/api/metrics", Map.of("name", "Recommends "
                + System.nanoTime(), "role", "OUTCOME", "direction", "MORE_IS_BETTER",
                "definition", Map.of("kind", "NPS", "question", "Would you recommend us?",
                        "method", "NET_PROMOTER", "population", Map.of("described", "Everybody",
                                "rating", "NPS", "source", source))))
                .is(201);
        Answer insight = as(Part.ANALYST).post("/api/insights", Map.of("title", "Few would",
                "statement", "So.", "evidence", List.of(Map.of("kind", "METRIC", "stance",
                        "SUPPORTS", "summary", "It was 12 in May", "observedOn", "2026-05-31",
                        "pinned", Map.of("query", "/api/metrics/" + metric.reference()
                                + "/series?grain=MONTH", "position",
                                Long.parseLong(metric.header("Waymark-Position")))))))
                .is(201);
        assertThat(trace(insight, insight).text()).contains(metric.reference(), "is counted in",
                "\"" + source + "\"");
    }

    private void assertSuperseded(Answer published, Answer next) {
        Answer follows = as(Part.ANALYST).against(next).put("/api/journeys/" + next.reference()
                + "/publication", Map.of()).is(200);
        assertThat(as(Part.EMPLOYEE).get("/api/items?kind=journey&stage=SUPERSEDED&after="
                + follows.header("Waymark-Position")).is(200).text())
                .contains(published.at("stream"));
    }

    private String open(String page, Answer after) {
        return reading(Part.EMPLOYEE).open(page + "?after=" + after.header("Waymark-Position"))
                .is(200).text();
    }

    private Answer journey() {
        return as(Part.ANALYST).post("/api/journeys", Map.of("title", "Moving out", "kind",
                "AS_IS", "map", Map.of("stages", List.of(Map.of("number", 1, "name", "Begins",
                        "touchpoints", List.of(Map.of("number", 3, "words",
                                Map.of("name", "Waits by the door"))))))))
                .is(201);
    }

    private Answer insight(String title) {
        Answer insight = as(Part.ANALYST).post("/api/insights", Map.of("title", title,
                "statement", "So.", "evidence", List.of(Map.of("kind", "INTERVIEW", "stance",
                        "SUPPORTS", "summary", "22 of 39 say so", "observedOn", "2026-05-30"))))
                .is(201);
        as(Part.ANALYST).against(insight).put("/api/insights/" + insight.reference()
                + "/validation", Map.of()).is(200);
        return insight;
    }

    private Answer problem(Answer insight) {
        return as(Part.ANALYST).post("/api/problems", Map.of("kind", "PAIN", "insights",
                List.of(insight.reference()), "statement", Map.of("persona", "A customer",
                        "need", "to plan the day", "situation", "an engineer is due", "obstacle",
                        "nobody says when", "consequence", "a day off")))
                .is(201);
    }

    private Answer trace(Answer of, Answer after) {
        return as(Part.EMPLOYEE).get(path(of) + "?after=" + after.header("Waymark-Position"))
                .is(200);
    }

    private static String path(Answer of) {
        return "/api/trace/" + of.at("stream");
    }
}
