package waymark.query.measure.metric;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.measure.metric.definition.Benchmark;
import waymark.api.measure.metric.definition.Definition;
import waymark.api.measure.metric.definition.Target;
import waymark.api.measure.metric.definition.Traits;
import waymark.api.measure.metric.view.MetricView.BreakView;
import waymark.api.measure.metric.view.MetricView.Versioned;
import waymark.log.Recorded;

/** What is kept of a metric to be read; see {@code MetricView} for what the words mean. */
public record MetricRow(
        String id,
        String reference,
        long version,
        Traits traits,
        List<Versioned> definitions,
        List<Target> targets,
        List<Benchmark> benchmarks,
        List<BreakView> breaks,
        @Nullable String retired,
        Instant definedAt) {

    static MetricRow defined(Recorded recorded, Traits traits, Definition definition) {
        return new MetricRow(recorded.stream(),
                Objects.requireNonNull(recorded.reference(), "numbered by the log"),
                recorded.version(), traits, List.of(new Versioned(1, null, definition, null)),
                List.of(), List.of(), List.of(), null, recorded.recordedAt());
    }

    MetricRow at(long newVersion) {
        return new MetricRow(id, reference, newVersion, traits, definitions, targets, benchmarks,
                breaks, retired, definedAt);
    }

    MetricRow being(Traits newTraits) {
        return new MetricRow(id, reference, version, newTraits, definitions, targets, benchmarks,
                breaks, retired, definedAt);
    }

    MetricRow with(Versioned more) {
        return new MetricRow(id, reference, version, traits, plus(definitions, more), targets,
                benchmarks, breaks, retired, definedAt);
    }

    MetricRow aiming(Target target) {
        return new MetricRow(id, reference, version, traits, definitions, plus(targets, target),
                benchmarks, breaks, retired, definedAt);
    }

    MetricRow beside(Benchmark benchmark) {
        return new MetricRow(id, reference, version, traits, definitions, targets,
                plus(benchmarks, benchmark), breaks, retired, definedAt);
    }

    MetricRow cut(BreakView cut) {
        return new MetricRow(id, reference, version, traits, definitions, targets, benchmarks,
                plus(breaks, cut), retired, definedAt);
    }

    MetricRow retired(String why) {
        return new MetricRow(id, reference, version, traits, definitions, targets, benchmarks,
                breaks, why, definedAt);
    }

    /** The definition that holds on a day. */
    public Versioned on(LocalDate day) {
        Versioned held = definitions.getFirst();
        for (Versioned one : definitions) {
            held = one.from() == null || !one.from().isAfter(day) ? one : held;
        }
        return held;
    }

    /** The last day on which a version holds; the end of all days for the latest. */
    public LocalDate lastDayOf(Versioned version) {
        LocalDate next = version.number() == definitions.size()
                ? null
                : definitions.get(version.number()).from();
        return next == null ? LocalDate.of(9999, 12, 31) : next.minusDays(1);
    }

    private static <T> List<T> plus(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return List.copyOf(more);
    }
}
