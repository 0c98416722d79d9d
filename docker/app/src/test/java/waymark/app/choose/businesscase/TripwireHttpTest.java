package waymark.app.choose.businesscase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.choose.Councils;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** What later figures do to what was decided, and to cases like it. */
class TripwireHttpTest extends Councils {

    private final YearMonth last = YearMonth.now(ZoneOffset.UTC).minusMonths(1);

    @Test
    void a_decision_is_flagged_when_a_metric_leaves_its_range_and_what_spends_is_listed() {
        Answer metric = churn();
        Answer drafted = draft(metric.at("stream"));
        String address = "/api/business-cases/" + drafted.reference();
        assertThat(read(address + "/tripwires", drafted).at("stands")).isEqualTo("UNMEASURED");
        Answer approved = approved(drafted, address);
        Answer kept = observed(metric, last.minusMonths(1), 20);
        Answer holds = read(address + "/tripwires", kept);
        assertThat(holds.at("stands")).as(holds.text()).isEqualTo("HOLDS");
        assertThat(holds.at("decision")).isEqualTo("1");
        Answer started = as(Part.PROJECT_MANAGER).post("/api/projects", Map.of("businessCase",
                drafted.reference(), "plannedFinish", "2027-03-01")).is(201);
        paid(started, "4000");

        Answer left = observed(metric, last, 80);

        Answer tripped = read(address + "/tripwires", left);
        assertThat(tripped.at("stands")).isEqualTo("TRIPPED");
        assertThat(decimal(tripped, "wires/0/value")).isEqualByComparingTo("8");
        spending(tripped, started);
        assertThat(as(Part.AUDITOR).get(address + "/tripwires?knownAt="
                + kept.header("Waymark-Position")).is(200).at("stands")).isEqualTo("HOLDS");
        shown(drafted, approved, left);
        like(started, metric);
    }

    @Test
    void a_range_in_shares_is_not_tripped_by_a_metric_in_hundredths() {
        Answer metric = churn();
        Answer drafted = draft(metric.at("stream"), List.of("0.01", "0.02", "0.03"), "share");
        Answer left = observed(metric, last, 20);
        Answer read = read("/api/business-cases/" + drafted.reference() + "/tripwires", left);
        assertThat(read.at("stands")).as(read.text()).isEqualTo("UNMEASURED");
        assertThat(decimal(read, "wires/0/value")).isEqualByComparingTo("2");
        assertThat(read.at("wires/0/untold")).isEqualTo(
                "The range is in share, the metric in %.");
        assertThat(reading(Part.MEMBER).open("/choose/cases/" + drafted.reference() + "?after="
                + left.header("Waymark-Position")).is(200).text())
                .contains(">2 %<", "The range is in share, the metric in %.");
    }

    private static void spending(Answer tripped, Answer started) {
        assertThat(tripped.at("spending/0/reference")).isEqualTo(started.reference());
        assertThat(decimal(tripped, "spending/0/spent/amount")).isEqualByComparingTo("4000");
    }

    private void shown(Answer drafted, Answer approved, Answer left) {
        String after = "?after=" + left.header("Waymark-Position");
        assertThat(read("/api/tripwires", left).text()).contains(drafted.reference());
        assertThat(read("/api/council/agenda", left).text())
                .contains("{\"kind\":\"TRIPPED\",\"id\":\"" + drafted.at("stream"));
        assertThat(reading(Part.MEMBER).open("/choose/tripwires" + after).is(200).text())
                .contains(drafted.reference(), "tripped", "Which projects still spend");
        assertThat(reading(Part.MEMBER).open("/choose/cases/" + drafted.reference() + after)
                .is(200).text()).contains("rests on what tripped", "Does it still hold?");
        assertThat(reading(Part.MEMBER).open("/choose/cases/" + drafted.reference() + "?knownAt="
                + approved.header("Waymark-Position")).is(200).text())
                .doesNotContain("rests on what tripped");
    }

