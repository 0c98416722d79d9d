package waymark.command.measure.metric.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.kernel.Role;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.listen.feedback.source.Relation;
import waymark.api.measure.metric.MetricEvent.MetricDefined;
import waymark.api.measure.metric.MetricEvent.MetricRedefined;
import waymark.api.measure.metric.MetricEvent.MetricRetired;
import waymark.api.measure.metric.MetricId;
import waymark.api.measure.metric.MetricRefusal;
import waymark.api.measure.metric.definition.Definition;
import waymark.api.measure.metric.definition.MetricKind;
import waymark.api.measure.metric.definition.MetricMethod;
import waymark.api.measure.metric.definition.Population;
import waymark.api.measure.metric.definition.Rating;
import waymark.api.measure.metric.definition.Traits;
import waymark.api.measure.metric.observation.Cases;
import waymark.api.measure.metric.observation.ObservationCommand;
import waymark.api.measure.metric.observation.ObservationCommand.CorrectObservation;
import waymark.api.measure.metric.observation.ObservationCommand.RecordObservation;
import waymark.api.measure.metric.observation.ObservationCommand.WithdrawObservation;
import waymark.api.measure.metric.observation.ObservationEvent;
import waymark.api.measure.metric.observation.ObservationEvent.ObservationCorrected;
import waymark.api.measure.metric.observation.ObservationEvent.ObservationRecorded;
import waymark.api.measure.metric.observation.ObservationEvent.ObservationWithdrawn;
import waymark.api.measure.metric.observation.ObservationId;
import waymark.api.measure.metric.observation.Observed;
import waymark.api.measure.metric.observation.Reading;
import waymark.api.measure.metric.observation.Span;
import waymark.command.kernel.testing.Story;

class ObservationTest {

    private static final MetricId CHURN = MetricId.next();
    private static final MetricId HEARD = MetricId.next();
    private static final ObservationId OBSERVATION = ObservationId.next();
    private static final Span MAY = span(LocalDate.of(2026, 5, 31));
    private static final Definition LOST = new Definition(MetricKind.CHURN, "Lines given up",
            MetricMethod.SHARE_OF_CASES, null,
            new Population("Households", null, null, null, null));
    private static final Traits TRAITS = new Traits("Churn", Traits.Role.OUTCOME,
            Traits.Direction.LESS_IS_BETTER, null);

    private static final Story<Observation, ObservationCommand, ObservationEvent> STORY = Story
            .of(new ObservationDecider()).by("person/ana", Role.ANALYST)
            .knowing(CHURN.value(), new MetricDefined(CHURN, TRAITS, LOST))
            .knowing(HEARD.value(), new MetricDefined(HEARD, TRAITS, new Definition(
                    MetricKind.NPS, "Recommend?", MetricMethod.NET_PROMOTER, null,
                    new Population("All", Rating.NPS, null, Relation.RELATIONSHIP, null))));

    private static Span span(LocalDate to) {
        return new Span(to.withDayOfMonth(1), to, null);
    }

    private static Reading lost(long part, long whole) {
        return new Reading(new Observed(null, new Cases(part, whole), null, null), null, null);
    }

    private static RecordObservation recording(MetricId metric, Span span, Reading reading) {
        return new RecordObservation(OBSERVATION, metric, span, reading);
    }

    @Test
    void MET_2_there_is_one_observation_of_a_period_and_part() {
        STORY.when(recording(CHURN, MAY, lost(91, 1_000)))
                .thenClaims("observation-of:" + CHURN.value() + ":2026-05-01..2026-05-31");
    }

    @Test
    void MET_2_a_correction_supersedes_and_brings_back_what_was_withdrawn() {
        var story = STORY.and(recording(CHURN, MAY, lost(91, 1_000)));
        story.when(new CorrectObservation(OBSERVATION, lost(91, 1_000), "The same"))
                .thenNothing();
        story.when(new CorrectObservation(OBSERVATION, lost(87, 1_000), "Four moved house"))
                .thenOne(ObservationCorrected.class);
        var withdrawn = story.and(new WithdrawObservation(OBSERVATION, "Another region"));
        assertThat(withdrawn.events().getLast()).isInstanceOf(ObservationWithdrawn.class);
        withdrawn.when(new WithdrawObservation(OBSERVATION, "Again"))
                .thenRefused(MetricRefusal.WITHDRAWN);
        withdrawn.when(new CorrectObservation(OBSERVATION, lost(91, 1_000), "It was right"))
                .thenOne(ObservationCorrected.class);
    }

    @Test
    void what_is_read_from_answers_is_not_observed_by_hand_and_nothing_before_its_time() {
        STORY.when(recording(HEARD, MAY, lost(91, 1_000))).thenRefused(MetricRefusal.HEARD);
        STORY.when(recording(CHURN, span(LocalDate.of(2026, 6, 30)), lost(91, 1_000)))
                .thenRefused(MetricRefusal.NOT_YET);
        MetricId nowhere = MetricId.next();
        STORY.knowing(nowhere.value()).when(recording(nowhere, MAY, lost(1, 2)))
                .thenRefused(GeneralRefusal.UNKNOWN_ID);
    }

    @Test
    void what_is_observed_is_what_the_method_needs() {
        Reading counts = new Reading(Observed.answers(List.of(1L, 2L, 3L, 4L, 5L)), null, null);
        STORY.when(recording(CHURN, MAY, counts)).thenRefused(MetricRefusal.OTHER_METHOD);
        STORY.and(recording(CHURN, MAY, lost(1, 2)))
                .when(new CorrectObservation(OBSERVATION, counts, "By stars"))
                .thenRefused(MetricRefusal.OTHER_METHOD);
    }

    @Test
    void MET_6_it_belongs_to_the_definition_that_held_on_its_last_day() {
        Definition wider = new Definition(MetricKind.CHURN, "Lines given up or moved",
                MetricMethod.SHARE_OF_CASES, null, LOST.population());
        var story = STORY.knowing(CHURN.value(), new MetricRedefined(CHURN, 2, wider,
                LocalDate.of(2026, 5, 1), "wording", "Moves count"));
        assertThat(story.when(recording(CHURN, MAY, lost(1, 2)))
                .thenOne(ObservationRecorded.class).definitionVersion()).isEqualTo(2);
        assertThat(story.when(recording(CHURN, span(LocalDate.of(2026, 4, 30)), lost(1, 2)))
                .thenOne(ObservationRecorded.class).definitionVersion()).isEqualTo(1);
        STORY.knowing(CHURN.value(), new MetricRetired(CHURN, "Over"))
                .when(recording(CHURN, MAY, lost(1, 2)))
                .thenRefused(MetricRefusal.METRIC_RETIRED);
    }
}
