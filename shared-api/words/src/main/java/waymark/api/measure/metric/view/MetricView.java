package waymark.api.measure.metric.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.measure.metric.definition.Benchmark;
import waymark.api.measure.metric.definition.Definition;
import waymark.api.measure.metric.definition.Target;
import waymark.api.measure.metric.definition.Traits;

/**
 * A metric as it can be read.
 *
 * @param definitions all versions of its definition, the first one first
 * @param unit of its figures
 * @param byEmployees whether employees give its answers (MET-5)
 * @param targets all that were set, the latest last
 * @param benchmarks all that were cited, the latest last
 * @param breaks where its series breaks, apart from what the channels of answers say
 * @param retired why it is measured no longer
 */
public record MetricView(
        String id,
        String reference,
        long version,
        Traits traits,
        List<Versioned> definitions,
        String unit,
        boolean byEmployees,
        List<Target> targets,
        List<Benchmark> benchmarks,
        List<BreakView> breaks,
        @Nullable String retired,
        Instant definedAt) {

    /**
     * One version of a definition.
     *
     * @param number from 1
     * @param from the first day on which it holds; none for the first, which holds for all before
     * @param reason why it was changed
     */
    public record Versioned(
            int number, @Nullable LocalDate from, Definition definition,
            @Nullable String reason) {}

    /**
     * A day from which a series cannot be compared with what came before (MET-6).
     *
     * @param on the first day after the break
     * @param reason why
     */
    public record BreakView(LocalDate on, String reason) {}

    /** The definition that holds now. */
    public Definition definition() {
        return definitions.getLast().definition();
    }

    /** The target that holds, if one was set. */
    public @Nullable Target target() {
        return targets.isEmpty() ? null : targets.getLast();
    }

    /** A page of metrics. */
    public record MetricList(List<MetricView> metrics, @Nullable String next) {}
}
