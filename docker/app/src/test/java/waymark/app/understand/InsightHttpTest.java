package waymark.app.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

class InsightHttpTest extends WaymarkTest {

    private static final Map<String, Object> INTERVIEWS = Map.of("kind", "INTERVIEW",
            "stance", "SUPPORTS", "summary", "Eight of nine waited in for nothing",
            "people", 9, "observedOn", "2026-10-01");
    private static final Map<String, Object> BELIEF = Map.of("kind", "ASSUMPTION",
            "stance", "SUPPORTS", "summary", "Everybody knows it", "observedOn", "2026-10-01");

    @Test
    void an_insight_is_recorded_and_read_back_at_once() {
        Answer recorded = record(List.of(INTERVIEWS));
        assertThat(recorded.header("Location")).startsWith("/api/insights/");
        Answer read = as(Part.EMPLOYEE)
                .with("Waymark-Position", recorded.header("Waymark-Position"))
                .get(recorded.header("Location")).is(200);
        assertThat(read.at("reference")).isEqualTo(recorded.reference());
        assertThat(read.at("stage")).isEqualTo("RECORDED");
        assertThat(read.at("evidence/0/people")).isEqualTo("9");
        assertThat(read.header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void INS_1_assumptions_alone_do_not_validate_and_an_interview_does() {
        Answer recorded = record(List.of(BELIEF));
        String validation = "/api/insights/" + recorded.reference() + "/validation";
        as(Part.ANALYST).against(recorded).put(validation, Map.of()).refusedBy("INS-1", 409);
        Answer added = as(Part.PROJECT_MANAGER)
                .post("/api/insights/" + recorded.reference() + "/evidence", INTERVIEWS).is(200);
        Answer validated = as(Part.ANALYST).against(added).put(validation, Map.of()).is(200);
        Answer read = as(Part.ANALYST).get("/api/insights/" + recorded.reference() + "?after="
                + validated.header("Waymark-Position")).is(200);
        assertThat(read.at("stage")).isEqualTo("VALIDATED");
        Answer before = as(Part.AUDITOR).get("/api/insights/" + recorded.reference() + "?knownAt="
                + added.header("Waymark-Position")).is(200);
        assertThat(before.at("stage")).isEqualTo("RECORDED");
    }

    @Test
    void INS_2_confidence_says_why_and_what_would_help_fades_with_age_and_blocks_nothing() {
        Answer recorded = record(List.of(Map.of("kind", "INTERVIEW", "stance", "SUPPORTS",
                "summary", "Nine said so last year", "people", 40, "observedOn",
                LocalDate.now(ZoneOffset.UTC).minusMonths(13).toString())));
        String path = "/api/insights/" + recorded.reference();
        Answer aged = read(path, recorded);
        assertThat(aged.at("confidence/grade")).isEqualTo("WEAK");
        assertThat(aged.at("confidence/faded")).isEqualTo("true");
        assertThat(aged.at("confidence/reasons/0")).contains("within twelve months");
        assertThat(as(Part.EMPLOYEE).get("/api/insights?aged=true").is(200).text())
                .contains("\"" + recorded.reference() + "\"");
        Answer validated = as(Part.ANALYST).against(recorded).put(path + "/validation",
                Map.of()).is(200);
        Answer added = as(Part.ANALYST).post(path + "/evidence", Map.of("kind", "METRIC",
                "stance", "SUPPORTS", "summary", "Calls doubled", "people", 120, "observedOn",
                LocalDate.now(ZoneOffset.UTC).toString())).is(200);
        assertThat(read(path, validated).at("stage")).isEqualTo("VALIDATED");
        Answer fresh = read(path, added);
        assertThat(fresh.at("confidence/grade")).isEqualTo("FAIR");
        assertThat(fresh.at("confidence/faded")).isEqualTo("false");
        assertThat(fresh.at("confidence/stronger")).isNotBlank();
        assertThat(as(Part.EMPLOYEE).get("/api/insights?aged=true&after="
                + added.header("Waymark-Position")).is(200).text())
                .doesNotContain("\"" + recorded.reference() + "\"");
    }

    @Test
    void INS_2_what_contradicts_lowers_confidence_and_the_reasons_say_so() {
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        Answer recorded = record(List.of(Map.of("kind", "ANALYSIS", "stance", "SUPPORTS",
                "summary", "Forty of fifty visits slipped", "people", 40, "observedOn", today)));
        String path = "/api/insights/" + recorded.reference();
        assertThat(read(path, recorded).at("confidence/grade")).isEqualTo("FAIR");
        Answer added = as(Part.ANALYST).post(path + "/evidence", Map.of("kind", "INTERVIEW",
                "stance", "CONTRADICTS", "summary", "Two were told", "people", 2, "observedOn",
                today)).is(200);
        Answer read = read(path, added);
        assertThat(read.at("evidence/0/kind")).isEqualTo("ANALYSIS");
        assertThat(read.at("evidence/1/stance")).isEqualTo("CONTRADICTS");
        assertThat(read.at("confidence/grade")).isEqualTo("WEAK");
        assertThat(read.at("confidence/reasons/1")).contains("1 piece contradicts it");
        as(Part.ANALYST).against(added).put(path + "/validation", Map.of()).is(200);
    }

    private Answer read(String path, Answer after) {
        return as(Part.EMPLOYEE).get(path + "?after=" + after.header("Waymark-Position"))
                .is(200);
    }

    @Test
    void INS_3_a_refuted_insight_is_kept_as_it_is() {
        Answer recorded = record(List.of(INTERVIEWS));
        String address = "/api/insights/" + recorded.reference();
        Map<String, String> words = Map.of("title", "Said better", "statement", "As it is.");
        Answer reworded = as(Part.ANALYST).against(recorded).put(address + "/wording", words)
                .is(200);
        Answer refuted = as(Part.ANALYST).against(reworded)
                .put(address + "/refutation", Map.of("reason", "Counted anew")).is(200);
        as(Part.ANALYST).against(refuted).put(address + "/wording", words)
                .refusedBy("INS-3", 409);
    }

    @Test
    void COM_1_a_change_names_the_version_it_was_made_against() {
        Answer recorded = record(List.of());
        String wording = "/api/insights/" + recorded.reference() + "/wording";
        Map<String, String> words = Map.of("title", "Said better", "statement", "As it is.");
        as(Part.ANALYST).put(wording, words).refusedBy("COM-1", 428);
        as(Part.ANALYST).with("If-Match", "\"7\"").put(wording, words).refusedBy("COM-1", 412);
        as(Part.ANALYST).against(recorded).put(wording, words).is(200);
        as(Part.ANALYST).against(recorded).put(wording, words).refusedBy("COM-1", 412);
    }

    @Test
    void COM_2_a_repeated_key_gives_the_first_answer_and_records_nothing() {
        String key = "insight-" + System.nanoTime();
        Map<String, Object> body = Map.of("title", "Once", "statement", "Only once.");
        Answer first = as(Part.ANALYST).with("Idempotency-Key", key)
                .post("/api/insights", body).is(201);
        Answer again = as(Part.ANALYST).with("Idempotency-Key", key)
                .post("/api/insights", body).is(201);
        assertThat(again.text()).isEqualTo(first.text());
        as(Part.ANALYST).with("Idempotency-Key", key)
                .post("/api/insights", Map.of("title", "Other", "statement", "Another."))
                .refusedBy("COM-2", 422);
    }

    @Test
    void COM_3_what_cannot_be_accepted_names_the_field_and_what_would_be() {
        Answer refused = as(Part.ANALYST)
                .post("/api/insights", Map.of("title", " ", "statement", "x")).is(422);
        assertThat(refused.at("field")).isEqualTo("title");
        assertThat(refused.at("accepted")).isEqualTo("1 to 160 characters");
        as(Part.AUDITOR).post("/api/insights", Map.of()).refusedBy("COM-3", 403);
        as(Part.ANALYST).get("/api/insights/INS-99999").refusedBy("COM-3", 404);
        as(Part.ANALYST).with("If-Match", "\"0\"")
                .put("/api/insights/01990c2e-0000-7000-8000-000000000000/validation", Map.of())
                .refusedBy("COM-3", 404);
        asNobody().get("/api/insights").is(401);
    }

    @Test
    void the_list_is_paged_by_key_newest_first() {
        String newest = record(List.of()).reference();
        Answer last = record(List.of());
        Answer page = as(Part.EMPLOYEE).get("/api/insights?limit=1&after="
                + last.header("Waymark-Position")).is(200);
        assertThat(page.at("insights/0/reference")).isEqualTo(last.reference());
        Answer next = as(Part.EMPLOYEE)
                .get("/api/insights?limit=1&before=" + page.at("next")).is(200);
        assertThat(next.at("insights/0/reference")).isEqualTo(newest);
        as(Part.EMPLOYEE).get("/api/insights?limit=501").is(422);
    }

    private Answer record(List<Map<String, Object>> evidence) {
        return as(Part.ANALYST).post("/api/insights", Map.of("title", "People wait in vain",
                "statement", "Nobody tells them that the engineer will not come.",
                "evidence", evidence)).is(201);
    }
}
