package waymark.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the storylines claim of one effect, and how good their forecasts were. */
class EarnedDemoHttpTest extends DemoProgram {

    @Test
    void finance_settles_two_claims_on_one_change() {
        assertThat(as("carla").open("/measure/benefits/BEN-3").is(200).text()).contains(
                "EUR\u00a0138,988.80 verified", "it would be 115 %", "Finance settled 40 %");
        JsonNode shares = read("/api/benefits/BEN-3/shares");
        assertThat(shares.at("/placed/effect").asString()).isEqualTo("RETENTION");
        Map<String, String> drawn = new TreeMap<>();
        shares.at("/shares").forEach(one -> drawn.put(one.at("/name").asString(),
                one.at("/share").asString() + " % of it"));
        assertThat(drawn).containsOnly(
                entry("Customers who stay after the installation", "60 % of it"),
                entry("Customers who stay after the first month", "40 % of it"));
    }

    @Test
    void the_two_hour_window_saved_596_visits_and_churn_of_2400() {
        JsonNode visits = benefit("Fewer missed visits");
        assertThat(amount(visits, "verified")).isEqualByComparingTo(
                new BigDecimal(596).multiply(new BigDecimal(68)));
        assertThat(visits.at("/measurements/0/note").asString())
                .contains("11.8 to 5.1 % of 8,900", "596 fewer at EUR 68");
        assertThat(benefit("Customers who stay after the installation")
                .at("/measurements/0/proof/effect/smallestGroup").asLong()).isEqualTo(2_400);
    }

    @Test
    void outage_texts_released_12_800_calls_which_is_capacity_and_no_cash() {
        JsonNode calls = benefit("Calls that are not made");
        for (JsonNode one : read("/api/benefits?limit=100").at("/benefits")) {
            calls = one.at("/measurements/0/ledgerReference").asString("").equals("TEL-CNT")
                    ? one
                    : calls;
        }
        assertThat(calls.at("/plan/benefitClass").asString()).isEqualTo("CAPACITY");
        assertThat(amount(calls, "measured")).isEqualByComparingTo(
                new BigDecimal("5.20").multiply(new BigDecimal(12_800)));
        assertThat(amount(calls, "verified")).isZero();
        assertThat(calls.at("/claims")).isEmpty();
    }

    @Test
    void BEN_3_what_is_not_proven_says_how_many_answers_it_would_take() {
        JsonNode outages = measured("Outages that are forgiven");
        assertThat(outages.at("/showable/value").decimalValue().intValue()).isEqualTo(32);
        assertThat(outages.at("/needed/value").decimalValue().intValue()).isEqualTo(2_125);
        assertThat(as("carla").open("/measure/benefits/BEN-6").is(200).text())
                .contains("200 answers a group show", "not proven");
    }

    private JsonNode measured(String name) {
        return benefit(name).at("/measurements/0");
    }

    private JsonNode benefit(String name) {
        for (JsonNode one : read("/api/benefits?limit=100").at("/benefits")) {
            if (one.at("/plan/name").asString().equals(name)) {
                return one;
            }
        }
        throw new AssertionError("no benefit is called " + name);
    }

    @Test
    void BEN_1_finance_took_a_word_back_and_what_it_said_first_stays_to_be_read() {
        JsonNode words = benefit("Fewer missed visits").at("/claims/0/words");
        assertThat(words.at("/0/amount/amount").decimalValue()).isEqualByComparingTo("2720");
        assertThat(words.at("/1/amount/amount").decimalValue()).isEqualByComparingTo("3400");
        assertThat(words.at("/1/reason").asString()).contains("two customers of one name");
    }

    @Test
    void BEN_1_two_of_six_months_were_drawn_and_all_six_wait() {
        JsonNode sample = read("/api/claim-samples").at("/samples/0");
        assertThat(sample.at("/drawn").asInt() + " of " + sample.at("/of").asInt())
                .isEqualTo("2 of 6");
        assertThat(sample.at("/stage").asString()).isEqualTo("OPEN");
        assertThat(sample.at("/total/amount").decimalValue()).isEqualByComparingTo("20264");
        assertThat(as("beatriz").open("/measure/samples/" + sample.at("/reference").asString())
                .is(200).text()).contains("2 of 6");
    }

    @Test
    void BEN_1_three_of_eleven_months_held_and_speak_for_the_other_eight() {
        JsonNode sample = read("/api/claim-samples").at("/samples/1");
        assertThat(sample.at("/drawn").asInt() + " of " + sample.at("/of").asInt())
                .isEqualTo("3 of 11");
        JsonNode visits = benefit("Fewer missed visits");
        assertThat(visits.at("/claims").findValues("bySample").stream()
                .filter(JsonNode::isObject).map(one -> one.at("/of").asInt()))
                .hasSize(8).containsOnly(11);
        assertThat(visits.at("/verified/amount").decimalValue().divide(new BigDecimal(68)))
                .as("596 visits at EUR 68 are 40,528").isEqualByComparingTo("596");
        String page = as("beatriz").open("/measure/samples/" + sample.at("/reference").asString())
                .is(200).text();
        assertThat(page).contains("3 of 11", "verified by the sample")
                .doesNotContain("Verify the rest");
    }

    @Test
    void forecasts_are_held_against_what_came() {
        JsonNode all = read("/api/calibration").at("/all");
        assertThat(all.at("/n").asInt()).isPositive();
        assertThat(as("beatriz").open("/measure/calibration").is(200).text())
                .contains("For each EUR 1 that was forecast", "Whose forecasts?");
    }
}
