package waymark.query.understand.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.InsightEvent;
import waymark.api.understand.insight.InsightEvent.EvidenceAdded;
import waymark.api.understand.insight.InsightEvent.InsightRecorded;
import waymark.api.understand.insight.InsightEvent.InsightRefuted;
import waymark.api.understand.insight.InsightEvent.InsightRetired;
import waymark.api.understand.insight.InsightEvent.InsightReworded;
import waymark.api.understand.insight.InsightEvent.InsightValidated;
import waymark.api.understand.insight.InsightId;
import waymark.api.understand.insight.InsightQuery.Stage;
import waymark.query.kernel.Projection.Facet;
import waymark.query.kernel.testing.Tape;

class InsightBoardTest {

    private static final InsightId INSIGHT = InsightId.next();
    private static final InsightId OTHER = InsightId.next();
    private static final String ANA = "person/00000000-0000-7000-8000-000000000001";
    private static final Evidence INTERVIEWS = new Evidence(Evidence.Kind.INTERVIEW,
            Evidence.Stance.SUPPORTS, "Eight of nine waited in for nothing", 9,
            LocalDate.of(2026, 5, 20), null, null);
    private static final Evidence COUNTER_FIGURE = new Evidence(Evidence.Kind.METRIC,
            Evidence.Stance.CONTRADICTS, "One visit in fifty is missed", null,
            LocalDate.of(2026, 5, 28), null, null);
    private static final InsightRecorded RECORDED = new InsightRecorded(
            INSIGHT, "People wait in vain", "Nobody tells them.", List.of(INTERVIEWS));

    private final Tape<InsightRow> tape = new Tape<>(new InsightBoard())
            .at(Instant.parse("2026-06-01T08:00:00Z")).by(ANA);

    @Test
    void an_insight_begins_with_its_words_and_who_said_them_when() {
        assertThat(told(RECORDED)).isEqualTo(new InsightRow(INSIGHT.value(), "INS-1", 0,
                Stage.RECORDED, "People wait in vain", "Nobody tells them.", List.of(INTERVIEWS),
                ANA, Instant.parse("2026-06-01T09:00:00Z"), Instant.parse("2026-06-01T09:00:00Z"),
                null));
    }

    @Test
    void evidence_gathers_in_the_order_it_came() {
        InsightRow row = told(RECORDED, new EvidenceAdded(INSIGHT, COUNTER_FIGURE));
        assertThat(row.evidence()).containsExactly(INTERVIEWS, COUNTER_FIGURE);
        assertThat(row.version()).isEqualTo(1);
    }

    @Test
    void whoever_changes_it_later_its_first_author_and_hour_stay() {
        told(RECORDED);
        InsightRow row = tape.by("person/00000000-0000-7000-8000-000000000002")
                .told(new InsightReworded(INSIGHT, "Nobody calls", "The van is late."))
                .row(INSIGHT.value());
        assertThat(row.title()).isEqualTo("Nobody calls");
        assertThat(row.statement()).isEqualTo("The van is late.");
        assertThat(row.recordedBy()).isEqualTo(ANA);
        assertThat(row.recordedAt()).isEqualTo("2026-06-01T09:00:00Z");
        assertThat(row.changedAt()).isEqualTo("2026-06-01T10:00:00Z");
    }

    @Test
    void each_judgement_says_how_far_it_has_come_and_why() {
        assertThat(told(RECORDED, new InsightValidated(INSIGHT, "Three sources agree")))
                .extracting(InsightRow::stage, InsightRow::judgement)
                .containsExactly(Stage.VALIDATED, "Three sources agree");
        assertThat(told(new InsightRefuted(INSIGHT, "They were told")))
                .extracting(InsightRow::stage, InsightRow::judgement)
                .containsExactly(Stage.REFUTED, "They were told");
        assertThat(told(new InsightRetired(INSIGHT, "The visits have ended")))
                .extracting(InsightRow::stage, InsightRow::judgement)
                .containsExactly(Stage.RETIRED, "The visits have ended");
    }

    @Test
    void it_is_found_by_its_stage() {
        InsightBoard board = new InsightBoard();
        assertThat(board.facets(told(RECORDED)))
                .containsExactly(new Facet("stage", "RECORDED"));
        assertThat(board.facets(told(new InsightRefuted(INSIGHT, "They were told"))))
                .containsExactly(new Facet("stage", "REFUTED"));
    }

    @Test
    void what_happens_to_another_leaves_it_alone() {
        InsightRow before = told(RECORDED);
        told(new InsightRecorded(OTHER, "Bills confuse", "Two dates stand on it.", List.of()),
                new InsightRetired(OTHER, "New bills"));
        assertThat(tape.row(INSIGHT.value())).isEqualTo(before);
    }

    private InsightRow told(InsightEvent... events) {
        return tape.told(events).row(INSIGHT.value());
    }
}
