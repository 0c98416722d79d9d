package waymark.command.measure.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.api.kernel.Role;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.SourceOpened;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.feedback.source.Relation;
import waymark.api.listen.feedback.source.SourceKind;
import waymark.api.listen.feedback.source.SourceTerms;
import waymark.api.measure.metric.MetricCommand;
import waymark.api.measure.metric.MetricCommand.DefineMetric;
import waymark.api.measure.metric.MetricCommand.MarkBreak;
import waymark.api.measure.metric.MetricCommand.RedefineMetric;
import waymark.api.measure.metric.MetricCommand.RetireMetric;
import waymark.api.measure.metric.MetricEvent;
import waymark.api.measure.metric.MetricEvent.BreakMarked;
import waymark.api.measure.metric.MetricEvent.MetricDefined;
import waymark.api.measure.metric.MetricEvent.MetricRedefined;
import waymark.api.measure.metric.MetricId;
import waymark.api.measure.metric.MetricRefusal;
import waymark.api.measure.metric.definition.Definition;
import waymark.api.measure.metric.definition.MetricKind;
import waymark.api.measure.metric.definition.MetricMethod;
import waymark.api.measure.metric.definition.Population;
import waymark.api.measure.metric.definition.Rating;
import waymark.api.measure.metric.definition.Traits;
import waymark.command.kernel.testing.Story;

class MetricTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final MetricId METRIC = MetricId.next();
    private static final FeedbackSourceId CUSTOMERS = FeedbackSourceId.next();
    private static final FeedbackSourceId TEAM = FeedbackSourceId.next();
    private static final Traits TRAITS = new Traits("Recommendation", Traits.Role.OUTCOME,
            Traits.Direction.MORE_IS_BETTER, null);

    private static final Story<Metric, MetricCommand, MetricEvent> STORY = Story
            .of(new MetricDecider()).by("person/ana", Role.ANALYST)
            .knowing(CUSTOMERS.value(), opened(CUSTOMERS, SourceKind.SURVEY))
            .knowing(TEAM.value(), opened(TEAM, SourceKind.EMPLOYEE_SURVEY));

    private static SourceOpened opened(FeedbackSourceId source, SourceKind kind) {
        return new SourceOpened(source, new SourceTerms("Source", kind, Relation.RELATIONSHIP,
                null, false, false), null);
    }

    private static Definition heard(MetricKind kind, @Nullable FeedbackSourceId source,
            @Nullable Relation relation) {
        return new Definition(kind, "Would you recommend us?", MetricMethod.NET_PROMOTER, null,
                new Population("Households", Rating.NPS, source, relation, null));
    }

    private static DefineMetric defining(Definition definition) {
        return new DefineMetric(METRIC, TRAITS, definition);
    }

    private static RedefineMetric asking(String question, LocalDate from) {
        return new RedefineMetric(METRIC, new Definition(MetricKind.NPS, question,
                MetricMethod.NET_PROMOTER, null,
                new Population("Households", Rating.NPS, CUSTOMERS, null, null)), from,
                "It was misread");
    }

    @Test
    void a_metric_is_read_from_one_source_or_from_all_that_ask_about_the_same() {
        STORY.when(defining(heard(MetricKind.NPS, CUSTOMERS, null)))
                .thenOne(MetricDefined.class);
        STORY.when(defining(heard(MetricKind.NPS, null, Relation.TRANSACTIONAL)))
                .thenOne(MetricDefined.class);
    }

    @Test
    void MET_6_relationship_and_transactional_answers_are_never_pooled() {
        STORY.when(defining(heard(MetricKind.NPS, null, null)))
                .thenRefused(MetricRefusal.NEVER_POOLED);
        STORY.when(defining(heard(MetricKind.NPS, CUSTOMERS, Relation.RELATIONSHIP)))
                .thenRefused(MetricRefusal.NEVER_POOLED);
        FeedbackSourceId nowhere = FeedbackSourceId.next();
        STORY.knowing(nowhere.value()).when(defining(heard(MetricKind.NPS, nowhere, null)))
                .thenRefused(MetricRefusal.NO_SUCH_SOURCE);
    }

    @Test
    void MET_5_only_a_source_of_employees_makes_an_enps() {
        STORY.when(defining(heard(MetricKind.ENPS, CUSTOMERS, null)))
                .thenRefused(MetricRefusal.NOT_EMPLOYEES);
        STORY.when(defining(heard(MetricKind.ENPS, null, Relation.RELATIONSHIP)))
                .thenRefused(MetricRefusal.NOT_EMPLOYEES);
        STORY.when(defining(heard(MetricKind.ENPS, TEAM, null))).thenOne(MetricDefined.class);
    }

    @Test
    void MET_6_a_changed_wording_is_a_new_version_that_says_what_changed() {
        MetricRedefined told = STORY.and(defining(heard(MetricKind.NPS, CUSTOMERS, null)))
                .when(asking("Would you recommend our service?", JUNE))
                .thenOne(MetricRedefined.class);
        assertThat(told.definitionVersion()).isEqualTo(2);
        assertThat(told.changed()).isEqualTo("wording");
    }

    @Test
    void a_version_says_something_new_and_follows_the_one_before() {
        var story = STORY.and(defining(heard(MetricKind.NPS, CUSTOMERS, null)));
        story.when(asking("Would you recommend us?", JUNE))
                .thenRefused(MetricRefusal.NOTHING_CHANGES);
        story.and(asking("Would you recommend our service?", JUNE))
                .when(asking("Would you recommend our shop?", JUNE))
                .thenRefused(MetricRefusal.TOO_EARLY);
    }

    @Test
    void the_method_belongs_to_what_is_measured_and_its_scale_to_the_answers() {
        Population all = new Population("All", null, null, null, null);
        assertThatThrownBy(() -> new Definition(MetricKind.CSAT, "How satisfied?",
                MetricMethod.NET_OF_7, null, all))
                .isInstanceOf(Unacceptable.class).hasMessageContaining("in this way");
        assertThatThrownBy(() -> new Definition(MetricKind.CES, "How easy?",
                MetricMethod.MEAN_OF_7, null,
                new Population("All", Rating.NPS, CUSTOMERS, null, null)))
                .isInstanceOf(Unacceptable.class).hasMessageContaining("scale");
        assertThatThrownBy(() -> new Definition(MetricKind.LIFETIME_VALUE, "What do they bring?",
                MetricMethod.LIFETIME_VALUE, null, all))
                .isInstanceOf(Unacceptable.class).hasMessageContaining("unit");
    }

    @Test
    void what_is_retired_stays_as_it_is() {
        var story = STORY.and(defining(heard(MetricKind.NPS, CUSTOMERS, null)))
                .and(new RetireMetric(METRIC, "Nobody looks at it"));
        story.when(new MarkBreak(METRIC, JUNE, "New panel"))
                .thenRefused(MetricRefusal.METRIC_RETIRED);
        story.when(new RetireMetric(METRIC, "Again")).thenNothing();
        STORY.and(defining(heard(MetricKind.NPS, CUSTOMERS, null)))
                .when(new MarkBreak(METRIC, JUNE, "New panel")).thenOne(BreakMarked.class);
    }
}
