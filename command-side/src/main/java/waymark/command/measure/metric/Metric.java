package waymark.command.measure.metric;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.measure.metric.MetricEvent;
import waymark.api.measure.metric.MetricEvent.BenchmarkCited;
import waymark.api.measure.metric.MetricEvent.BreakMarked;
import waymark.api.measure.metric.MetricEvent.MetricDescribed;
import waymark.api.measure.metric.MetricEvent.TargetSet;
import waymark.api.measure.metric.definition.Definition;
import waymark.command.kernel.rule.Fold;

/**
 * What later decisions need to know of a metric, its own and those on its observations.
 *
 * @param versions of its definition, the first one first; none before it is defined
 * @param retired whether it is measured no longer
 */
public record Metric(List<Version> versions, boolean retired) {

    static final Metric ABSENT = new Metric(List.of(), false);

    /** The metric, folded from its own stream. */
    public static final Fold<Metric> FOLD = new Fold<>() {
        @Override
        public Metric initial() {
            return ABSENT;
        }

        @Override
        public Metric evolve(Metric metric, Event event) {
            return event instanceof MetricEvent told ? metric.after(told) : metric;
        }
    };

    /** A definition and the day from which on it holds; none for all days before the next. */
    public record Version(@Nullable LocalDate from, Definition definition) {}

    public Metric {
        versions = List.copyOf(versions);
    }

    Metric after(MetricEvent event) {
        return switch (event) {
            case MetricEvent.MetricDefined told -> with(new Version(null, told.definition()));
            case MetricEvent.MetricRedefined told ->
                with(new Version(told.effectiveOn(), told.definition()));
            case MetricEvent.MetricRetired _ -> new Metric(versions, true);
            case MetricDescribed _,TargetSet _,BenchmarkCited _,BreakMarked _ -> this;
        };
    }

    private Metric with(Version version) {
        List<Version> all = new ArrayList<>(versions);
        all.add(version);
        return new Metric(all, retired);
    }

    /** Whether it was ever defined. */
    public boolean exists() {
        return !versions.isEmpty();
    }

    Version latest() {
        return versions.getLast();
    }

    /** The number of the version that held on a day, from 1. */
    public int numberOn(LocalDate day) {
        int number = 1;
        for (int at = 1; at < versions.size(); at++) {
            LocalDate from = versions.get(at).from();
            number = from != null && !from.isAfter(day) ? at + 1 : number;
        }
        return number;
    }

    /** The definition that held on a day. */
    public Definition on(LocalDate day) {
        return versions.get(numberOn(day) - 1).definition();
    }
}
