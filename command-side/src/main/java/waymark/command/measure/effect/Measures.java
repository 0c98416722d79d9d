package waymark.command.measure.effect;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.measure.metric.MetricEvent.MetricDefined;
import waymark.api.measure.metric.MetricEvent.MetricRedefined;
import waymark.api.measure.metric.definition.MetricFamily;
import waymark.api.measure.metric.definition.MetricKind;
import waymark.command.kernel.rule.Fold;

/** What a metric measures, by its latest definition. */
record Measures(@Nullable MetricKind kind) {

    static final Fold<Measures> FOLD = new Fold<>() {
        @Override
        public Measures initial() {
            return new Measures(null);
        }

        @Override
        public Measures evolve(Measures before, Event event) {
            if (event instanceof MetricDefined told) {
                return new Measures(told.definition().kind());
            }
            return event instanceof MetricRedefined told
                    ? new Measures(told.definition().kind())
                    : before;
        }
    };

    @Nullable
    MetricFamily family() {
        return kind == null ? null : kind.family();
    }
}
