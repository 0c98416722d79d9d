package waymark.app.understand.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** What metrics say at the touchpoints that name them, with interval and n. */
class JourneyMetricsHttpTest extends Walking {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Test
    void MET_1_a_metric_of_answers_speaks_of_the_touchpoint_alone_where_they_tell_it_apart() {
        String word = "fitting-" + System.nanoTime();
        Measure ease = ease(word);
        Answer drawn = journey("Having a line fitted");
        Answer step = detail(drawn, path(drawn) + "/touchpoints/1", List.of(word),
                List.of(ease.name(), "Never measured"));
        step = detail(step, path(drawn) + "/touchpoints/2", List.of(),
                List.of(ease.reference()));
        Answer read = metrics(drawn, step);
        assertThat(read.at("readings/0/reach")).isEqualTo("TOUCHPOINT");
        assertThat(read.json().at("/readings/0/score/value").asDouble()).isEqualTo(2.0);
        assertThat(read.at("readings/0/score/n")).isEqualTo("3");
        assertThat(read.json().at("/readings/0/score/low").asDouble()).isLessThan(2.0);
        assertThat(read.at("readings/1/reach")).isEqualTo("NOTHING");
        assertThat(read.json().at("/readings/1/metric").isNull()).isTrue();
        assertThat(read.at("readings/2/reach")).as("nothing tells it from the rest")
                .isEqualTo("WHOLE");
        assertThat(read.at("readings/2/score/n")).isEqualTo("4");
        shown(drawn, step, ease.name());
    }

    /** Three customers answered there, a fourth elsewhere. */
    private Measure ease(String word) {
        return metric("CES", "MEAN_OF_7", Map.of("described", "All", "rating", "CES", "source",
                imported("Day,Ease,Where,Customer\n" + """
                        %1$s,1,%2$s,a
                        %1$s,2,%2$s,b
                        %1$s,3,%2$s,c
                        %1$s,7,elsewhere,d
                        """.formatted(today.minusDays(2), word))));
    }

    private void shown(Answer drawn, Answer step, String ease) {
        String page = "/understand/journeys/" + drawn.reference() + "?after="
                + step.header("Waymark-Position");
        String text = reading(Part.EMPLOYEE).open(page).is(200).text();
        assertThat(text).as("on the map").contains(">2.0 [\u22120.5, 4.5]</text>", ">n 3</text>",
                ">n 4, of all</text>", ">not measured yet</text>");
        assertThat(text).as("in its table").contains(ease + " 2 of 7 [\u22120.5, 4.5], n 3, ");
        assertThat(reading(Part.EMPLOYEE).open("/understand/journeys/" + drawn.reference()
                + "?table=metrics-of-" + drawn.reference().toLowerCase(Locale.ROOT)
                + "&as=csv").is(200).text()).startsWith(
                        "Touchpoint,Metric,Figure,Unit,95 % interval,n,Period,Speaks of")
                .contains("this touchpoint", "all that it measures");
        assertThat(reading(Part.EMPLOYEE).open("/understand/journeys/" + drawn.reference()
                + "/touchpoints/1").is(200).text()).contains("What is measured there?", ease);
    }

    @Test
    void what_is_counted_by_hand_is_shown_as_it_was_known_then() {
        Measure missed = metric("OWN", "SHARE_OF_CASES", Map.of("described", "Visits"));
        Answer drawn = journey("Waiting for a visit");
        Answer step = detail(drawn, path(drawn) + "/touchpoints/1", List.of("visit"),
                List.of(missed.name().toUpperCase(Locale.ROOT)));
        assertThat(metrics(drawn, step).at("readings/0/reach")).isEqualTo("NOTHING");
        Answer whole = observed(missed, Map.of("part", 30, "whole", 100), "");
        Answer there = observed(missed, Map.of("part", 5, "whole", 50), "touchpoint=visit");
        assertThat(metrics(drawn, there).json().at("/readings/0/score/value").asDouble())
                .isEqualTo(10.0);
        assertThat(metrics(drawn, there).at("readings/0/unit")).isEqualTo("%");
        Answer before = as(Part.AUDITOR).get(path(drawn) + "/metrics?knownAt="
                + whole.header("Waymark-Position")).is(200);
        assertThat(before.json().at("/readings/0/score/value").asDouble()).isEqualTo(30.0);
        assertThat(before.at("readings/0/reach")).isEqualTo("WHOLE");
    }

    private Answer metrics(Answer drawn, Answer after) {
        return as(Part.EMPLOYEE).get(path(drawn) + "/metrics?after="
                + after.header("Waymark-Position")).is(200);
    }

    private Answer detail(
            Answer against, String touchpoint, List<String> heardAs, List<String> metrics) {
        return put(against, touchpoint + "/detail", Map.of("momentOfTruth", false, "heardAs",
                heardAs, "metrics", metrics, "pains", List.of()));
    }

    private record Measure(String name, String reference) {}

    private Measure metric(String kind, String method, Map<String, Object> population) {
        String name = "Metric " + System.nanoTime();
        return new Measure(name, as(Part.ANALYST).post("/api/metrics", Map.of("name", name,
                "role", "DRIVER", "direction", "MORE_IS_BETTER", "worthwhile", 1, "definition",
                Map.of("kind", kind, "question", "How was it?", "method", method, "population",
                        population)))
                .is(201).reference());
    }

    private Answer observed(Measure metric, Map<String, Object> cases, String slice) {
        LocalDate day = today.withDayOfMonth(1).minusMonths(3);
        return as(Part.ANALYST).post("/api/metrics/" + metric.reference() + "/observations",
                Map.of("from", day.toString(), "to", day.toString(), "observed",
                        Map.of("cases", cases), "slice", slice))
                .is(201);
    }
}
