package waymark.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

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
        assertThat(words.at("/0/amount/amount").decimalValue()).isEqualByComparingTo("39848");
        assertThat(words.at("/1/amount/amount").decimalValue()).isEqualByComparingTo("40528");
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
    void forecasts_are_held_against_what_came() {
        JsonNode all = read("/api/calibration").at("/all");
        assertThat(all.at("/n").asInt()).isPositive();
        assertThat(as("beatriz").open("/measure/calibration").is(200).text())
                .contains("For each EUR 1 that was forecast", "Whose forecasts?");
    }
}
