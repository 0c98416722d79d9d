package waymark.app.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

class VoicesHttpTest extends Metered {

    private static final String REST = ",mail,install,north\n";

    @Test
    void MET_6_a_customer_has_one_voice_in_a_period_the_latest() {
        String source = source("SURVEY", "RELATIONSHIP");
        Answer metric = heard(source, "NPS");
        imported(source, "2026-03-02,K1,10,5" + REST + "2026-03-20,K1,2,1" + REST
                + "2026-04-01,K1,9,4" + REST + "2026-03-05,K2,10,5" + REST);
        Answer months = read(metric, "/series?grain=MONTH");
        assertThat(months.at("points/0/score/n")).as("K1 and K2 in March").isEqualTo("2");
        assertThat(months.at("points/0/score/value")).as("K1 said 2 last").isEqualTo("0.0");
        assertThat(read(metric, "/series?grain=WEEK").at("points/0/score/n")).isEqualTo("2");
        assertThat(read(metric, "/series?grain=YEAR").at("points/0/score/value"))
                .as("K1 said 9 last").isEqualTo("100.0");
        assertThat(as(Part.EMPLOYEE).get("/api/metrics/nps?source=" + source
                + "&from=2026-03-01&to=2026-03-31").at("n")).isEqualTo("2");
    }

    @Test
    void MET_6_what_comes_in_late_is_a_voice_until_it_is_retracted() {
        String source = source("SURVEY", "RELATIONSHIP");
        Answer metric = heard(source, "NPS");
        Answer first = imported(source, "2026-03-20,K1,2,1" + REST + "2026-03-05,K2,10,5" + REST);
        Answer late = imported(source, "2026-03-25,K1,10,5" + REST);
        assertThat(read(metric, "/series?grain=MONTH").at("points/0/score/value"))
                .as("what came later was said later").isEqualTo("100.0");
        assertThat(read(metric, "/series?grain=MONTH&knownAt="
                + first.header("Waymark-Position")).at(
                        "points/0/score/value"))
                .as("as it was known before").isEqualTo("0.0");
        Answer retracted = as(Part.ANALYST).against(late).post("/api/feedback-imports/"
                + late.reference() + "/retraction", Map.of("reason", "Wrong file"))
                .is(200);
        assertThat(read(metric, "/series?grain=MONTH&after="
                + retracted.header("Waymark-Position")).at("points/0/score/value"))
                .as("retracted").isEqualTo("0.0");
    }

    @Test
    void MET_6_parts_are_told_by_touchpoint_channel_source_and_segment() {
        String source = source("SURVEY", "RELATIONSHIP");
        imported(source, rows(30, "2026-04-10", "10,5,mail,install,north")
                + rows(30, "2026-04-11", "2,2,mail,outage,south")
                + rows(30, "2026-04-12", "10,4,telephone,install,south"));
        Answer metric = heard(source, "NPS");
        Answer split = read(metric, "/split?by=touchpoint&period=2026-Q2").is(200);
        assertThat(split.at("parts/0/value")).isEqualTo("install");
        assertThat(split.at("parts/0/score/n")).isEqualTo("60");
        assertThat(split.at("parts/1/againstRest/called")).isEqualTo("true");
        assertThat(split.at("sentence")).contains("outage stands below the rest by 200 points");
        for (String by : List.of("source", "channel", "segment:Team", "stage")) {
            read(metric, "/split?period=2026-Q2&by=" + by).is(200);
        }
        read(metric, "/split?by=shoe-size").refusedBy("MET-3", 422);
        Answer part = read(metric, "/comparison?period=2026-04&slice=touchpoint=install"
                + "&against=2026-04&againstSlice=touchpoint=outage").is(200);
        assertThat(part.at("verdict")).isEqualTo("BETTER");
    }

    @Test
    void MET_4_drivers_are_called_only_beyond_what_chance_would_pick() {
        String source = source("SURVEY", "TRANSACTIONAL");
        imported(source, rows(40, "2026-04-10", "10,5,mail,install,north")
                + rows(60, "2026-04-11", "2,2,mail,install,south")
                + rows(20, "2026-04-12", "10,5,mail,bill,south")
                + rows(20, "2026-04-12", "9,1,mail,bill,south"));
        Answer drivers = read(heard(source, "NPS"), "/drivers?period=2026-Q2").is(200);
        assertThat(drivers.at("drivers/0/place")).isEqualTo("MEND_FIRST");
        assertThat(drivers.at("drivers/0/importance/called")).isEqualTo("true");
        assertThat(drivers.at("sentence")).contains("satisfaction with install first");
        assertThat(drivers.json().at("/drivers").findValuesAsString("touchpoint"))
                .contains("install", "bill");
        assertThat(drivers.at("method")).isEqualTo("key-driver/1");
    }

    @Test
    void MET_4_of_all_metrics_only_what_moved_is_picked_and_it_may_be_nothing() {
        Answer moves = as(Part.EMPLOYEE).get("/api/metrics/moves?grain=DAY").is(200);
        assertThat(moves.at("sentence")).isNotEmpty();
        assertThat(moves.json().at("/moves").size()).isLessThanOrEqualTo(
                moves.json().at("/looked").asInt());
    }

