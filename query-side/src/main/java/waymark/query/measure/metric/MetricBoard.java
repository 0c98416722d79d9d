package waymark.query.measure.metric;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.measure.metric.MetricEvent;
import waymark.api.measure.metric.MetricEvent.BenchmarkCited;
import waymark.api.measure.metric.MetricEvent.BreakMarked;
import waymark.api.measure.metric.MetricEvent.MetricDefined;
import waymark.api.measure.metric.MetricEvent.MetricDescribed;
import waymark.api.measure.metric.MetricEvent.MetricRedefined;
import waymark.api.measure.metric.MetricEvent.MetricRetired;
import waymark.api.measure.metric.MetricEvent.TargetSet;
import waymark.api.measure.metric.view.MetricView.BreakView;
import waymark.api.measure.metric.view.MetricView.Versioned;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** Every metric with all versions of its definition, and what was put beside it. */
final class MetricBoard implements Projection<MetricRow> {

    @Override
    public String name() {
        return "metric";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<MetricRow> rowType() {
        return MetricRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return event instanceof MetricEvent told ? Set.of(told.stream()) : Set.of();
    }

    @Override
    public MetricRow evolve(@Nullable MetricRow before, String key, Recorded recorded) {
        return switch ((MetricEvent) recorded.event()) {
            case MetricDefined told ->
                MetricRow.defined(recorded, told.traits(), told.definition());
            case MetricDescribed told -> next(before, recorded).being(told.traits());
            case MetricRedefined told -> next(before, recorded)
                    .with(new Versioned(told.definitionVersion(), told.effectiveOn(),
                            told.definition(), told.reason()))
                    .cut(new BreakView(told.effectiveOn(), because(told)));
            case TargetSet told -> next(before, recorded).aiming(told.target());
            case BenchmarkCited told -> next(before, recorded).beside(told.benchmark());
            case BreakMarked told -> next(before, recorded)
                    .cut(new BreakView(told.effectiveOn(), told.reason()));
            case MetricRetired told -> next(before, recorded).retired(told.reason());
        };
    }

    @Override
    public List<Facet> facets(MetricRow row) {
        return List.of(new Facet("measured", row.retired() == null ? "yes" : "no"),
                new Facet("role", row.traits().role().name()));
    }

    private static String because(MetricRedefined told) {
        return (told.changed().isEmpty() ? "definition" : told.changed()) + " changed: "
                + told.reason();
    }

    private static MetricRow next(@Nullable MetricRow row, Recorded recorded) {
        return Objects.requireNonNull(row, "defined").at(recorded.version());
    }
}
