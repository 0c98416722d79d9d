package waymark.app.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

class MetricHttpTest extends Metered {

    @Test
    void MET_1_a_series_has_n_interval_response_rate_and_says_where_it_is_thin() {
        String source = source("SURVEY", "RELATIONSHIP");
        imported(source, rows(6, "2026-03-10", "10,5,mail,install,north")
                + rows(4, "2026-04-02", "3,2,mail,install,north"));
        Answer metric = heard(source, "NPS");
        Answer opened = as(Part.ANALYST).get("/api/feedback-sources/" + source);
        Answer invited = as(Part.ANALYST).against(opened)
                .put("/api/feedback-sources/" + source + "/invited",
                        Map.of("invited", 24, "effectiveOn", "2026-03-31"));
        Answer series = read(metric, "/series?grain=MONTH&after="
                + invited.header("Waymark-Position")).is(200);
        assertThat(series.at("points/0/period")).isEqualTo("2026-03");
        assertThat(series.at("points/0/score/value")).isEqualTo("100.0");
        assertThat(series.at("points/0/score/n")).isEqualTo("6");
        assertThat(series.at("points/0/score/thin")).isEqualTo("true");
        assertThat(series.at("points/0/score/responseRate")).isEqualTo("0.25");
        assertThat(series.at("points/1/score/value")).isEqualTo("-100.0");
        assertThat(series.at("sentence")).contains("Worse than March 2026");
        assertThat(series.at("method")).isEqualTo("nps/1");
        for (String grain : List.of("DAY", "WEEK", "QUARTER", "YEAR")) {
            assertThat(read(metric, "/series?grain=" + grain).is(200).at("points/0/score/value"))
                    .as(grain).isNotEmpty();
        }
    }

    @Test
    void MET_2_a_correction_supersedes_and_the_old_stays_visible() {
        Answer metric = counted("CHURN", "SHARE_OF_CASES");
        Answer recorded = observed(metric, "2026-05-01", "2026-05-31", 91).is(201);
        observed(metric, "2026-05-01", "2026-05-31", 87).is(409);
        Answer corrected = as(Part.FINANCE).against(recorded).put("/api/observations/"
                + recorded.reference() + "/correction",
                Map.of("observed",
                        Map.of("cases", Map.of("part", 87, "whole", 1_000)), "reason",
                        "Four moved house"))
                .is(200);
        Answer list = read(metric, "/observations?after=" + corrected.header("Waymark-Position"));
        assertThat(list.json().at("/observations/0/said")).hasSize(2);
        assertThat(list.at("observations/0/said/0/score/value")).isEqualTo("9.1");
        assertThat(list.at("observations/0/said/1/reason")).isEqualTo("Four moved house");
        assertThat(read(metric, "/series").at("points/0/score/value")).isEqualTo("8.7");
        assertThat(read(metric, "/series?knownAt=" + recorded.at("position"))
                .at("points/0/score/value")).as("as it was known then").isEqualTo("9.1");
        Answer withdrawn = as(Part.FINANCE).against(corrected).put("/api/observations/"
                + recorded.reference() + "/withdrawal", Map.of("reason", "Another region"))
                .is(200);
        assertThat(read(metric, "/series?after=" + withdrawn.header("Waymark-Position")).json()
                .at("/points")).isEmpty();
        observed(metric, "2026-05-01", "2099-05-31", 87).refusedBy("MET-2", 422);
    }

    @Test
    void MET_2_a_file_of_observations_is_previewed_loaded_once_and_its_bad_rows_are_listed() {
        Answer metric = counted("CHURN", "SHARE_OF_CASES");
        String path = "/api/metrics/" + metric.reference() + "/observation-imports";
        byte[] file = ("from,to,part,whole\n2026-03-01,2026-03-31,90,1000\n"
                + "2026-04-01,2026-04-30,80,1000\n2026-05-01,2026-05-31,many,1000\n")
                .getBytes(StandardCharsets.UTF_8);
        Answer preview = as(Part.FINANCE).upload(path, Map.of(), "a.csv", file).is(200);
        assertThat(preview.at("rows/0/state")).isEqualTo("NEW");
        assertThat(preview.at("rejected/0/column")).isEqualTo("part");
        Answer loaded = as(Part.FINANCE).upload(path, Map.of("preview", "false"), "a.csv", file)
                .is(200);
        assertThat(loaded.at("rows/1/state")).isEqualTo("LOADED");
        Answer again = as(Part.FINANCE).upload(path, Map.of("preview", "false"), "a.csv", file)
                .is(200);
        assertThat(again.at("rows/1/state")).isEqualTo("HERE_ALREADY");
        assertThat(read(metric, "/series?grain=QUARTER&to=2026-06-30&after="
                + loaded.header("Waymark-Position")).at("points/1/score/n")).isEqualTo("1000");
        as(Part.EMPLOYEE).upload(path, Map.of(), "a.csv", file).refusedBy("COM-3", 403);
    }

