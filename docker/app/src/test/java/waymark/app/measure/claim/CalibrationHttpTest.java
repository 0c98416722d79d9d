package waymark.app.measure.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** How good forecasts were (BEN-5): by kind and department for all, by author for a few. */
class CalibrationHttpTest extends Claimed {

    private static final String CALIBRATION = "/api/calibration";

    /** A benefit of EUR 1,000 give or take a quarter, of which this much was counted. */
    private Answer measured(String kind, String amount) {
        return measured(initiative(), kind, amount);
    }

    private Answer measured(Answer initiative, String kind, String amount) {
        Answer benefit = benefit(initiative.reference(), "Forecast", Map.of("benefitClass",
                kind, "planned", euro("1000"), "margin", 25));
        return as(Part.ANALYST).post(address(benefit) + "/measurements", new HashMap<>(Map.of(
                "effectiveOn", to, "amount", euro(amount), "ledgerReference", "FI-1"))).is(200);
    }

    private static JsonNode row(Answer read, String by, String group) {
        for (JsonNode row : read.json().get(by)) {
            if (row.get("grouped").asString().equals(group)) {
                return row;
            }
        }
        throw new AssertionError(by + " has no " + group + ": " + read);
    }

    private static BigDecimal sum(Answer read, String field) {
        return row(read, "byKind", "COST_AVOIDED").at("/" + field + "/amount").decimalValue();
    }

    @Test
    void BEN_5_bias_and_coverage_are_what_came_over_what_was_forecast_as_of_any_moment() {
        Answer before = measured("COST_AVOIDED", "1000");
        Answer then = read(CALIBRATION, before);
        Answer now = read(CALIBRATION, measured("COST_AVOIDED", "620.50"));
        assertThat(sum(now, "forecast").subtract(sum(then, "forecast")))
                .isEqualByComparingTo("1000");
        assertThat(sum(now, "actual").subtract(sum(then, "actual")))
                .isEqualByComparingTo("620.50");
        JsonNode row = row(now, "byKind", "COST_AVOIDED");
        assertThat(row.at("/bias/value").decimalValue()).isCloseTo(
                sum(now, "actual").divide(sum(now, "forecast"), java.math.MathContext.DECIMAL32),
                org.assertj.core.data.Offset.offset(new BigDecimal("0.0001")));
        assertThat(row.get("n").asInt()).isEqualTo(
                row(then, "byKind", "COST_AVOIDED").get("n").asInt() + 1);
        assertThat(row.at("/coverage/figure/value").decimalValue())
                .as("EUR 620.50 is below EUR 750")
                .isLessThan(row(then, "byKind", "COST_AVOIDED").at("/coverage/figure/value")
                        .decimalValue());
        Answer back = as(Part.AUDITOR).get(CALIBRATION + "?knownAt="
                + before.header("Waymark-Position")).is(200);
        assertThat(sum(back, "actual")).isEqualByComparingTo(sum(then, "actual"));
        Answer dayBefore = as(Part.AUDITOR).get(CALIBRATION + "?asOf=" + to.minusDays(1)).is(200);
        assertThat(dayBefore.json().get("byKind").toString()).doesNotContain("COST_AVOIDED");
    }

    @Test
    void BEN_5_a_forecast_counts_for_the_first_department_of_its_initiative_and_no_other() {
        Answer field = department("Field");
        Answer contact = department("Contact");
        Answer both = initiative(List.of(field.at("stream"), contact.at("stream")));
        measured(both, "CAPACITY", "800");
        Answer now = read(CALIBRATION, measured(both, "CAPACITY", "400"));
        JsonNode row = row(now, "byDepartment", field.at("stream"));
        assertThat(row.at("/n").asInt()).isEqualTo(2);
        assertThat(row.at("/forecast/amount").decimalValue()).isEqualByComparingTo("2000");
        assertThat(row.at("/actual/amount").decimalValue()).isEqualByComparingTo("1200");
        assertThat(row.at("/bias/value").decimalValue()).isEqualByComparingTo("0.6");
        assertThat(row.at("/coverage/figure/value").decimalValue())
                .as("EUR 800 of 750 to 1,250, EUR 400 below").isEqualByComparingTo("50");
        assertThat(now.json().get("byDepartment").toString())
                .doesNotContain(contact.at("stream"));
        assertThat(reading(Part.CHAIR).open("/measure/calibration?after="
                + now.header("Waymark-Position")).is(200).text())
                .containsPattern("<td>Field [0-9]+</td>\\s*<td class=\"r\">2</td>");
    }

