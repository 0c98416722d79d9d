package waymark.command.measure.metric;

import static waymark.api.measure.metric.MetricRefusal.NEVER_POOLED;
import static waymark.api.measure.metric.MetricRefusal.NOT_EMPLOYEES;
import static waymark.api.measure.metric.MetricRefusal.NO_SUCH_SOURCE;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.kernel.refusal.Refusal;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.SourceOpened;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.feedback.source.SourceKind;
import waymark.api.measure.metric.definition.Definition;
import waymark.api.measure.metric.definition.MetricKind;
import waymark.api.measure.metric.definition.Population;
import waymark.command.kernel.rule.Fold;
import waymark.command.kernel.rule.Known;

/** Whether the answers of a population may be one metric (MET-5, MET-6). */
final class Heard {

    /** What kind a source is, if there is such a source. */
    private record Kind(@Nullable SourceKind kind) {

        static final Fold<Kind> FOLD = new Fold<>() {
            @Override
            public Kind initial() {
                return new Kind(null);
            }

            @Override
            public Kind evolve(Kind kind, Event event) {
                return event instanceof SourceOpened told ? new Kind(told.terms().kind()) : kind;
            }
        };
    }

    static Set<String> restsOn(Definition definition) {
        FeedbackSourceId source = definition.population().source();
        return source == null ? Set.of() : Set.of(source.value());
    }

    static @Nullable Refusal refusal(Definition definition, Known known) {
        Population population = definition.population();
        FeedbackSourceId source = population.source();
        boolean pooled = population.relation() != null;
        if (!population.isHeard()) {
            return source == null && !pooled ? null : NEVER_POOLED;
        }
        if ((source != null) == pooled) {
            return NEVER_POOLED;
        }
        SourceKind kind = source == null
                ? null
                : known.of(source.value(), Kind.FOLD).kind();
        if (source != null && kind == null) {
            return NO_SUCH_SOURCE;
        }
        boolean employees = kind == SourceKind.EMPLOYEE_SURVEY;
        return definition.kind() == MetricKind.ENPS && !employees ? NOT_EMPLOYEES : null;
    }

    private Heard() {}
}