    @Test
    void MET_5_fewer_than_five_employees_show_nowhere_and_cannot_be_found_by_subtraction() {
        String source = source("EMPLOYEE_SURVEY", "RELATIONSHIP");
        imported(source, rows(9, "2026-03-10", "10,5,mail,desk,north")
                + rows(7, "2026-03-11", "2,2,mail,desk,south")
                + rows(4, "2026-03-12", "0,1,mail,desk,east")
                + rows(3, "2026-04-12", "0,1,mail,desk,north"));
        Answer metric = heard(source, "ENPS");
        Answer months = read(metric, "/series?grain=MONTH").is(200);
        assertThat(months.json().at("/points")).as("April has three").hasSize(1);
        assertThat(read(metric, "/series?grain=YEAR").at("points/0/score/n"))
                .as("23 - 20 would tell April").isEqualTo("20");
        assertThat(as(Part.EMPLOYEE).get("/api/metrics/nps?source=" + source).at("n"))
                .isEqualTo("20");
        assertThat(as(Part.EMPLOYEE).get("/api/metrics/nps?source=" + source
                + "&from=2026-03-01&to=2026-03-11").at("absent")).contains("Fewer than five");
        Answer split = read(metric, "/split?by=segment:Team&period=2026-03").is(200);
        assertThat(split.json().at("/parts")).as("20 - 9 - 7 would tell east").hasSize(1);
        assertThat(split.at("parts/0/value")).isEqualTo("north");
        assertThat(read(metric, "/series?slice=segment:Team=east").json().at("/points")).isEmpty();
        read(metric, "/series?grain=WEEK").refusedBy("MET-5", 422);
        read(metric, "/split?by=channel&period=2026-03-10").refusedBy("MET-5", 422);
        assertThat(read(metric, "/comparison?period=2026-03&against=2026-04").at("verdict"))
                .isEqualTo("TOO_FEW");
    }

    @Test
    void MET_5_two_views_of_the_past_tell_no_answer_that_came_between_them() {
        String source = source("EMPLOYEE_SURVEY", "RELATIONSHIP");
        Answer metric = heard(source, "ENPS");
        imported(source, rows(5, "2026-02-10", "9,5,mail,desk,north"));
        String one = imported(source, rows(9, "2026-03-10", "10,5,mail,desk,north"))
                .header("Waymark-Position");
        String other = imported(source, rows(1, "2026-03-11", "0,1,mail,desk,north"))
                .header("Waymark-Position");
        String last = imported(source, rows(6, "2026-03-12", "7,3,mail,desk,north"))
                .header("Waymark-Position");
        for (String past : List.of("knownAt=" + one, "knownAt=" + other,
                "asOf=2026-03-10&knownAt=" + last, "asOf=2026-03-11&knownAt=" + last)) {
            assertThat(read(metric, "/series?" + past).is(200).json().findValuesAsString("period"))
                    .as(past).doesNotContain("2026-03");
            assertThat(as(Part.EMPLOYEE).get("/api/metrics/nps?source=" + source + "&" + past)
                    .at("n")).as("February alone, %s", past).isEqualTo("5");
        }
        assertThat(read(metric, "/difference?sinceKnownAt=" + one + "&knownAt=" + other).is(200)
                .json().get("periods")).isEmpty();
        assertThat(read(metric, "/series?knownAt=" + one).json().get("points"))
                .as("February reads as it did").hasSize(1);
    }

    @Test
    void MET_5_the_event_of_an_answer_says_nothing_of_what_an_employee_said() {
        String source = source("EMPLOYEE_SURVEY", "RELATIONSHIP");
        String team = "team" + System.nanoTime();
        long last = Long.parseLong(imported(source, rows(3, "2026-03-10", "3,2,mail,desk," + team))
                .header("Waymark-Position"));
        String id = as(Part.ANALYST).get("/api/feedback-sources/" + source).at("id");
        int found = 0;
        for (long at = last; at > last - 40 && found < 3; at--) {
            String event = reading(Part.AUDITOR).open("/audit/events/" + at).is(200).text();
            if (event.contains("EMPLOYEE_SURVEY") && event.contains(id)) {
                assertThat(event).contains("told only of five or more").doesNotContain(team);
                found++;
            }
        }
        assertThat(found).as("the events of the answers").isPositive();
    }

    @Test
    void MET_5_no_two_lists_of_the_past_differ_by_what_one_employee_said() {
        String source = source("EMPLOYEE_SURVEY", "RELATIONSHIP");
        String five = imported(source, rows(5, "2026-03-10", "10,5,mail,desk,north"))
                .header("Waymark-Position");
        assertThat(listed(source, "knownAt=" + five)).hasSize(5);
        String ten = imported(source, rows(5, "2026-03-11", "10,5,mail,desk,north"))
                .header("Waymark-Position");
        assertThat(listed(source, "after=" + ten)).hasSize(10);
        assertThat(listed(source, "knownAt=" + five)).as("6 - 5 would tell").isEmpty();
    }

    private JsonNode listed(String source, String view) {
        return as(Part.ANALYST).get("/api/feedback-sources/" + source + "/answers?" + view).is(200)
                .json().get("answers");
    }
}
