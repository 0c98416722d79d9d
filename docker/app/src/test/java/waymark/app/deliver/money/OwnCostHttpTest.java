package waymark.app.deliver.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

/** What the programme itself costs counts as spent, and for no initiative (BEN-1). */
class OwnCostHttpTest extends WaymarkTest {

    private final String voucher = "CC-" + System.nanoTime();

    private Answer record(Part part, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("amount", euro("250.5"), "effectiveOn",
                "2026-01-31", "ledgerReference", voucher, "what", "Two analysts"));
        body.putAll(more);
        return as(part).post("/api/own-costs", body);
    }

    private static Map<String, Object> euro(String amount) {
        return Map.of("amount", new BigDecimal(amount), "currency", "EUR");
    }

    @Test
    void BEN_1_the_programmes_own_cost_is_spent_from_its_position_on() {
        Answer recorded = record(Part.FINANCE, Map.of()).is(200);
        long position = Long.parseLong(recorded.at("position"));
        assertThat(spent(position, recorded).subtract(spent(position - 1, recorded)))
                .isEqualByComparingTo("250.5");
        JsonNode line = line(recorded);
        assertThat(line.at("/line/what").asString())
                .isEqualTo("The programme itself: Two analysts");
        assertThat(line.at("/line/initiative").isNull()).isTrue();
        assertThat(line.at("/line/ledgerReference").asString()).isEqualTo(voucher);
        Answer corrected = record(Part.FINANCE, Map.of("amount", euro("-50.5"))).is(200);
        assertThat(spent(Long.parseLong(corrected.at("position")), corrected)
                .subtract(spent(Long.parseLong(corrected.at("position")) - 1, corrected)))
                .isEqualByComparingTo("-50.5");
    }

    private BigDecimal spent(long knownAt, Answer after) {
        return as(Part.AUDITOR).with("Waymark-Position", after.header("Waymark-Position"))
                .get("/api/money/return?knownAt=" + knownAt).is(200)
                .json().at("/spent/amount").decimalValue();
    }

    private JsonNode line(Answer recorded) {
        String from = "";
        while (true) {
            JsonNode page = as(Part.AUDITOR).get("/api/money/receipt/lines?kind=SPENT&limit=500"
                    + "&asOf=2026-01-31&knownAt=" + recorded.at("position") + from).is(200).json();
            for (JsonNode one : page.get("lines")) {
                if (one.at("/line/position").asString().equals(recorded.at("position"))) {
                    return one;
                }
            }
            assertThat(page.hasNonNull("next")).as("its line is on some page").isTrue();
            from = "&from=" + page.get("next").asString();
        }
    }

    @Test
    void BEN_1_it_is_recorded_by_finance_in_the_base_currency_of_days_that_were() {
        record(Part.FINANCE, Map.of("amount", Map.of("amount", 10, "currency", "SEK")))
                .refusedBy("BEN-1", 422);
        record(Part.FINANCE, Map.of("effectiveOn", LocalDate.now(ZoneOffset.UTC).plusDays(2)))
                .refusedBy("BEN-1", 422);
        record(Part.FINANCE, Map.of("amount", euro("0"))).is(422);
        record(Part.FINANCE, Map.of("what", " ")).is(422);
        record(Part.ANALYST, Map.of()).refusedBy("COM-3", 403);
        record(Part.FINANCE, Map.of()).is(200);
    }
}
