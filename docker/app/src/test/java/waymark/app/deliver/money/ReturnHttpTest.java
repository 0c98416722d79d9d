package waymark.app.deliver.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.app.deliver.Verdicts;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** The receipt of a return adds up, and says of each line how well it is shown and by whom. */
class ReturnHttpTest extends Verdicts {

    @Test
    void BEN_1_the_return_is_the_division_of_two_sums_of_lines_and_what_waits_stands_apart() {
        Answer benefit = benefit();
        String address = "/api/benefits/" + benefit.reference();
        String initiative = read(address, benefit).at("initiative");
        spent(initiative, "800");
        measured(address, "12", "4").is(200);
        Answer claim = claimed(address, "1300.40", Map.of("measurement", 1));
        Answer verified = as(Part.FINANCE).against(claim).put(address + "/claims/1/verification",
                Map.of("result", "PARTLY", "amount", euro("1200.40"))).is(200);
        Answer waiting = claimed(address, "99.5", Map.of("from", today.minusDays(20).toString(),
                "to", today.minusDays(10).toString()));
        JsonNode receipt = receipt(initiative, "VERIFIED", waiting);
        assertThat(sum(receipt.at("/cameBack/first/lines"))).isEqualByComparingTo("1200.40");
        assertThat(sum(receipt.at("/spent/first/lines"))).isEqualByComparingTo("800");
        assertThat(receipt.at("/roi/value").decimalValue()).isEqualByComparingTo(
                sum(receipt.at("/cameBack/first/lines")).subtract(new BigDecimal("800"))
                        .divide(new BigDecimal("800"), 10, RoundingMode.HALF_EVEN));
        says(receipt.at("/cameBack/first/lines/0"), benefit, verified);
        JsonNode awaiting = receipt.at("/apart/1");
        assertThat(awaiting.at("/kind").asString()).isEqualTo("AWAITING");
        assertThat(sum(awaiting.at("/first/lines"))).isEqualByComparingTo("99.5");
        assertThat(awaiting.at("/parts/0/grade").asString()).isEqualTo("UNMEASURED");
    }

    private void says(JsonNode line, Answer benefit, Answer verified) {
        assertThat(line.at("/line/benefitClass").asString()).isEqualTo("CASHABLE");
        assertThat(line.at("/line/shown/grade").asString()).isEqualTo("SHOWN");
        assertThat(line.at("/line/position").asString()).isEqualTo(verified.at("position"));
        assertThat(line.at("/grounds/reference").asString()).isEqualTo(benefit.reference());
        assertThat(line.at("/grounds/method").asString()).isEqualTo("PRE_POST");
        assertThat(line.at("/grounds/claimant").asString())
                .isEqualTo(person(Part.PROJECT_MANAGER));
        assertThat(line.at("/grounds/verifier").asString()).isEqualTo(person(Part.FINANCE));
    }

    @Test
    void U2_the_figures_of_a_benefit_open_to_its_own_lines_and_to_no_others() {
        Answer benefit = benefit();
        String address = "/api/benefits/" + benefit.reference();
        String initiative = read(address, benefit).at("initiative");
        Answer other = as(Part.ANALYST).post("/api/benefits", Map.of("initiative",
                initiative.substring(initiative.indexOf('/') + 1), "name", "Fewer letters",
                "benefitClass", "CASHABLE", "owner", person(Part.OTHER_MANAGER), "planned",
                euro("300"), "from", today.minusDays(60).toString(), "to",
                today.minusDays(1).toString(), "method", "DIRECT_COUNT")).is(201);
        Answer planned = as(Part.MEMBER).get("/api/money/receipt/lines?kind=PLANNED&benefit="
                + other.reference() + "&after=" + other.header("Waymark-Position")).is(200);
        assertThat(sum(planned.json().at("/lines"))).isEqualByComparingTo("300");
        assertThat(planned.json().at("/total/amount").decimalValue())
                .isEqualByComparingTo("300");
        String page = reading(Part.MEMBER).open("/measure/benefits/" + other.reference()
                + "?after=" + other.header("Waymark-Position")).is(200).text();
        assertThat(page).contains("/measure/receipt?benefit=" + other.reference()
                + "&amp;kind=PLANNED");
        assertThat(reading(Part.MEMBER).open("/measure/receipt?benefit=" + other.reference()
                + "&kind=PLANNED").is(200).text()).contains("EUR\u00a0300.00", "1\u00a0line");
    }

