package waymark.app.deliver.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** The owner of a design rule hears what touches it (U7). */
class HeardHttpTest extends Ruled {

    private static final List<Integer> PROMOTERS = List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 100, 100);
    private static final List<Integer> DETRACTORS = List.of(100, 100, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private final String touchpoint = "counter " + System.nanoTime();

    private Answer listening(Map<String, Object> touched) {
        Map<String, Object> rule = new java.util.HashMap<>(touched);
        rule.putAll(Map.of("kind", "PROTECT", "rule", "A voice answers", "insight",
                insight().reference(), "owner", person(Part.PROJECT_MANAGER)));
        return kept(as(Part.MEMBER).post("/api/design-rules", rule).is(201));
    }

    /** What waits on the owner because of the rule; nothing while nothing touches it. */
    private String heard(Answer rule, Answer after) {
        for (JsonNode one : as(Part.PROJECT_MANAGER).get("/api/my?after="
                + after.header("Waymark-Position")).is(200).json().get("waiting")) {
            if (one.get("reference").asString().equals(rule.reference())) {
                return spaced(one.get("why").asString());
            }
        }
        return "";
    }

    /** Numbers are kept with their nouns by a space that does not break. */
    private static String spaced(String text) {
        return text.replace('\u00a0', ' ');
    }

    private Answer said() {
        String source = as(Part.ANALYST).post("/api/feedback-sources", Map.of("name",
                "Form " + System.nanoTime(), "kind", "SURVEY", "relation", "TRANSACTIONAL"))
                .is(201).reference();
        return as(Part.ANALYST).post("/api/feedback", Map.of("source", source, "answer",
                Map.of("nps", 3, "touchpoint", touchpoint, "receivedOn", today.toString())))
                .is(201);
    }

    @Test
    void what_customers_answer_where_the_owner_listens_waits_on_the_owner() {
        Answer rule = listening(Map.of("touchpoints", List.of(touchpoint)));
        assertThat(heard(rule, rule)).isEmpty();
        Answer said = said();
        assertThat(heard(rule, said)).isEqualTo(
                "you to look: " + touchpoint + ", 1 answer in the last 30 days");
        assertThat(spaced(reading(Part.EMPLOYEE).open("/deliver/design-rules/" + rule.reference()
                + "?after=" + said.header("Waymark-Position")).is(200).text()))
                .contains("1 answer in the last 30 days", "the trace from there to what they said");
    }

    @Test
    void a_metric_that_moved_as_data_can_show_waits_on_the_owner() {
        Answer metric = as(Part.ANALYST).post("/api/metrics", Map.of("name", "Metric "
                + System.nanoTime(), "role", "OUTCOME", "direction", "MORE_IS_BETTER",
                "definition", Map.of("kind", "NPS", "question", "Would you recommend us?",
                        "method", "NET_PROMOTER", "population", Map.of("described", "All"))))
                .is(201);
        Answer rule = listening(Map.of("metrics", List.of(metric.reference())));
        LocalDate last = today.withDayOfMonth(1).minusMonths(1);
        observed(metric, last.minusMonths(1), PROMOTERS);
        assertThat(heard(rule, observed(metric, last, DETRACTORS)))
                .startsWith("you to look: " + metric.reference() + ", ");
    }

    private Answer observed(Answer metric, LocalDate month, List<Integer> counts) {
        return as(Part.FINANCE).post("/api/metrics/" + metric.reference() + "/observations",
                Map.of("from", month.toString(), "to",
                        month.plusMonths(1).minusDays(1).toString(), "observed",
                        Map.of("counts", counts)))
                .is(201);
    }
}
