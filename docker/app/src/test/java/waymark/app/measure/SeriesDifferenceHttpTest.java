package waymark.app.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** What lies between two views of a metric: what moved adds up to the difference (U3). */
class SeriesDifferenceHttpTest extends Metered {

    private static final String REST = ",mail,install,north\n";
    private static final String DIFFERENCE = "/difference?sinceKnownAt=";

    private static BigDecimal figure(JsonNode of, String path) {
        JsonNode found = of.at("/" + path);
        return found.isMissingNode() || found.isNull() ? BigDecimal.ZERO : found.decimalValue();
    }

    private static BigDecimal sum(JsonNode all, String path) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode one : all) {
            sum = sum.add(figure(one, path));
        }
        return sum;
    }

    /** Everything that moved, asked two at a time. */
    private List<JsonNode> moved(Answer metric, String rest) {
        List<JsonNode> all = new ArrayList<>();
        String from = "";
        while (from != null) {
            Answer page = read(metric, rest.replace("/difference?", "/difference/moved?limit=2&")
                    + (from.isEmpty() ? "" : "&from=" + from)).is(200);
            page.json().get("moved").forEach(all::add);
            JsonNode next = page.json().get("next");
            from = next == null || next.isNull() ? null : next.asString();
        }
        return all;
    }

    /** Asks, and holds its periods, its causes and what moved against each other. */
    private Answer adding(Answer metric, String rest) {
        Answer found = read(metric, rest).is(200);
        List<JsonNode> moved = moved(metric, rest);
        for (String part : new String[]{"n", "sum"}) {
            BigDecimal risen = figure(found.json(), "raisedBy/" + part);
            JsonNode periods = found.json().get("periods");
            assertThat(sum(periods, "after/" + part).subtract(sum(periods, "before/" + part)))
                    .as("periods, %s of %s", part, rest).isEqualByComparingTo(risen);
            assertThat(sum(found.json().get("causes"), "raisedBy/" + part))
                    .as("causes, %s of %s", part, rest).isEqualByComparingTo(risen);
            assertThat(moved.stream().map(one -> figure(one, "raisedBy/" + part))
                    .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as("what moved, %s of %s", part, rest).isEqualByComparingTo(risen);
        }
        assertThat(moved).hasSize(found.json().get("moved").asInt());
        assertThat(found.text()).doesNotContain("DEFINED_ANEW");
        return found;
    }

    /** {@code n} and {@code sum} of all that moved for one reason. */
    private static String of(Answer found, String why) {
        for (JsonNode cause : found.json().get("causes")) {
            if (cause.get("because").asString().equals(why)) {
                return figure(cause, "raisedBy/n") + " "
                        + figure(cause, "raisedBy/sum").toPlainString();
            }
        }
        return "none";
    }

    @Test
    void U3_what_was_recorded_withdrawn_and_said_again_adds_up() {
        String source = source("SURVEY", "RELATIONSHIP");
        Answer metric = heard(source, "NPS");
        imported(source, "2026-03-02,K1,10,5" + REST + "2026-03-05,K2,9,5" + REST
                + "2026-04-01,K1,3,2" + REST);
        Answer wrong = imported(source, "2026-03-28,K2,0,1" + REST);
        Answer late = imported(source, "2026-03-20,K1,2,1" + REST + "2026-03-21,K3,7,3" + REST
                + "2026-03-22,K4,10,5,mail,outage,south\n");
        Answer retracted = as(Part.ANALYST).against(wrong).post("/api/feedback-imports/"
                + wrong.reference() + "/retraction", Map.of("reason", "Wrong file")).is(200);
        String since = DIFFERENCE + wrong.header("Waymark-Position") + "&after="
                + retracted.header("Waymark-Position");
        Answer march = adding(metric, since);
        assertThat(march.at("raisedBy/n") + " " + march.at("periods/0/period") + " "
                + march.at("periods/0/former/value") + " " + march.at("periods/0/latter/value"))
                .as("10 and 0 then; 2, 9, 7 and 10 now").isEqualTo("2 2026-03 0.0 25.0");
        assertThat(List.of(of(march, "RECORDED"), of(march, "SPOKEN_OVER"),
                of(march, "WITHDRAWN"), of(march, "HEARD_AGAIN")))
                .containsExactly("3 0", "-1 -100", "-1 100", "1 100");
        assertThat(moved(metric, since + "&because=RECORDED&origin=" + late.at("id"))).hasSize(3);
    }

    @Test
    void U3_what_moved_adds_up_by_every_grain_and_part_and_of_all_sources_together() {
        String source = source("SURVEY", "RELATIONSHIP");
        Answer metric = heard(source, "NPS");
        Answer pooled = pooled();
        Answer first = imported(source, "2025-12-29,K1,10,5" + REST + "2026-01-02,K1,9,5" + REST
                + "2026-01-04,K2,9,5" + REST + "2026-03-31,K3,0,2" + REST);
        imported(source, "2025-12-31,K1,2,1" + REST + "2026-01-05,K2,7,3" + REST
                + "2026-04-01,K3,10,5,mail,outage,south\n");
        String since = DIFFERENCE + first.header("Waymark-Position");
        for (String grain : List.of("DAY", "WEEK", "MONTH", "QUARTER", "YEAR")) {
            adding(metric, since + "&grain=" + grain);
        }
        adding(metric, since + "&slice=touchpoint=install");
        assertThat(adding(metric, since + "&slice=segment:Team=south").at("raisedBy/n"))
                .isEqualTo("1");
        assertThat(adding(metric, since + "&period=2026-02").json().get("periods")).isEmpty();
        adding(pooled, since);
    }

    /** Of all sources that speak of the same, whatever else was imported meanwhile. */
    private Answer pooled() {
        return as(Part.ANALYST).post("/api/metrics", Map.of("name", "All " + System.nanoTime(),
                "role", "OUTCOME", "direction", "MORE_IS_BETTER", "definition", definition(
                        "How was it?", "NPS", "NET_PROMOTER", Map.of("described", "All",
                                "rating", "NPS", "relation", "RELATIONSHIP"))))
                .is(201);
    }

    @Test
    void U3_a_later_day_brings_what_was_known_already() {
        String source = source("SURVEY", "RELATIONSHIP");
        Answer metric = heard(source, "NPS");
        Answer known = imported(source, "2026-03-02,K1,10,5" + REST + "2026-03-05,K2,9,5" + REST
                + "2026-03-20,K1,3,2" + REST);
        String at = known.header("Waymark-Position");
        Answer due = adding(metric, DIFFERENCE + at + "&sinceAsOf=2026-03-10&knownAt=" + at
                + "&asOf=2026-03-31");
        assertThat(of(due, "DUE")).isEqualTo("1 -100");
        read(metric, DIFFERENCE + at + "&sinceAsOf=2026-03-10&knownAt=" + at
                + "&asOf=2026-03-09").is(422);
        read(metric, "/difference").is(422);
        read(metric, "/difference/moved?from=nobody&sinceKnownAt=" + at).is(422);
    }

    @Test
    void U3_observations_that_were_recorded_corrected_and_withdrawn_add_up() {
        Answer metric = counted("CHURN", "SHARE_OF_CASES");
        Answer march = observed(metric, "2026-03-01", "2026-03-31", 91).is(201);
        Answer april = observed(metric, "2026-04-01", "2026-04-30", 80).is(201);
        observed(metric, "2026-05-01", "2026-05-31", 70).is(201);
        as(Part.FINANCE).against(march).put("/api/observations/" + march.reference()
                + "/correction",
                Map.of("observed",
                        Map.of("cases", Map.of("part", 87, "whole", 1_000)), "reason",
                        "Four moved house"))
                .is(200);
        Answer last = as(Part.FINANCE).against(april).put("/api/observations/"
                + april.reference() + "/withdrawal", Map.of("reason", "Another region")).is(200);
        Answer found = adding(metric, DIFFERENCE + april.at("position") + "&after="
                + last.header("Waymark-Position"));
        assertThat(List.of(of(found, "CORRECTED"), of(found, "WITHDRAWN"), of(found, "RECORDED")))
                .containsExactly("0 -400", "-1000 -8000", "1000 7000");
    }

    @Test
    void U3_a_metric_that_was_defined_since_reads_all_of_it_anew() {
        String source = source("SURVEY", "RELATIONSHIP");
        Answer before = imported(source, "2026-03-02,K1,10,5" + REST);
        Answer metric = heard(source, "NPS");
        Answer found = read(metric, DIFFERENCE + before.header("Waymark-Position")).is(200);
        assertThat(of(found, "DEFINED_ANEW")).isEqualTo("1 100");
        assertThat(reading(Part.AUDITOR).open("/measure/metrics/" + metric.reference()
                + DIFFERENCE + before.header("Waymark-Position") + "&after="
                + metric.header("Waymark-Position")).is(200).text())
                .contains("the metric was defined anew").doesNotContain("because=DEFINED_ANEW");
    }

    @Test
    void MET_5_what_employees_said_since_is_told_by_period_and_never_of_fewer_than_five() {
        String source = source("EMPLOYEE_SURVEY", "RELATIONSHIP");
        Answer metric = heard(source, "ENPS");
        Answer nine = imported(source, rows(9, "2026-03-10", "10,5,mail,desk,north"));
        Answer three = imported(source, rows(3, "2026-03-11", "2,2,mail,desk,north"));
        String since = DIFFERENCE + nine.header("Waymark-Position") + "&after=";
        Answer few = read(metric, since + three.header("Waymark-Position")).is(200);
        assertThat(few.json().get("causes")).isEmpty();
        assertThat(few.text()).as("12 - 9 would tell of three").doesNotContain("\"n\":3");
        Answer more = imported(source, rows(4, "2026-03-12", "2,2,mail,desk,north"));
        Answer all = read(metric, since + more.header("Waymark-Position")).is(200);
        assertThat(all.at("periods/0/former/n") + " " + all.at("periods/0/latter/n"))
                .as("16 - 9 would tell how the first nine answered").isEqualTo("0 16");
        assertThat(all.at("apart")).isEqualTo("false");
        assertThat(moved(metric, since + more.header("Waymark-Position"))).isEmpty();
    }
}
