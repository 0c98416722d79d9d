package waymark.app.measure.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** Claims on one effect: overlap in days, customers and family of metrics (BEN-2). */
class SharesHttpTest extends Claimed {

    /** For customers that no other test knows, so that all tests may share one record. */
    private final String tariff = "tariff " + System.nanoTime();

    private Answer placed(String name) {
        Answer benefit = benefit(name);
        place(benefit, "RETENTION").is(200);
        return benefit;
    }

    private Answer place(Answer benefit, String family) {
        return as(Part.ANALYST).put(address(benefit) + "/effect",
                Map.of("family", family, "segment", segment()));
    }

    private Map<String, Object> segment() {
        return Map.of("conditions", List.of(Map.of("attribute", "tariff", "anyOf",
                List.of(tariff))));
    }

    @Test
    void BEN_2_the_second_is_told_what_stands_in_the_way_and_finance_settles() {
        Answer window = placed("Customers who stay");
        Answer call = placed("Customers who ask");
        claim(window, "600", Map.of("share", 60)).is(200);
        Answer no = claim(call, "550", Map.of("share", 55)).refusedBy("BEN-2", 409);
        assertThat(no.text()).contains("“Customers who stay”, claim 1, has 60 %",
                "60 % + 55 % = 115 %", "at most 40 % is left");
        settled(window, call, "45").refusedBy("BEN-2", 409);
        Answer settled = settled(window, call, "40").is(200);
        claim(call, "550", Map.of("share", 55)).refusedBy("BEN-2", 409);
        Answer claimed = claim(call, "400", Map.of()).is(200);
        Answer shares = read(address(call) + "/shares", claimed);
        assertThat(shares.at("placed/effect")).isEqualTo("RETENTION");
        assertThat(shares.at("placed/settled/0/share")).isEqualTo("40");
        assertThat(shares.text()).contains("\"benefit\":\"" + window.reference() + "\"");
        assertThat(shares.at("shares/0/benefit") + " " + shares.at("shares/0/share"))
                .isEqualTo(call.reference() + " 40");
        assertThat(settled.at("stream")).startsWith("effect-shares/");
    }

    private Answer settled(Answer window, Answer call, String share) {
        return as(Part.FINANCE).post("/api/effects/settlements", Map.of("from",
                from.minusDays(30), "to", today, "reason", "As both owners see it", "shares",
                List.of(Map.of("benefit", window.reference(), "share", 60),
                        Map.of("benefit", call.reference(), "share", share))));
    }

    @Test
    void BEN_2_a_plan_that_names_a_metric_is_placed_by_itself() {
        Answer metric = as(Part.ANALYST).post("/api/metrics", Map.of("name",
                "Leaving " + System.nanoTime(), "role", "OUTCOME", "direction",
                "LESS_IS_BETTER", "definition", Map.of("kind", "OWN", "question", "Who left?",
                        "method", "SHARE_OF_CASES", "population",
                        Map.of("described", "everybody"))))
                .is(201);
        String initiative = initiative().reference();
        Map<String, Object> moves = Map.of("metric", metric.at("stream"));
        Answer one = benefit(initiative, "One", moves);
        Answer two = benefit(initiative, "Two", moves);
        for (Answer benefit : List.of(one, two)) {
            await().atMost(Duration.ofSeconds(20)).until(() -> as(Part.EMPLOYEE)
                    .get(address(benefit)).is(200).at("placed/effect")
                    .equals(metric.at("stream")));
        }
        claim(one, "10", Map.of()).is(200);
        claim(two, "10", Map.of("share", 1)).refusedBy("BEN-2", 409);
    }

    @Test
    void BEN_2_where_it_is_not_said_what_is_moved_it_can_be_said_and_not_otherwise() {
        Answer benefit = benefit("Fewer visits");
        as(Part.ANALYST).put(address(benefit) + "/effect", Map.of()).refusedBy("BEN-2", 422);
        Answer placed = as(Part.ANALYST).put(address(benefit) + "/effect",
                Map.of("family", "RESOLUTION", "segment", segment())).is(200);
        assertThat(read(address(benefit), placed).at("placed/segment/conditions/0/anyOf/0"))
                .isEqualTo(tariff);
        as(Part.EMPLOYEE).put(address(benefit) + "/effect", Map.of("family", "RESOLUTION"))
                .refusedBy("COM-3", 403);
    }