    /** What this one cost and taught stands beside the next case of its kind. */
    private void like(Answer started, Answer metric) {
        Answer read = as(Part.PROJECT_MANAGER).get("/api/projects/" + started.reference()).is(200);
        as(Part.PROJECT_MANAGER).against(read)
                .put("/api/projects/" + started.reference() + "/completion",
                        Map.of("change", "We say two hours.", "reviewOn",
                                today.plusDays(90).toString(), "lessons",
                                Map.of("wentWell", "One list", "wentBadly", "Late numbers",
                                        "nextTime", "Ask the dispatchers first")))
                .is(200);
        Answer next = draft();
        Answer alike = read("/api/business-cases/" + next.reference() + "/reference-class", next);
        assertThat(alike.at("kind")).isEqualTo("CASHABLE");
        var ours = alike.json().at("/projects").valueStream()
                .filter(one -> one.path("project").asString().equals(started.reference()))
                .findFirst().orElseThrow();
        assertThat(ours.path("cost").asString()).isEqualTo("0.4706");
        assertThat(ours.at("/lessons/nextTime").asString()).isEqualTo("Ask the dispatchers first");
        shown(next, started.reference());
        assertThat(reading(Part.ANALYST).open("/choose/cases/" + next.reference()
                + "/edit?take=" + metric.reference()).is(200).text())
                .as("churn with its interval").contains("stays as it was in " + last,
                        "name=\"assumptions[0].range.low\" value=\"6.47\"",
                        "name=\"assumptions[0].range.likely\" value=\"8\"");
    }

    /** U5: whoever writes a new case has them before the eyes. */
    private void shown(Answer next, String project) {
        assertThat(reading(Part.ANALYST).open("/choose/cases/" + next.reference() + "?after="
                + next.header("Waymark-Position")).is(200).text())
                .contains("How did cases like it go?", "Cases like it (mostly cashable",
                        "/deliver/projects/" + project + "\"", "Ask the dispatchers first",
                        "Forecasts of this kind of benefit: ");
    }

    private Answer draft(String metric) {
        return draft(metric, List.of("1", "2", "3"), "% a month");
    }

    private Answer draft(String metric, List<String> range, String unit) {
        Map<String, Object> body = new HashMap<>(body(initiative()));
        body.put("assumptions", List.of(Map.of("statement", "Churn stays at two in a hundred",
                "owner", person(Part.OTHER_MANAGER), "checkOn", "2027-01-01", "metric", metric,
                "range", Map.of("low", range.get(0), "likely", range.get(1), "high",
                        range.get(2), "unit", unit))));
        return as(Part.ANALYST).post("/api/business-cases", body).is(201);
    }

    private Answer approved(Answer drafted, String address) {
        Answer reviewed = reviewed(address, drafted);
        return decided(address, meeting(drafted.reference()), reviewed, Map.of());
    }

    private Answer churn() {
        return as(Part.ANALYST).post("/api/metrics", Map.of("name", "Churn "
                + System.nanoTime(), "role", "OUTCOME", "direction", "LESS_IS_BETTER",
                "definition", Map.of("kind", "CHURN", "question", "Who left?", "method",
                        "SHARE_OF_CASES", "population", Map.of("described", "Households"))))
                .is(201);
    }

    private Answer observed(Answer metric, YearMonth month, long lost) {
        return as(Part.FINANCE).post("/api/metrics/" + metric.reference() + "/observations",
                Map.of("from", month.atDay(1).toString(), "to", month.atEndOfMonth().toString(),
                        "observed", Map.of("cases", Map.of("part", lost, "whole", 1_000))))
                .is(201);
    }

    private void paid(Answer started, String amount) {
        as(Part.PROJECT_MANAGER).post("/api/projects/" + started.reference() + "/costs",
                Map.of("kind", "ACTUAL", "amount", Map.of("amount", amount, "currency", "EUR"),
                        "effectiveOn", today.toString()))
                .is(200);
    }
}
