package waymark.api.measure.metric;

import java.time.LocalDate;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.Opens;
import waymark.api.measure.metric.definition.Benchmark;
import waymark.api.measure.metric.definition.Definition;
import waymark.api.measure.metric.definition.Target;
import waymark.api.measure.metric.definition.Traits;

/** Everything that can have happened to a metric. */
public sealed interface MetricEvent extends Event {

    /** The metric. */
    MetricId metric();

    @Override
    default String stream() {
        return metric().value();
    }

    /** Measuring began, with version 1 of its definition. */
    @Named("metric.defined")
    @Opens("MTR")
    record MetricDefined(MetricId metric, Traits traits, Definition definition)
            implements
                MetricEvent {}

    /** Its name, role, direction or smallest worthwhile change is another. */
    @Named("metric.described")
    record MetricDescribed(MetricId metric, Traits traits) implements MetricEvent {}

    /**
     * It is asked, counted or reckoned otherwise.
     *
     * @param definitionVersion the number of this version, from 2
     * @param effectiveOn the first day on which it holds; the series breaks there
     * @param changed what changed, for example {@code wording, scale}
     */
    @Named("metric.redefined")
    record MetricRedefined(MetricId metric, int definitionVersion, Definition definition,
            LocalDate effectiveOn, @NotPersonal String changed, @NotPersonal String reason)
            implements
                MetricEvent {}

    /** It was said what it is to reach. */
    @Named("metric.target-set")
    record TargetSet(MetricId metric, Target target) implements MetricEvent {}

    /** What others reach was put beside it. */
    @Named("metric.benchmark-cited")
    record BenchmarkCited(MetricId metric, Benchmark benchmark) implements MetricEvent {}

    /** What came before this day cannot be compared with what came after. */
    @Named("metric.break-marked")
    record BreakMarked(MetricId metric, LocalDate effectiveOn, @NotPersonal String reason)
            implements
                MetricEvent {}

    /** It is measured no longer. */
    @Named("metric.retired")
    record MetricRetired(MetricId metric, @NotPersonal String reason) implements MetricEvent {}
}