    @Test
    void BEN_2_a_plan_names_a_metric_that_is_defined_or_none() {
        String unknown = "metric/00000000-0000-7000-8000-00000000dead";
        Answer no = as(Part.ANALYST).post("/api/benefits", Map.of("initiative",
                initiative().reference(), "name", "Fewer leave", "benefitClass", "CASHABLE",
                "planned", euro("10"), "from", from, "to", to, "method", "DIRECT_COUNT", "metric",
                unknown)).refusedBy("BEN-2", 422);
        assertThat(no.text()).contains("\"field\":\"metric\"", "not defined here");
    }

    @Test
    void BEN_2_what_finance_settled_rests_elsewhere_and_holds_again_back_at_its_effect() {
        Answer window = placed("Customers who stay");
        Answer call = placed("Customers who ask");
        settled(window, call, "40").is(200);
        claim(call, "5", Map.of("share", 41)).refusedBy("BEN-2", 409);
        Answer moved = place(call, "CONVERSION").is(200);
        assertThat(read(address(call), moved).json().at("/placed/settled")).isEmpty();
        assertThat(read(address(window), moved).json().at("/placed/settled")).hasSize(1);
        claim(call, "5", Map.of("share", 41)).is(200);
        Answer back = place(call, "RETENTION").is(200);
        assertThat(read(address(call), back).at("placed/settled/0/share")).isEqualTo("40");
        claim(call, "5", Map.of("share", 41)).refusedBy("BEN-2", 409);
    }

    @Test
    void BEN_2_finance_places_what_found_no_place_in_the_step_that_settles() {
        Answer window = placed("Customers who stay");
        Answer call = benefit("Customers who ask");
        claim(window, "600", Map.of()).is(200);
        claim(call, "550", Map.of()).is(200);
        assertThat(unplaced(call).text()).contains("\"" + call.reference() + "\"");
        place(call, "RETENTION").refusedBy("BEN-2", 409);
        settled(window, call, "40").refusedBy("BEN-2", 422);
        Answer settled = as(Part.FINANCE).post("/api/effects/settlements", Map.of("from", from,
                "to", today, "reason", "As both owners see it", "shares", List.of(
                        Map.of("benefit", window.reference(), "share", 60),
                        Map.of("benefit", call.reference(), "share", 40, "family", "RETENTION",
                                "segment", segment()))))
                .is(200);
        Answer shares = read(address(call) + "/shares", settled);
        assertThat(shares.at("placed/effect")).isEqualTo("RETENTION");
        assertThat(shares.at("placed/segment/conditions/0/anyOf/0")).isEqualTo(tariff);
        assertThat(shares.at("shares/0/share") + " " + shares.at("shares/1/share"))
                .isEqualTo("40 60");
        assertThat(unplaced(settled).text()).doesNotContain("\"" + call.reference() + "\"");
    }

    private Answer unplaced(Answer after) {
        return read("/api/effects/unplaced?limit=500", after);
    }

    @Test
    void BEN_3_beside_each_verdict_stands_what_so_many_answers_show_and_how_many_it_takes() {
        Answer benefit = benefit(initiative().reference(), "Outages that are forgiven", Map.of(
                "method", "DIFFERENCE_IN_DIFFERENCES", "bar", Map.of("smallestWorthwhile", 15,
                        "answers", 200, "dueOn", today.plusDays(1))));
        Answer measured = as(Part.ANALYST).post(address(benefit) + "/measurements", Map.of(
                "effectiveOn", today, "groups", Map.of("before", nps("10", "6900"), "after",
                        nps("30", "6100"), "controlBefore", nps("12", "7056"), "controlAfter",
                        nps("17", "7011"), "lessIsBetter", false)))
                .is(200);
        Answer read = read(address(benefit), measured);
        assertThat(read.at("measurements/0/proof/verdict")).isEqualTo("NOT_PROVEN");
        assertThat(read.at("measurements/0/proof/early")).isEqualTo("true");
        assertThat(Double.parseDouble(read.at("measurements/0/showable/value")))
                .isBetween(32.0, 34.0);
        assertThat(Integer.parseInt(read.at("measurements/0/needed/value")))
                .isBetween(930, 970);
    }

    private static Map<String, Object> nps(String mean, String variance) {
        return Map.of("mean", mean, "variance", variance, "n", 200, "kind", "COUNTED");
    }
}
