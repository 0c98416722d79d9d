package waymark.query.listen.followup.cause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.Evidence.Pinned;
import waymark.api.understand.insight.InsightEvent.EvidenceAdded;
import waymark.api.understand.insight.InsightEvent.InsightRecorded;
import waymark.api.understand.insight.InsightId;
import waymark.query.kernel.testing.Tape;

class CauseInsightsTest {

    private static final InsightId ONE = InsightId.next();
    private static final InsightId OTHER = InsightId.next();

    private final CauseInsights projection = new CauseInsights();

    @Test
    void FUP_3_an_insight_belongs_to_the_cause_whose_question_its_evidence_pins() {
        var tape = new Tape<>(projection)
                .told(recorded(ONE, "/api/follow-ups?cause=late&standing=CLOSED"),
                        new EvidenceAdded(OTHER, evidence("/api/follow-ups?cause=late")),
                        new EvidenceAdded(ONE, evidence("/api/follow-ups?cause=late")));
        assertThat(tape.row("late").insights()).containsExactly(ONE.value(), OTHER.value());
    }

    @Test
    void what_pins_another_question_or_none_belongs_to_no_cause() {
        assertThat(projection.rowsOf(recorded(ONE, "/api/metrics/nps"))).isEmpty();
        assertThat(projection.rowsOf(recorded(ONE, null))).isEmpty();
        assertThat(projection.rowsOf(recorded(ONE, "/api/follow-ups?cause="))).isEmpty();
        assertThat(projection.rowsOf(recorded(ONE, "/api/follow-ups?cause=" + "x".repeat(41))))
                .isEmpty();
    }

    private static InsightRecorded recorded(InsightId insight, @Nullable String query) {
        return new InsightRecorded(insight, "They wait", "They wait.", List.of(evidence(query)));
    }

    private static Evidence evidence(@Nullable String query) {
        return new Evidence(Evidence.Kind.FEEDBACK, Evidence.Stance.SUPPORTS, "Seven cases", 7,
                LocalDate.of(2026, 6, 1),
                query == null ? null : new Pinned(query, 1, null, null), null);
    }
}
