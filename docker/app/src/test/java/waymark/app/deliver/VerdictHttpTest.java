package waymark.app.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** What a comparison says of a benefit, against the bar that was agreed before. */
class VerdictHttpTest extends Approvals {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Test
    void BEN_3_a_benefit_is_shown_the_way_it_was_agreed_and_no_other() {
        String address = "/api/benefits/" + benefit().reference();
        as(Part.ANALYST).post(address + "/measurements",
                Map.of("effectiveOn", today.toString(), "amount", euro("10")))
                .refusedBy("BEN-3", 422);
        measured(address, "12", "4").is(200);
    }

    @ParameterizedTest
    @CsvSource({"12, 4, SHOWN", "10.2, 900, NOT_PROVEN", "10.5, 4, SHOWN_TOO_SMALL"})
    void BEN_3_the_verdict_is_what_the_interval_says(
            String after, String variance, String verdict) {
        String address = "/api/benefits/" + benefit().reference();
        Answer measured = measured(address, after, variance).is(200);
        Answer read = as(Part.FINANCE).get(address + "?after="
                + measured.header("Waymark-Position")).is(200);
        assertThat(read.at("measurements/0/proof/verdict")).as("%s", read).isEqualTo(verdict);
    }

    @Test
    void PRB_3_a_problem_is_resolved_by_a_benefit_once_it_is_shown() {
        Answer benefit = benefit();
        String address = "/api/benefits/" + benefit.reference();
        String problem = "/api/problems/" + problemOf(read(address, benefit).at("initiative"));
        Map<String, Object> shownBy = Map.of("shownBy", benefit.at("stream"));
        as(Part.ANALYST).against(attacked(problem)).put(problem + "/resolution", shownBy)
                .refusedBy("PRB-3", 409);
        measured(address, "12", "4").is(200);
        Answer resolved = as(Part.ANALYST).against(attacked(problem))
                .put(problem + "/resolution", shownBy).is(200);
        assertThat(read(problem, resolved).at("stage")).isEqualTo("RESOLVED");
    }

    @Test
    void PRB_4_new_evidence_on_a_resolved_problem_proposes_to_reopen_it() {
        Answer benefit = benefit();
        String problem = "/api/problems/" + problemOf(
                read("/api/benefits/" + benefit.reference(), benefit).at("initiative"));
        String insight = "/api/insights/" + groundedIn(problem);
        String declining = problem + "/reopening/declination";
        Map<String, Object> reason = Map.of("reason", "A single street");
        as(Part.ANALYST).post(declining, reason).refusedBy("PRB-4", 409);
        measured("/api/benefits/" + benefit.reference(), "12", "4").is(200);
        as(Part.ANALYST).against(attacked(problem)).put(problem + "/resolution",
                Map.of("shownBy", benefit.at("stream"))).is(200);
        await().until(() -> as(Part.EMPLOYEE).get(problem + "/reopening").at("watched"),
                "true"::equals);
        as(Part.ANALYST).post(insight + "/evidence", Map.of("kind", "INTERVIEW", "stance",
                "SUPPORTS", "summary", "Five wait again", "observedOn", today.toString()))
                .is(200);
        await().until(() -> as(Part.EMPLOYEE).get(problem + "/reopening").text(),
                text -> text.contains("Five wait again"));
        assertThat(as(Part.EMPLOYEE).get("/api/problems?proposed=true").is(200).text())
                .contains(problem.substring("/api/problems/".length()));
        Answer declined = as(Part.ANALYST).post(declining, reason).is(200);
        assertThat(read(problem + "/reopening", declined).at("declined"))
                .isEqualTo("A single street");
    }

    private String groundedIn(String problem) {
        String insight = as(Part.ANALYST).post("/api/insights", Map.of("title", "They wait",
                "statement", "All day.")).is(201).reference();
        as(Part.ANALYST).post(problem + "/insights", Map.of("insight", insight)).is(200);
        return insight;
    }

    private String problemOf(String initiative) {
        Answer read = as(Part.EMPLOYEE).get("/api/initiatives/"
                + initiative.substring(initiative.indexOf('/') + 1)).is(200);
        return read.at("problems/0").substring("problem/".length());
    }

    /** The problem, once it has noted by itself which initiative attacks it. */
    private Answer attacked(String problem) {
        return await().atMost(Duration.ofSeconds(20)).until(
                () -> as(Part.EMPLOYEE).get(problem).is(200),
                read -> read.at("stage").equals("ADDRESSED"));
    }

    private Answer read(String address, Answer after) {
        return as(Part.EMPLOYEE)
                .get(address + "?after=" + after.header("Waymark-Position")).is(200);
    }

    @Test
    void BEN_1_a_claim_that_is_not_there_is_not_verified() {
        Answer benefit = benefit();
        as(Part.FINANCE).against(benefit).put("/api/benefits/" + benefit.reference()
                + "/claims/7/verification", Map.of("result", "FULLY")).refusedBy("BEN-1", 404);
    }

    private Answer measured(String address, String after, String variance) {
        return as(Part.ANALYST).post(address + "/measurements", Map.of("effectiveOn",
                today.toString(), "groups",
                Map.of("before", group("10", variance), "after", group(after, variance),
                        "lessIsBetter", false)));
    }

    private static Map<String, Object> group(String mean, String variance) {
        return Map.of("mean", mean, "variance", variance, "n", 2000, "kind", "MEASURED");
    }

    private Answer benefit() {
        return as(Part.ANALYST).post("/api/benefits", Map.of("initiative", quickTrack(), "name",
                "Fewer visits", "benefitClass", "CASHABLE", "owner",
                person(Part.OTHER_MANAGER), "planned", euro("2000"), "from",
                today.minusDays(60).toString(), "to", today.minusDays(1).toString(), "method",
                "PRE_POST", "bar", Map.of("smallestWorthwhile", 1, "answers", 100, "dueOn",
                        today.toString())))
                .is(201);
    }
}
