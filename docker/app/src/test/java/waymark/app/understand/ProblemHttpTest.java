package waymark.app.understand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

class ProblemHttpTest extends WaymarkTest {

    private static final Map<String, String> STATEMENT = Map.of("persona", "A family that moves",
            "need", "to know when the engineer comes", "situation", "a line is installed",
            "obstacle", "the window is a whole day", "consequence", "a day off work");

    @Test
    void PRB_1_a_problem_rests_on_a_validated_insight_or_a_waiver() {
        Answer insight = as(Part.ANALYST).post("/api/insights", Map.of("title", "They wait",
                "statement", "All day", "evidence", List.of(Map.of("kind", "INTERVIEW", "stance",
                        "SUPPORTS", "summary", "Eight of nine", "observedOn", "2026-10-01"))));
        Map<String, Object> body = Map.of("kind", "PAIN", "statement", STATEMENT,
                "insights", List.of(insight.reference()));
        as(Part.ANALYST).post("/api/problems", body).refusedBy("PRB-1", 409);
        as(Part.ANALYST).against(insight)
                .put("/api/insights/" + insight.reference() + "/validation", Map.of()).is(200);
        Answer framed = as(Part.ANALYST).post("/api/problems", body).is(201);
        Answer read = as(Part.AUDITOR).get("/api/problems/" + framed.reference() + "?after="
                + framed.header("Waymark-Position")).is(200);
        assertThat(read.at("sentence")).startsWith("A family that moves needs to know when");
        assertThat(read.at("insights/0")).isEqualTo(insight.at("stream"));
        as(Part.ANALYST).post("/api/problems", Map.of("kind", "PAIN", "statement", STATEMENT,
                "insights", List.of("INS-99999"))).is(422);
        waived();
    }

    @Test
    void PRB_2_a_root_cause_is_not_the_statement_itself() {
        Answer framed = waived();
        String analysis = "/api/problems/" + framed.reference() + "/analysis";
        as(Part.ANALYST).against(framed).put(analysis, cause("The window is a whole day."))
                .refusedBy("PRB-2", 422);
        Answer analysed = as(Part.ANALYST).against(framed)
                .put(analysis, cause("Routes are planned at six")).is(200);
        as(Part.MEMBER).against(analysed)
                .put("/api/problems/" + framed.reference() + "/priority",
                        Map.of("reason", "Most calls come from here"))
                .is(200);
    }

    @Test
    void PRB_4_a_parked_problem_is_kept_until_it_is_reopened() {
        Answer framed = waived();
        String address = "/api/problems/" + framed.reference();
        as(Part.ANALYST).against(framed).put(address + "/reopening",
                Map.of("reason", "Calls doubled")).refusedBy("PRB-4", 409);
        Answer parked = as(Part.ANALYST).against(framed)
                .put(address + "/parking", Map.of("reason", "Too few have it")).is(200);
        as(Part.ANALYST).against(parked).put(address + "/wording",
                Map.of("statement", STATEMENT))
                .refusedBy("PRB-4", 409);
        Answer open = as(Part.ANALYST).against(parked)
                .put(address + "/reopening", Map.of("reason", "Calls doubled")).is(200);
        as(Part.ANALYST).against(open).put(address + "/size", Map.of("size", Map.of(
                "customers", Map.of("low", 900, "likely", 1200, "high", 1500), "costToUs",
                Map.of("low", money("10"), "likely", money("20"), "high", money("30"))))).is(200);
    }

    @Test
    void PRB_3_a_problem_is_not_resolved_by_saying_so() {
        Answer framed = waived();
        as(Part.ANALYST).against(framed)
                .put("/api/problems/" + framed.reference() + "/resolution",
                        Map.of("shownBy", "benefit/01990c2e-0000-7000-8000-000000000000"))
                .refusedBy("PRB-3", 422);
    }

    @Test
    void a_problem_notes_by_itself_which_initiative_attacks_it() {
        Answer framed = waived();
        Answer proposed = as(Part.ANALYST).post("/api/initiatives", Map.of("title", "Two hours",
                "summary", "A shorter window", "problems", List.of(framed.reference()),
                "owner", person(Part.PROJECT_MANAGER))).is(201);
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            Answer read = as(Part.EMPLOYEE).get("/api/problems/" + framed.reference());
            assertThat(read.at("stage")).isEqualTo("ADDRESSED");
            assertThat(read.at("initiatives/0")).isEqualTo(proposed.at("stream"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"problems", "personas", "journeys"})
    void lists_are_paged_by_key_newest_first(String what) {
        Map<String, Object> body = Map.of("problems", Map.<String, Object>of("kind",
                "OBLIGATION", "statement", STATEMENT, "waiver", "Asked for by autumn"),
                "personas", Map.<String, Object>of("name", "Movers", "summary", "They move."),
                "journeys", Map.<String, Object>of("title", "Moving", "kind", "AS_IS"))
                .getOrDefault(what, Map.of());
        String list = "/api/" + what;
        Answer first = as(Part.ANALYST).post(list, body).is(201);
        Answer last = as(Part.ANALYST).post(list, body).is(201);
        Answer page = as(Part.EMPLOYEE).get(list + "?limit=1&after="
                + last.header("Waymark-Position")).is(200);
        assertThat(page.text()).contains("\"" + last.reference() + "\"")
                .doesNotContain("\"" + first.reference() + "\"");
        assertThat(as(Part.EMPLOYEE).get(list + "?limit=1&before=" + page.at("next")).is(200)
                .text()).contains("\"" + first.reference() + "\"")
                .doesNotContain("\"" + last.reference() + "\"");
    }

    private Answer waived() {
        return as(Part.ANALYST).post("/api/problems", Map.of("kind", "OBLIGATION",
                "statement", STATEMENT, "waiver", "The regulator asks for it by autumn")).is(201);
    }

    private static Map<String, Object> cause(String root) {
        return Map.of("cause", Map.of("method", "FIVE_WHYS", "root", root,
                "steps", List.of(Map.of("because", "Nobody knows the route before six"))));
    }

    private static Map<String, String> money(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }
}