    @Test
    void MET_3_a_difference_is_called_one_only_when_its_interval_excludes_zero() {
        Answer metric = counted("CONVERSION", "SHARE_OF_CASES");
        observed(metric, "2026-03-01", "2026-03-31", 300).is(201);
        observed(metric, "2026-04-01", "2026-04-30", 310).is(201);
        Answer last = observed(metric, "2026-05-01", "2026-05-31", 400).is(201);
        String after = "&after=" + last.header("Waymark-Position");
        Answer nothing = read(metric, "/comparison?period=2026-04&against=2026-03" + after).is(200);
        assertThat(nothing.at("verdict")).isEqualTo("NOTHING_MOVED");
        assertThat(nothing.at("sentence")).startsWith("Nothing moved that the data can show");
        assertThat(nothing.at("effect/called")).isEqualTo("false");
        Answer better = read(metric, "/comparison?period=2026-05&against=2026-03" + after).is(200);
        assertThat(better.at("verdict")).isEqualTo("BETTER");
        assertThat(better.at("effect/value")).isEqualTo("10.0");
        read(metric, "/comparison?period=2026-05&against=2026-05").refusedBy("MET-3", 422);
        read(metric, "/comparison?period=May&against=2026-05").is(422);
        assertThat(read(metric, "/comparison?period=2026-05&against=2020-05").at("verdict"))
                .isEqualTo("TOO_FEW");
    }

    @Test
    void MET_6_a_changed_wording_breaks_the_series_and_nothing_is_compared_across() {
        Answer metric = counted("CONVERSION", "SHARE_OF_CASES");
        observed(metric, "2026-03-01", "2026-03-31", 300).is(201);
        Answer redefined = as(Part.ANALYST).against(metric).put("/api/metrics/"
                + metric.reference() + "/definition",
                Map.of("effectiveOn", "2026-04-01",
                        "reason", "Baskets were counted", "definition",
                        definition("Who ordered?", "CONVERSION", "SHARE_OF_CASES",
                                Map.of("described", "Households"))))
                .is(200);
        Answer last = observed(metric, "2026-04-01", "2026-04-30", 500).is(201);
        String after = "&after=" + last.header("Waymark-Position");
        Answer across = read(metric, "/comparison?period=2026-04&against=2026-03" + after);
        assertThat(across.at("verdict")).isEqualTo("NOT_COMPARABLE");
        assertThat(across.json().at("/effect").isNull()).isTrue();
        assertThat(across.at("sentence")).contains("wording changed: Baskets were counted");
        assertThat(read(metric, "/series?grain=MONTH").at("breaks/0/on")).isEqualTo("2026-04-01");
        assertThat(read(metric, "").json().at("/definitions")).hasSize(2);
        as(Part.ANALYST).against(redefined).put("/api/metrics/" + metric.reference()
                + "/definition",
                Map.of("effectiveOn", "2026-03-01", "reason", "Earlier",
                        "definition", definition("Who?", "CONVERSION", "SHARE_OF_CASES",
                                Map.of("described", "Households"))))
                .refusedBy("MET-6", 422);
    }

    @Test
    void MET_6_another_mix_of_channels_breaks_the_series_too() {
        String source = source("SURVEY", "RELATIONSHIP");
        imported(source, rows(40, "2026-02-10", "10,5,mail,install,north")
                + rows(5, "2026-03-10", "9,5,telephone,install,north")
                + rows(40, "2026-04-02", "9,5,telephone,install,north"));
        Answer series = read(heard(source, "NPS"), "/series?grain=MONTH").is(200);
        assertThat(series.at("breaks/0/reason")).startsWith("channel mix: mail 100 % before");
        assertThat(series.at("breaks/0/on")).as("March alone is too thin to tell")
                .isEqualTo("2026-04-01");
    }

    @Test
    void a_target_and_a_benchmark_with_its_source_stand_beside_the_figures() {
        Answer metric = counted("CSAT", "SHARE_4_TO_5_OF_5");
        Answer aimed = as(Part.CHAIR).against(metric).put("/api/metrics/" + metric.reference()
                + "/target", Map.of("value", 80, "dueOn", "2027-12-31")).is(200);
        as(Part.ANALYST).post("/api/metrics/" + metric.reference() + "/benchmarks", Map.of(
                "value", 74.5, "citedFrom", "Panel of nine providers", "publishedOn",
                "2026-01-31")).is(200);
        Answer cut = as(Part.ANALYST).post("/api/metrics/" + metric.reference() + "/breaks",
                Map.of("effectiveOn", "2026-02-01", "reason", "New panel")).is(200);
        Answer read = read(metric, "?after=" + cut.header("Waymark-Position")).is(200);
        assertThat(read.at("targets/0/value")).isEqualTo("80");
        assertThat(read.at("benchmarks/0/citedFrom")).isEqualTo("Panel of nine providers");
        assertThat(read.at("breaks/0/reason")).isEqualTo("New panel");
        Answer named = as(Part.ANALYST).against(cut).put("/api/metrics/" + metric.reference()
                + "/description",
                Map.of("name", "Content", "role", "DRIVER", "direction",
                        "MORE_IS_BETTER", "worthwhile", 5))
                .is(200);
        as(Part.ANALYST).against(named).put("/api/metrics/" + metric.reference()
                + "/retirement", Map.of("reason", "Nobody looks")).is(200);
        assertThat(aimed.at("version")).isEqualTo("1");
    }
}
