package waymark.app.measure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.api.measure.metric.MetricRefusal;
import waymark.app.choose.Papers;
import waymark.app.measure.Metered;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** What a metric says of a benefit: groups that are read instead of reckoned by hand (BEN-3). */
class GroupsHttpTest extends Metered {

    private static final String PERIODS = "against=2026-Q1&period=2026-Q2";
    private static final String PARTS = "&slice=touchpoint=install&control=touchpoint=outage";

    private final String promoter = "10,5,mail,";
    private final String detractor = "0,1,mail,";

    /** Of 40 answers a quarter and touchpoint so many that recommend us. */
    private String quarter(String month, String touchpoint, int promoters) {
        String rest = touchpoint + ",north";
        return rows(promoters, "2026-" + month + "-10", promoter + rest)
                + rows(40 - promoters, "2026-" + month + "-11", detractor + rest);
    }

    private Answer metric() {
        String source = source("SURVEY", "RELATIONSHIP");
        Answer imported = imported(source, quarter("02", "install", 20)
                + quarter("05", "install", 36) + quarter("02", "outage", 20)
                + quarter("05", "outage", 20));
        assertThat(imported.header("Waymark-Position")).isNotBlank();
        return heard(source, "NPS");
    }

    private String benefit(String method, Map<String, Object> more) {
        String problem = as(Part.ANALYST).post("/api/problems", Papers.problem(Papers.WAIVED))
                .is(201).reference();
        String initiative = as(Part.PROJECT_MANAGER).post("/api/initiatives", Papers.initiative(
                problem, person(Part.PROJECT_MANAGER))).is(201).reference();
        Map<String, Object> body = new HashMap<>(Map.of("initiative", initiative, "name",
                "Recommended after the installation", "benefitClass", "NON_FINANCIAL", "owner",
                person(Part.OTHER_MANAGER), "planned", Map.of("amount", 0, "currency", "EUR"),
                "from", "2026-04-01", "to", "2026-06-30", "method", method));
        body.putAll(more);
        return "/api/benefits/" + as(Part.ANALYST).post("/api/benefits", body).is(201)
                .reference();
    }

    @Test
    void BEN_3_the_groups_of_a_difference_in_differences_are_read_from_a_metric() {
        Answer metric = metric();
        String benefit = benefit("DIFFERENCE_IN_DIFFERENCES",
                Map.of("metric", metric.reference()));
        Answer read = as(Part.ANALYST).get(benefit + "/groups?" + PERIODS + PARTS).is(200);
        says(read, "before", "0", "10000");
        says(read, "after", "80", "3600");
        says(read, "controlBefore", "0", "10000");
        says(read, "controlAfter", "0", "10000");
        assertThat(read.at("groups/after/n") + " " + read.at("groups/after/kind"))
                .isEqualTo("40 COUNTED");
        assertThat(read.at("effectiveOn")).isEqualTo("2026-06-30");
        assertThat(read.json().at("/proof").isObject()).as("no bar is agreed").isFalse();
    }

    @Test
    void BEN_3_what_was_read_is_recorded_as_it_was_read_with_where() {
        Answer metric = metric();
        String benefit = benefit("DIFFERENCE_IN_DIFFERENCES",
                Map.of("metric", metric.at("stream")));
        Answer bar = as(Part.ANALYST).against(as(Part.ANALYST).get(benefit)).put(benefit + "/bar",
                Map.of("smallestWorthwhile", 10, "answers", 40, "dueOn", "2026-06-30")).is(200);
        Answer judged = as(Part.ANALYST).get(benefit + "/groups?" + PERIODS + PARTS + "&after="
                + bar.header("Waymark-Position")).is(200);
        assertThat(judged.at("proof/verdict")).isEqualTo("SHOWN");
        assertThat(judged.at("proof/early")).isEqualTo("false");
        Answer recorded = as(Part.ANALYST).post(benefit + "/measurements", Map.of("groups",
                judged.json().get("groups"), "effectiveOn", judged.at("effectiveOn"), "note",
                judged.at("words"))).is(200);
        Answer kept = as(Part.EMPLOYEE).get(benefit + "?after="
                + recorded.header("Waymark-Position"));
        assertThat(kept.json().at("/measurements/0/proof"))
                .as("what was offered is what is kept").isEqualTo(judged.json().get("proof"));
        assertThat(kept.at("measurements/0/note")).contains(metric.reference(),
                "touchpoint=install, 2026-Q1 against 2026-Q2, beside touchpoint=outage");
    }

