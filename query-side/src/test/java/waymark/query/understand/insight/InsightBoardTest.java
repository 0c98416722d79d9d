package waymark.query.understand.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.InsightEvent;
import waymark.api.understand.insight.InsightEvent.EvidenceAdded;
import waymark.api.understand.concern.Concerns.Place;
import waymark.api.understand.concern.Concerns;
import waymark.api.understand.insight.InsightEvent.InsightAbsorbed;
import waymark.api.understand.insight.InsightEvent.InsightLinked;
import waymark.api.understand.insight.InsightEvent.InsightMerged;
import waymark.api.understand.insight.InsightEvent.InsightRecorded;
import waymark.api.understand.journey.JourneyId;
import waymark.api.understand.persona.PersonaId;
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
                null, Ties.NONE));
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
    void it_is_found_by_its_stage_its_words_and_while_in_use_its_newest_support() {
        InsightBoard board = new InsightBoard();
        assertThat(board.facets(told(RECORDED))).containsExactly(
                new Facet("stage", "RECORDED"), new Facet("word", "people"),
                new Facet("word", "wait"), new Facet("word", "vain"),
                new Facet("newest", INTERVIEWS.observedOn().toString()));
        assertThat(board.facets(told(new InsightRefuted(INSIGHT, "They were told"))))
                .contains(new Facet("stage", "REFUTED"))
                .noneMatch(one -> one.name().equals("newest"));
    }

    @Test
    void it_is_found_by_whom_it_concerns_and_where() {
        PersonaId persona = new PersonaId("persona/00000000-0000-7000-8000-000000000003");
        JourneyId journey = new JourneyId("journey/00000000-0000-7000-8000-000000000004");
        Concerns concerns = new Concerns(List.of(persona),
                List.of(new Place(journey, 1), new Place(journey, 2)));
        InsightRow row = told(RECORDED, new InsightLinked(INSIGHT, concerns));
        assertThat(row.ties().concerns()).isEqualTo(concerns);
        assertThat(new InsightBoard().facets(row)).contains(
                new Facet("persona", persona.value()), new Facet("journey", journey.value()))
                .doesNotHaveDuplicates();
    }

    @Test
    void INS_4_both_keep_their_histories_when_they_are_merged() {
        InsightRow row = told(RECORDED, new InsightMerged(INSIGHT, OTHER, "The same"));
        assertThat(row.stage()).isEqualTo(Stage.MERGED);
        assertThat(row.ties().into()).isEqualTo(OTHER.value());
        tape.told(new InsightRecorded(OTHER, "They wait", "All day.", List.of()),
                new InsightAbsorbed(OTHER, INSIGHT, List.of(INTERVIEWS)));
        assertThat(tape.row(OTHER.value()).evidence()).containsExactly(INTERVIEWS);
        assertThat(tape.row(OTHER.value()).ties().absorbed()).containsExactly(INSIGHT.value());
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