    @Test
    void what_waited_is_known_to_have_waited_before_finance_spoke() {
        Answer benefit = benefit();
        String address = "/api/benefits/" + benefit.reference();
        String initiative = read(address, benefit).at("initiative");
        Answer claimed = claimed(address, "70", Map.of());
        Answer spoken = as(Part.FINANCE).against(claimed).put(address + "/claims/1/verification",
                Map.of("result", "NOT_REALISED", "reason", "No bill fell")).is(200);
        assertThat(waiting(initiative, "&after=" + spoken.header("Waymark-Position")))
                .isEqualByComparingTo("0");
        assertThat(waiting(initiative, "&knownAt=" + claimed.at("position")
                + "&after=" + spoken.header("Waymark-Position"))).isEqualByComparingTo("70");
    }

    @Test
    void a_return_without_spending_is_absent_with_its_reason_and_the_paper_says_so() {
        Answer benefit = benefit();
        String initiative = read("/api/benefits/" + benefit.reference(), benefit)
                .at("initiative");
        assertThat(receipt(initiative, "PLANNED", benefit).at("/roi/absent").asString())
                .contains("Nothing is spent yet");
        String paper = reading(Part.MEMBER).open("/measure/return?basis=PLANNED&initiative="
                + initiative).is(200).text();
        assertThat(paper).contains("Nothing is spent yet", benefit.reference());
        as(Part.MEMBER).get("/api/money/receipt?basis=HOPED").is(422);
        as(Part.MEMBER).get("/api/money/receipt?limit=501").is(422);
    }

    @Test
    void the_course_of_an_initiative_and_its_fiscal_years_end_where_its_receipt_stands() {
        Answer benefit = benefit();
        String address = "/api/benefits/" + benefit.reference();
        String initiative = read(address, benefit).at("initiative");
        Answer last = spent(initiative, "812.50");
        String of = "?initiative=" + initiative + "&after=" + last.header("Waymark-Position");
        JsonNode years = as(Part.AUDITOR).get("/api/money/fiscal-years" + of).is(200).json();
        BigDecimal spent = BigDecimal.ZERO;
        BigDecimal planned = BigDecimal.ZERO;
        for (JsonNode year : years.get("years")) {
            spent = spent.add(year.at("/spent/amount").decimalValue());
            planned = planned.add(year.at("/planned/likely/amount").decimalValue());
        }
        assertThat(spent).isEqualByComparingTo("812.50");
        assertThat(planned).isEqualByComparingTo("2000");
        JsonNode months = as(Part.AUDITOR).get("/api/money/course" + of).is(200).json();
        JsonNode now = months.get("months").get(months.get("months").size() - 1);
        assertThat(now.at("/spent/amount").decimalValue()).isEqualByComparingTo("812.50");
        assertThat(now.at("/planned/low/amount").decimalValue()).isPositive()
                .isLessThanOrEqualTo(now.at("/planned/high/amount").decimalValue());
        assertThat(reading(Part.MEMBER).open("/measure/course?initiative=" + initiative)
                .is(200).text()).contains("What did each fiscal year cost and bring?",
                        "Verified less spent");
    }

    private JsonNode receipt(String initiative, String basis, Answer after) {
        return as(Part.AUDITOR).get("/api/money/receipt?basis=" + basis + "&initiative="
                + initiative + "&after=" + after.header("Waymark-Position")).is(200).json();
    }

    private BigDecimal waiting(String initiative, String view) {
        return as(Part.AUDITOR).get("/api/money/receipt/lines?kind=AWAITING&initiative="
                + initiative + view).is(200).json().at("/total/amount").decimalValue();
    }

    private static BigDecimal sum(JsonNode lines) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode one : lines) {
            sum = sum.add(one.at("/line/amount/amount").decimalValue());
        }
        return sum;
    }

    private Answer claimed(String address, String amount, Map<String, Object> more) {
        Map<String, Object> claim = new HashMap<>(Map.of("amount", euro(amount), "from",
                today.minusDays(60).toString(), "to", today.minusDays(31).toString()));
        claim.putAll(more);
        return as(Part.PROJECT_MANAGER).post(address + "/claims", claim).is(200);
    }

    private Answer spent(String initiative, String amount) {
        String project = as(Part.PROJECT_MANAGER).post("/api/projects", Map.of("initiative",
                initiative, "plannedFinish", "2027-02-01")).is(201).reference();
        return as(Part.FINANCE).post("/api/projects/" + project + "/costs", Map.of("kind",
                "ACTUAL", "amount", euro(amount), "effectiveOn", today.minusDays(5).toString()))
                .is(200);
    }
}
