package waymark.app.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.app.choose.Councils;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** Which readings of a benefit whoever owns it owes. */
class ReadingDutiesHttpTest extends Councils {

    private static Map<String, Object> euro(String amount) {
        return Map.of("amount", new BigDecimal(amount), "currency", "EUR");
    }

    /** A benefit that the project manager owns, and whose time is over. */
    private Answer unread(String method) {
        return as(Part.ANALYST).post("/api/benefits", Map.of("initiative", initiative(), "name",
                "Fewer visits", "benefitClass", "CASHABLE", "owner", person(Part.PROJECT_MANAGER),
                "planned", euro("100"), "from", "2018-01-01", "to", "2018-03-31", "method",
                method)).is(201);
    }

    @Test
    void what_is_read_before_the_time_is_over_leaves_a_reading_owed() {
        Answer benefit = unread("DIRECT_COUNT");
        assertThat(owes(read(benefit, "2018-01-31"), benefit)).isTrue();
        assertThat(owes(read(benefit, "2018-03-31"), benefit)).isFalse();
    }

    private boolean owes(Answer after, Answer benefit) {
        return as(Part.PROJECT_MANAGER).get("/api/my?after=" + after.header("Waymark-Position"))
                .is(200).json().get("owed").findValuesAsString("reference")
                .contains(benefit.reference());
    }

    private Answer read(Answer benefit, String on) {
        return as(Part.ANALYST).post("/api/benefits/" + benefit.reference() + "/measurements",
                Map.of("effectiveOn", on, "amount", euro("12"), "ledgerReference", "FI-1")).is(200);
    }

    @Test
    void BEN_3_what_has_no_bar_cannot_be_read_and_waits_for_one() {
        Answer benefit = unread("PRE_POST");
        Answer my = as(Part.PROJECT_MANAGER).get("/api/my?after="
                + benefit.header("Waymark-Position")).is(200);
        for (JsonNode one : my.json().get("owed")) {
            if (one.get("reference").asString().equals(benefit.reference())) {
                assertThat(one.get("why").asString()).isEqualTo("a bar to be agreed");
                assertThat(one.path("duty").isObject()).as("no form").isFalse();
                return;
            }
        }
        throw new AssertionError("The bar is not owed.");
    }
}
