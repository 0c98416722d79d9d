package waymark.app.choose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** What a decision may say of money, of days and of conditions. */
class DecisionHttpTest extends Councils {

    @SuppressWarnings("NullAway.Init") private String address; // Made before each test.
    @SuppressWarnings("NullAway.Init") private Answer reviewed;
    @SuppressWarnings("NullAway.Init") private Map<String, Object> decision;

    @BeforeEach
    void beginInTheRoom() {
        Answer drafted = draft();
        address = "/api/business-cases/" + drafted.reference();
        reviewed = reviewed(address, drafted);
        decision = approval(meeting(drafted.reference()), reviewed);
    }

    @Test
    void CNL_4_no_more_is_approved_than_the_case_commits_to() {
        decision.put("amount", Map.of("amount", "8500.01", "currency", "EUR"));
        decide().refusedBy("CNL-4", 422);
        decision.put("amount", Map.of("amount", "8500", "currency", "EUR"));
        decide().is(200);
    }

    @Test
    void BC_5_a_condition_shows_until_it_is_met_and_there_are_no_others() {
        decision.put("conditions", List.of(Map.of("text", "A pilot first",
                "owner", person(Part.PROJECT_MANAGER), "due", today.plusDays(30).toString())));
        Answer approved = decide().is(200);
        Map<String, Object> met = Map.of("note", "It went well",
                "effectiveOn", today.toString());
        as(Part.PROJECT_MANAGER).against(approved).put(address + "/conditions/2", met)
                .refusedBy("BC-5", 422);
        as(Part.PROJECT_MANAGER).against(approved).put(address + "/conditions/1", met).is(200);
    }

    @Test
    void a_trace_leads_from_the_case_and_the_meeting_over_the_decision() {
        decision.put("amount", Map.of("amount", "8000", "currency", "EUR"));
        Answer decided = decide().is(200);
        Answer trace = read("/api/trace/" + decided.at("stream"), decided);
        assertThat(trace.text()).contains("was decided by", "\"took\"", "EUR 8,000")
                .contains(decided.reference() + ".D1");
        assertThat(reading(Part.EMPLOYEE).open("/audit/trace/" + decided.reference() + ".D1")
                .is(200).text()).contains("/choose/cases/" + decided.reference() + "\"");
    }

    @Test
    void BC_6_a_deferred_case_comes_back_on_a_day_to_come() {
        decision.put("verdict", "DEFER");
        decision.put("reason", "After the summer");
        decision.put("deferredUntil", today.toString());
        decide().refusedBy("BC-6", 422);
        decision.put("deferredUntil", today.plusDays(40).toString());
        Answer read = read(address, decide().is(200));
        assertThat(read.at("stage")).isEqualTo("DEFERRED");
    }

    @Test
    void CNL_7_a_draft_does_not_come_before_the_council() {
        Answer drafted = draft();
        String items = "/api/meetings/" + as(Part.SECRETARY)
                .post("/api/meetings", Map.of("date", "2026-12-11")).is(201).reference()
                + "/items";
        Map<String, Object> item = Map.of("businessCase", drafted.reference());
        as(Part.SECRETARY).post(items, item).refusedBy("CNL-7", 409);
        as(Part.ANALYST).against(drafted).put("/api/business-cases/" + drafted.reference()
                + "/submission", Map.of()).is(200);
        as(Part.SECRETARY).post(items, item).is(200);
    }

    private Answer decide() {
        return as(Part.SECRETARY).against(reviewed).put(address + "/decision", decision);
    }
}