    private Answer department(String name) {
        return as(Part.ADMIN).post("/api/departments",
                Map.of("name", name + " " + System.nanoTime())).is(201);
    }

    @Test
    void BEN_5_what_an_early_reading_said_is_of_the_sum_once_one_in_due_time_is_taken() {
        Answer benefit = benefit(initiative().reference(), "Forecast", Map.of("planned",
                euro("1000"), "margin", 25, "method", "PRE_POST", "bar",
                Map.of("smallestWorthwhile", 5, "answers", 200, "dueOn", to)));
        Answer before = read(CALIBRATION, benefit);
        Answer early = shown(benefit, to.minusDays(10), "400");
        assertThat(read(CALIBRATION, early).json().get("all"))
                .as("its day is still to come").isEqualTo(before.json().get("all"));
        Answer now = read(CALIBRATION, shown(benefit, to, "500"));
        assertThat(risen(before, now, "n")).isEqualByComparingTo("1");
        assertThat(risen(before, now, "forecast/amount")).isEqualByComparingTo("1000");
        assertThat(risen(before, now, "actual/amount")).isEqualByComparingTo("900");
        Answer back = as(Part.AUDITOR).get(CALIBRATION + "?knownAt="
                + early.header("Waymark-Position")).is(200);
        assertThat(risen(before, back, "actual/amount")).isZero();
    }

    private static BigDecimal risen(Answer before, Answer now, String field) {
        return new BigDecimal(now.at("all/" + field))
                .subtract(new BigDecimal(before.at("all/" + field)));
    }

    /** A rise of 20 points by 2,000 answers each, up to this day. */
    private Answer shown(Answer benefit, LocalDate on, String amount) {
        return as(Part.ANALYST).post(address(benefit) + "/measurements", Map.of("effectiveOn", on,
                "amount", euro(amount), "groups", Map.of("before", nps(10), "after", nps(30),
                        "lessIsBetter", false)))
                .is(200);
    }

    private static Map<String, Object> nps(int mean) {
        return Map.of("mean", mean, "variance", 6900, "n", 2000, "kind", "COUNTED");
    }

    @Test
    void BEN_5_authors_are_told_to_finance_and_each_of_oneself_and_to_nobody_else() {
        Answer told = measured("CAPACITY", "10");
        String analyst = person(Part.ANALYST);
        assertThat(row(own(Part.FINANCE, told), "byAuthor", analyst).get("n").asInt())
                .isPositive();
        Answer mine = own(Part.ANALYST, told);
        assertThat(mine.json().get("byAuthor")).hasSize(1);
        assertThat(mine.at("byAuthor/0/grouped")).isEqualTo(analyst);
        for (Part other : new Part[]{Part.CHAIR, Part.AUDITOR, Part.ADMIN, Part.EMPLOYEE}) {
            assertThat(own(other, told).json().get("byAuthor")).as("%s", other).isEmpty();
        }
        assertThat(reading(Part.CHAIR).open("/measure/calibration").is(200).text())
                .contains("Forecasts of others are shown to finance alone.")
                .doesNotContain("calibration by author");
        assertThat(reading(Part.FINANCE).open("/measure/calibration").is(200).text())
                .contains("Whose forecasts?", "calibration by author", "For each EUR 1");
    }

    private Answer own(Part part, Answer after) {
        return as(part).with("Waymark-Position", after.header("Waymark-Position"))
                .get(CALIBRATION).is(200);
    }
}