    private static void says(Answer read, String group, String mean, String variance) {
        assertThat(new BigDecimal(read.at("groups/" + group + "/mean"))).as(group)
                .isEqualByComparingTo(mean);
        assertThat(new BigDecimal(read.at("groups/" + group + "/variance"))).as(group)
                .isEqualByComparingTo(variance);
    }

    @Test
    void BEN_3_what_could_not_be_recorded_is_not_read_and_says_which_part_is_wrong() {
        Answer metric = metric();
        String both = benefit("DIFFERENCE_IN_DIFFERENCES", Map.of("metric", metric.at("stream")));
        wrong(both, PERIODS + "&slice=touchpoint=install", "control");
        wrong(both, PERIODS + "&slice=touchpoint=install&control=touchpoint=install", "control");
        wrong(both, PERIODS + "&slice=touchpoint=bill&control=touchpoint=outage", "against");
        wrong(both, "against=2026-Q2&period=2026-Q1" + PARTS, "period");
        wrong(both, "against=spring&period=2026-Q1" + PARTS, "against");
        String alone = benefit("PRE_POST", Map.of());
        wrong(alone, PERIODS, "metric");
        wrong(alone, PERIODS + PARTS + "&metric=" + metric.reference(), "control");
        wrong(benefit("DIRECT_COUNT", Map.of("metric", metric.at("stream"))), PERIODS, "metric");
        String named = PERIODS + "&slice=touchpoint=install&metric=" + metric.reference();
        assertThat(as(Part.ANALYST).get(alone + "/groups?" + named).is(200).json()
                .at("/groups/controlBefore").isObject()).isFalse();
        Answer cut = as(Part.ANALYST).post("/api/metrics/" + metric.reference() + "/breaks",
                Map.of("effectiveOn", "2026-04-01", "reason", "New panel")).is(200);
        wrong(alone, named + "&after=" + cut.header("Waymark-Position"), "against");
    }

    @Test
    void BEN_3_a_control_group_is_no_part_of_those_with_whom_it_was_done() {
        Answer metric = metric();
        String benefit = benefit("DIFFERENCE_IN_DIFFERENCES",
                Map.of("metric", metric.reference()));
        wrong(benefit, PERIODS + "&control=touchpoint=outage", "control");
        wrong(benefit, PERIODS + "&slice=touchpoint=install&control=channel=mail", "control");
        as(Part.ANALYST).get(benefit + "/groups?" + PERIODS + PARTS).is(200);
    }

    @Test
    void what_a_metric_refuses_is_said_above_the_question_that_stays() {
        String employees = source("EMPLOYEE_SURVEY", "RELATIONSHIP");
        String benefit = benefit("PRE_POST", Map.of("metric",
                heard(employees, "ENPS").reference()));
        String asked = benefit.substring("/api".length()) + "/reading?against=2026-W10&period="
                + "2026-W23&after=" + as(Part.ANALYST).get(benefit).header("Waymark-Position");
        assertThat(reading(Part.ANALYST).open("/measure" + asked).is(200).text())
                .contains("This cannot be shown", MetricRefusal.TOO_FINE.sentence(),
                        "value=\"2026-W23\"");
    }

    private void wrong(String benefit, String asked, String field) {
        Answer no = as(Part.ANALYST).get(benefit + "/groups?" + asked).is(422);
        assertThat(no.at("field")).as(no.text()).isEqualTo(field);
        assertThat(no.at("accepted")).isNotBlank();
    }
}
