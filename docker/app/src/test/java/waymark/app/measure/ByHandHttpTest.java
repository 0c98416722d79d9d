package waymark.app.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** Figures that come by hand are held to what holds of answers. */
class ByHandHttpTest extends Metered {

    private static final String MARCH = "2026-03-01..2026-03-31";

    /** So many employees answered in these days, {@code 2026-03-01..2026-03-31}, or a part. */
    private Answer answered(Answer metric, String days, @Nullable String slice, long n) {
        Map<String, Object> body = new HashMap<>(Map.of("from", days.substring(0, 10), "to",
                days.substring(12), "observed",
                Map.of("counts", List.of(n, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L))));
        if (slice != null) {
            body.put("slice", slice);
        }
        return as(Part.FINANCE).post("/api/metrics/" + metric.reference() + "/observations", body)
                .is(201);
    }

    @Test
    void MET_5_parts_of_employees_by_hand_cannot_be_found_by_subtraction() {
        Answer metric = counted("ENPS", "NET_PROMOTER");
        answered(metric, MARCH, null, 20);
        answered(metric, MARCH, "segment:Team=north", 9);
        answered(metric, MARCH, "segment:Team=south", 7);
        String after = "&after=" + answered(metric, MARCH, "segment:Team=east", 4)
                .header("Waymark-Position");
        Answer split = read(metric, "/split?by=segment:Team&period=2026-03" + after).is(200);
        assertThat(split.json().at("/parts")).as("20 - 9 - 7 would tell east").hasSize(1);
        assertThat(split.at("parts/0/value")).isEqualTo("north");
        for (String team : List.of("south", "east")) {
            assertThat(read(metric, "/series?slice=segment:Team=" + team + after).is(200)
                    .json().at("/points")).isEmpty();
        }
        assertThat(shown(metric, after)).as("the whole and north").isEqualTo(2);
    }

    @Test
    void MET_5_days_within_others_tell_of_no_few_employees_by_subtraction() {
        Answer metric = counted("ENPS", "NET_PROMOTER");
        answered(metric, MARCH, null, 20);
        answered(metric, "2026-01-01..2026-01-31", null, 12);
        answered(metric, "2026-02-01..2026-02-28", null, 10);
        String after = "&after=" + answered(metric, "2026-01-01..2026-02-28", null, 25)
                .header("Waymark-Position");
        assertThat(read(metric, "/series?grain=QUARTER" + after).at("points/0/score/n"))
                .as("25 - 12 - 10 would tell three").isEqualTo("42");
        assertThat(shown(metric, after)).isEqualTo(3);
    }

    @Test
    void MET_5_quarters_that_overlap_and_months_beneath_tell_of_no_few_employees() {
        Answer metric = counted("ENPS", "NET_PROMOTER");
        answered(metric, "2026-01-01..2026-02-28", null, 22);
        answered(metric, "2026-02-01..2026-03-31", null, 20);
        String after = "&after=" + answered(metric, "2026-01-01..2026-03-31", null, 25)
                .header("Waymark-Position");
        assertThat(shown(metric, after)).as("25 - 22 would tell March").isEqualTo(2);
        Answer other = counted("ENPS", "NET_PROMOTER");
        answered(other, "2026-01-01..2026-01-31", null, 7);
        answered(other, "2026-03-01..2026-03-31", null, 15);
        answered(other, "2026-01-01..2026-02-28", null, 10);
        String then = "&after=" + answered(other, "2026-01-01..2026-03-31", null, 25)
                .header("Waymark-Position");
        assertThat(shown(other, then)).as("25 - 7 - 15 would tell February").isEqualTo(2);
    }

    @Test
    void MET_5_a_quarter_of_a_part_tells_of_no_few_others_in_one_of_its_months() {
        Answer metric = counted("ENPS", "NET_PROMOTER");
        answered(metric, "2026-01-01..2026-01-31", null, 10);
        answered(metric, "2026-02-01..2026-02-28", null, 10);
        answered(metric, MARCH, null, 10);
        answered(metric, "2026-01-01..2026-01-31", "segment:Team=north", 5);
        answered(metric, "2026-02-01..2026-02-28", "segment:Team=north", 5);
        String after = "&after=" + answered(metric, "2026-01-01..2026-03-31",
                "segment:Team=north", 18).header("Waymark-Position");
        assertThat(shown(metric, after)).as("10 - (18 - 5 - 5) would tell the others of March")
                .isEqualTo(5);
    }

    private long shown(Answer metric, String after) {
        return StreamSupport.stream(read(metric, "/observations?limit=50" + after).is(200).json()
                .at("/observations").spliterator(), false)
                .filter(one -> !one.at("/said").isEmpty()).count();
    }

    @Test
    void what_a_quarter_says_is_not_added_to_what_its_months_say() {
        Answer metric = counted("CONVERSION", "SHARE_OF_CASES");
        observed(metric, "2026-01-01", "2026-01-31", 300).is(201);
        observed(metric, "2026-02-01", "2026-02-28", 300).is(201);
        String after = "&after=" + observed(metric, "2026-01-01", "2026-03-31", 500).is(201)
                .header("Waymark-Position");
        Answer quarters = read(metric, "/series?grain=QUARTER" + after).is(200);
        assertThat(quarters.at("points/0/score/n")).isEqualTo("1000");
        assertThat(quarters.at("points/0/score/value")).isEqualTo("50.0");
        assertThat(read(metric, "/series?grain=MONTH" + after).at("points/0/score/value"))
                .isEqualTo("30.0");
    }
}
