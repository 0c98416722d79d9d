package waymark.app.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** What was delivered is told to customers, and all of it hangs together down to the money. */
class ToldHttpTest extends Verdicts {

    @Test
    void PRB_3_a_problem_is_resolved_by_what_was_told_once_a_customer_says_that_it_is_so() {
        String initiative = quickTrack();
        String problem = "/api/problems/" + problemOf(initiative);
        Answer told = told(initiative, attacked(problem).at("reference"));
        Map<String, Object> shownBy = Map.of("shownBy", told.reference());
        as(Part.ANALYST).against(attacked(problem)).put(problem + "/resolution", shownBy)
                .refusedBy("PRB-3", 409);
        as(Part.EMPLOYEE).post("/api/outcomes/" + told.reference() + "/confirmations",
                Map.of("note", "They rang me.")).is(200);
        Answer resolved = as(Part.ANALYST).against(attacked(problem))
                .put(problem + "/resolution", shownBy).is(200);
        assertThat(read(problem, resolved).at("stage")).isEqualTo("RESOLVED");
        assertThat(read(problem, resolved).text()).contains(told.at("stream"));
    }

    @Test
    void a_trace_leads_on_to_the_benefit_with_its_verified_money_and_to_what_was_told() {
        Answer benefit = benefit();
        String address = "/api/benefits/" + benefit.reference();
        String initiative = read(address, benefit).at("initiative");
        String problem = problemOf(initiative);
        measured(address, "12", "4").is(200);
        Answer claimed = as(Part.PROJECT_MANAGER).post(address + "/claims", Map.of("from",
                today.minusDays(60).toString(), "to", today.minusDays(1).toString(), "amount",
                euro("1200.40"), "measurement", 1)).is(200);
        as(Part.FINANCE).against(claimed).put(address + "/claims/1/verification",
                Map.of("result", "FULLY")).is(200);
        Answer told = told(initiative.substring(initiative.indexOf('/') + 1),
                attacked("/api/problems/" + problem).at("reference"));
        String reference = read("/api/problems/" + problem, told).at("reference");
        assertThat(read("/api/trace/problem/" + problem, told).text()).contains(
                "\"" + benefit.reference() + "\"", "is to earn", "\"" + told.reference() + "\"",
                "was told as");
        for (String one : List.of("problem/" + problem, benefit.at("stream"),
                told.at("stream"))) {
            assertPaid(read("/api/trace/" + one, told), reference);
        }
        assertThat(reading(Part.EMPLOYEE).open("/audit/trace/" + reference).is(200).text())
                .contains(">" + benefit.reference() + "</text>", "EUR\u00a01,200.40");
    }

    private static void assertPaid(Answer trace, String reference) {
        assertThat(trace.text()).contains("\"" + reference + "\"");
        assertThat(new BigDecimal(trace.at("money/0/money/verified/amount"))).as("%s", trace)
                .isEqualByComparingTo("1200.40");
    }

    /** A change that was delivered, and that customers were told of. */
    private Answer told(String initiative, String problem) {
        Answer started = as(Part.PROJECT_MANAGER).post("/api/projects", Map.of("initiative",
                initiative, "plannedFinish", today.plusDays(90).toString())).is(201);
        as(Part.PROJECT_MANAGER).against(started).put("/api/projects/" + started.reference()
                + "/completion",
                Map.of("change", "We call first.", "reviewOn",
                        today.plusDays(90).toString(), "lessons", Map.of("wentWell", "One list",
                                "wentBadly", "Late numbers", "nextTime", "Ask first")))
                .is(200);
        Answer drafted = as(Part.ANALYST).post("/api/outcomes", Map.of("kind", "DONE", "project",
                started.reference(), "problem", problem, "youSaid", "Nobody calls.", "weDid",
                "We call before each visit.", "evidence", List.of(Map.of("link",
                        started.reference()))))
                .is(201);
        Answer published = as(Part.PROJECT_MANAGER).against(drafted).put("/api/outcomes/"
                + drafted.reference() + "/publication", Map.of()).is(200);
        assertThat(read("/api/outcomes/" + drafted.reference(), published).at("stage"))
                .isEqualTo("PUBLISHED");
        return drafted;
    }
}
