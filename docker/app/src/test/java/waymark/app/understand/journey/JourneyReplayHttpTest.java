package waymark.app.understand.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.query.kernel.check.Comparison;
import waymark.query.kernel.check.Fingerprint;

/** Rows that came about stroke by stroke are those that one replay in large batches makes. */
class JourneyReplayHttpTest extends Walking {

    private static final Map<String, Object> SEEN = Map.of("kind", "INTERVIEW", "stance",
            "SUPPORTS", "summary", "Seven of nine were angry", "observedOn", "2026-10-01");

    @Autowired private Fingerprint fingerprint;

    @Test
    void a_life_of_every_stroke_is_the_same_when_it_is_replayed() {
        Answer first = published(journey("Replayed"));
        Answer draft = as(Part.ANALYST).post(path(first) + "/versions", Map.of()).is(201);
        Answer last = strokes(path(draft));
        Answer toBe = draw(Map.of("title", "Replayed", "kind", "TO_BE", "asIs",
                first.reference()));
        published(last, draft);
        Answer aside = put(toBe, path(toBe) + "/discarding", Map.of("reason", "Drawn twice"));
        String before = read(path(draft), aside).text();
        Comparison comparison = fingerprint.compare(
                Set.of("journey", "journey-touchpoint", "persona")::contains);
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.live()).containsKeys("journey", "journey-touchpoint");
        assertThat(read(path(draft), aside).text()).isEqualTo(before);
    }

    private Answer strokes(String path) {
        post(path + "/stages", Map.of("name", "After", "place", 0));
        Answer step = post(path + "/stages/2/touchpoints", Map.of("name", "Rings"));
        String third = path + "/touchpoints/3";
        step = put(step, third + "/words", Map.of("name", "Rings again", "channel", "telephone"));
        step = put(step, third + "/detail", Map.of("momentOfTruth", true, "pains", List.of(
                Map.of("what", "Waits", "weight", 4)), "heardAs", List.of(), "metrics",
                List.of("CES")));
        step = put(step, third + "/blueprint", Map.of("backStage", "A roster"));
        step = put(step, third + "/emotion", Map.of("level", 2));
        step = put(step, third + "/evidence", Map.of("level", -2, "evidence", SEEN));
        step = put(step, third + "/place", Map.of("stage", 1, "place", 0));
        step = put(step, path + "/touchpoints/1/removal", Map.of());
        step = put(step, path + "/stages/1/name", Map.of("name", "Begins well"));
        step = put(step, path + "/stages/1/place", Map.of("place", 0));
        step = put(step, path + "/stages/2/removal", Map.of());
        return put(step, path + "/frame", Map.of("title", "Replayed well", "kind", "AS_IS"));
    }
}
