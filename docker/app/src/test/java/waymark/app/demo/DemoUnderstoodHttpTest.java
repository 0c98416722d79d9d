package waymark.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whom the demo keeps in mind, which way they walk, and what it heard them say there. */
class DemoUnderstoodHttpTest extends DemoProgram {

    private static final String NOW = "/api/journeys/JNY-5";

    @Test
    void JRN_3_what_was_delivered_is_what_is_now_and_the_next_change_is_drawn() {
        Map<String, String> stages = new HashMap<>();
        read("/api/journeys?limit=50").at("/journeys").forEach(one -> stages.put(
                one.at("/reference").asString(), one.at("/frame/kind").asString() + " "
                        + one.at("/stage").asString() + " " + one.at("/evidenced").asString()));
        assertThat(stages).containsOnly(entry("JNY-1", "AS_IS SUPERSEDED 2"),
                entry("JNY-2", "AS_IS PUBLISHED 0"), entry("JNY-3", "TO_BE PUBLISHED 0"),
                entry("JNY-4", "AS_IS SUPERSEDED 0"), entry("JNY-5", "AS_IS PUBLISHED 2"),
                entry("JNY-6", "TO_BE DRAFT 0"));
        assertThat(read(NOW).at("/map/stages")).hasSize(8);
        assertThat(read(NOW).at("/head/origin/number").asInt()).isEqualTo(3);
        assertThat(read(NOW + "/journeys").at("/journeys/0/reference").asString())
                .as("the day of the visit is shown closely").isEqualTo("JNY-2");
        Map<String, Long> changes = new HashMap<>();
        read("/api/journeys/JNY-3/comparison").at("/touchpoints").forEach(
                one -> changes.merge(one.at("/change").asString(), 1L, Long::sum));
        assertThat(changes).containsOnly(entry("KEPT", 8L), entry("CHANGED", 2L),
                entry("ADDED", 2L), entry("REMOVED", 1L));
    }

    @Test
    void JRN_2_what_shows_an_emotion_is_found_again_where_it_is_pinned() {
        int pinned = 0;
        for (JsonNode stage : read(NOW).at("/map/stages")) {
            for (JsonNode touchpoint : stage.at("/touchpoints")) {
                JsonNode pin = touchpoint.at("/emotion/evidence/pinned");
                if (pin.isObject()) {
                    pinned++;
                    JsonNode gap = gap(pin.at("/query").asString() + "&knownAt="
                            + pin.at("/position").asString(), touchpoint.at("/number").asInt());
                    assertThat(gap.at("/felt").decimalValue().setScale(1, RoundingMode.HALF_EVEN))
                            .isEqualByComparingTo(pin.at("/value").decimalValue()
                                    .setScale(1, RoundingMode.HALF_EVEN));
                }
            }
        }
        assertThat(pinned).isEqualTo(2);
    }

    @Test
    void JRN_4_we_believe_that_a_call_is_worse_than_customers_say() {
        JsonNode call = gap(NOW + "/gaps", 10);
        assertThat(call.at("/believed").asInt()).isEqualTo(-1);
        assertThat(call.at("/verdict").asString()).isEqualTo("BETTER");
        assertThat(call.at("/n").asLong()).isGreaterThan(300);
        assertThat(gap(NOW + "/gaps", 5).at("/verdict").asString()).isEqualTo("AS_BELIEVED");
        assertThat(as("elif").open("/understand/journeys/JNY-5").is(200).text())
                .contains("2 of 12 emotions are evidenced", "line of visibility",
                        "Reads who will ring at the door", "they feel better");
    }

    @Test
    void MET_1_what_is_measured_stands_on_the_map_with_its_interval_and_n() {
        Map<String, String> reach = new HashMap<>();
        for (JsonNode one : read(NOW + "/metrics").at("/readings")) {
            reach.put(one.at("/number").asString() + " " + one.at("/called").asString(),
                    one.at("/reach").asString());
            assertThat(one.at("/score/n").asLong()).as("%s", one).isPositive();
            assertThat(one.at("/score/low").decimalValue())
                    .isLessThan(one.at("/score/high").decimalValue());
        }
        assertThat(reach).containsEntry("5 Satisfied with the installation", "TOUCHPOINT")
                .containsEntry("8 Would customers recommend us?", "TOUCHPOINT")
                .containsEntry("5 Missed visits", "WHOLE")
                .containsEntry("9 Effort in an outage", "TOUCHPOINT");
        assertThat(as("elif").open("/understand/journeys/JNY-5").is(200).text())
                .contains("Missed visits 5.1 % [", ", of all</text>");
    }

    @Test
    void what_customers_speak_of_is_what_insights_rest_on() {
        int themes = 0;
        for (JsonNode insight : read("/api/insights?limit=100").at("/insights")) {
            for (JsonNode evidence : insight.at("/evidence")) {
                String query = evidence.at("/pinned/query").asString();
                if (query.contains("/themes/")) {
                    themes++;
                    assertThat(read(query).at("/counted/answers").decimalValue()).as(query)
                            .isEqualByComparingTo(evidence.at("/pinned/value").decimalValue());
                }
            }
        }
        assertThat(themes).isEqualTo(3);
    }

    @Test
    void each_persona_is_told_from_others_by_what_answers_carry() {
        Map<String, Integer> shares = new HashMap<>();
        for (String persona : new String[]{"PER-1", "PER-2", "PER-3"}) {
            shares.put(persona, read("/api/personas/" + persona + "/segment")
                    .at("/share/figure/value").decimalValue()
                    .setScale(-1, RoundingMode.HALF_EVEN).intValueExact());
        }
        assertThat(shares).containsOnly(entry("PER-1", 70), entry("PER-2", 20),
                entry("PER-3", 10));
        assertThat(as("ines").open("/understand/personas/PER-1").is(200).text())
                .contains("I took the day off", "kind of customer is household");
    }

    private JsonNode gap(String address, int number) {
        for (JsonNode one : read(address).at("/gaps")) {
            if (one.at("/number").asInt() == number) {
                return one;
            }
        }
        throw new AssertionError("no gap at " + number);
    }
}
