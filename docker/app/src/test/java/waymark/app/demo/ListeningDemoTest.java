package waymark.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the demo measures beside its benefits, whom it went back to, and what customers say. */
class ListeningDemoTest extends DemoProgram {

    private JsonNode metric(String name) {
        for (JsonNode one : read("/api/metrics").at("/metrics")) {
            if (one.at("/traits/name").asString().equals(name)) {
                return one;
            }
        }
        throw new AssertionError("no metric is called " + name);
    }

    @Test
    void missed_visits_fell_from_twelve_to_five_per_cent_and_a_slip_was_corrected() {
        JsonNode metric = metric("Missed visits");
        JsonNode all = read("/api/metrics/" + metric.at("/reference").asString()
                + "/observations").at("/observations");
        assertThat(all).hasSize(6);
        assertThat(all.at("/0/said")).as("the latest was corrected").hasSize(2);
        assertThat(share(all.get(5))).isEqualByComparingTo("11.99");
        assertThat(share(all.get(0))).isEqualByComparingTo("5.09");
    }

    private static BigDecimal share(JsonNode observation) {
        JsonNode said = observation.at("/said");
        return said.get(said.size() - 1).at("/score/value").decimalValue();
    }

    @Test
    void the_score_that_counts_has_a_target_and_a_benchmark_and_effort_has_a_break() {
        JsonNode promoters = metric("Would customers recommend us?");
        assertThat(promoters.at("/targets/0/value").asInt()).isEqualTo(20);
        assertThat(promoters.at("/benchmarks/0/value").asInt()).isEqualTo(8);
        assertThat(metric("Effort in an outage").at("/breaks")).hasSize(1);
        assertThat(as("ruth").open("/measure/metrics/"
                + promoters.at("/reference").asString()).is(200).text())
                .contains("Would customers recommend us?", "20");
    }

    @Test
    void one_case_is_closed_with_its_cause_one_waits_and_one_complaint_is_looked_into() {
        assertThat(read("/api/follow-ups").at("/followups")).hasSize(3)
                .extracting(one -> one.at("/kind").asString() + " " + one.at("/stage").asString())
                .containsExactlyInAnyOrder("DETRACTOR CLOSED", "DETRACTOR OPEN",
                        "COMPLAINT INVESTIGATED");
    }

    @Test
    void customers_speak_of_themes_that_the_storylines_are_about() {
        JsonNode sources = read("/api/feedback-sources").at("/sources");
        JsonNode outage = sources.valueStream()
                .filter(one -> one.at("/terms/name").asString().contains("utage"))
                .findFirst().orElseThrow();
        JsonNode themes = read("/api/feedback-sources/" + outage.at("/reference").asString()
                + "/themes");
        assertThat(themes.at("/answers").asLong()).isPositive();
        assertThat(themes.at("/themes")).isNotEmpty();
    }
}
