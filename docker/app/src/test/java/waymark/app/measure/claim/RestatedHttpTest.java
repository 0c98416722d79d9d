package waymark.app.measure.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** What finance said of a claim and corrected later, by both clocks (BEN-1, U3), and fading. */
class RestatedHttpTest extends Claimed {

    private Answer restate(Answer read, Answer benefit, Map<String, Object> body) {
        return as(Part.FINANCE).against(read).put(address(benefit) + "/claims/1/restatement",
                body);
    }

    @Test
    void BEN_1_a_correction_ends_the_old_line_begins_a_new_one_and_both_stay_visible() {
        Answer benefit = benefit("Fewer visits");
        Answer claimed = claim(benefit, "1600", Map.of()).is(200);
        Map<String, Object> less = Map.of("restates", 1, "result", "PARTLY", "amount",
                euro("1250.40"), "reason", "Two districts were counted twice");
        restate(claimed, benefit, less).refusedBy("BEN-1", 409);
        Answer verified = verify(List.of(found(benefit, Map.of("result", "FULLY")))).is(200);
        Answer restated = restate(read(address(benefit), verified), benefit, less).is(200);
        restate(restated, benefit, less).refusedBy("BEN-1", 409);
        Answer now = read(address(benefit), restated);
        assertThat(money(now, "verified")).isEqualByComparingTo("1250.40");
        assertThat(money(now, "claims/0/words/0/amount")).isEqualByComparingTo("1600");
        assertThat(now.at("claims/0/words/1/reason")).contains("twice");
        Answer then = as(Part.AUDITOR).get(address(benefit) + "?knownAt="
                + verified.header("Waymark-Position")).is(200);
        assertThat(money(then, "verified")).isEqualByComparingTo("1600");
        difference(now.at("initiative"), verified, restated);
    }

    /** U3: the difference of the two views is told line by line, and adds up. */
    private void difference(String initiative, Answer verified, Answer restated) {
        Answer found = read("/api/money/difference?kind=VERIFIED&initiative=" + initiative
                + "&sinceKnownAt=" + verified.header("Waymark-Position"), restated);
        assertThat(money(found, "raisedBy")).isEqualByComparingTo("-349.60");
        assertThat(found.at("explained/0/because") + " " + found.at("explained/1/because"))
                .isEqualTo("RECORDED SUPERSEDED");
        assertThat(money(found, "explained/0/raisedBy")).isEqualByComparingTo("1250.40");
        assertThat(money(found, "explained/1/raisedBy")).isEqualByComparingTo("-1600");
    }

    @Test
    void BEN_1_what_is_counted_directly_in_money_says_where_the_accounts_have_it() {
        Answer benefit = benefit("Fewer visits");
        Map<String, Object> counted = new HashMap<>(
                Map.of("effectiveOn", to, "amount", euro("12")));
        as(Part.ANALYST).post(address(benefit) + "/measurements", counted)
                .refusedBy("BEN-1", 422);
        counted.put("ledgerReference", "FI-7");
        as(Part.ANALYST).post(address(benefit) + "/measurements", counted).is(200);
        as(Part.ANALYST).post(address(benefit) + "/measurements", Map.of("effectiveOn", to,
                "note", "Two visits fewer")).is(200);
    }

    @Test
    void BEN_1_after_it_faded_nothing_more_is_claimed_and_the_plan_stays_as_it_was() {
        Answer benefit = benefit("Fewer visits");
        Answer faded = as(Part.FINANCE).against(benefit).put(address(benefit) + "/fading",
                Map.of("effectiveOn", to.minusDays(10), "reason", "The rota went back")).is(200);
        claim(benefit, "10", Map.of()).refusedBy("BEN-1", 409);
        Answer claimed = claim(benefit, "10", Map.of("to", to.minusDays(10))).is(200);
        Answer read = read(address(benefit), claimed);
        assertThat(read.at("faded")).isEqualTo(to.minusDays(10).toString());
        assertThat(money(read, "plannedToDate")).as("what should have come still shows")
                .isEqualByComparingTo("2000");
        assertThat(faded.at("version")).isEqualTo("1");
    }
}
