package waymark.query.measure.metric.figure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import waymark.api.kernel.refusal.Refused;
import waymark.api.measure.metric.MetricRefusal;
import waymark.api.measure.metric.definition.Definition;
import waymark.api.measure.metric.definition.Slice;
import waymark.api.measure.metric.observation.Observed;
import waymark.api.measure.metric.period.Grain;
import waymark.api.measure.metric.period.Period;
import waymark.query.kernel.AsOf;
import waymark.query.listen.feedback.source.SourceRow;
import waymark.query.listen.feedback.source.Sources;
import waymark.query.measure.metric.MetricRow;
import waymark.query.measure.metric.Metrics;
import waymark.query.measure.metric.cell.Cells;
import waymark.query.measure.metric.cell.Counts;
import waymark.query.measure.metric.cell.Wanted;
import waymark.query.measure.metric.observation.Nested;
import waymark.query.measure.metric.observation.Observations;

/** What there is of a metric in one period, part by part. */
@Component
public class Parts {

    private static final String SOURCE = "source";

    private final Cells cells;
    private final Heard heard;
    private final Metrics metrics;
    private final Observations observations;
    private final Sources sources;

    Parts(Cells cells, Heard heard, Metrics metrics, Observations observations,
            Sources sources) {
        this.cells = cells;
        this.heard = heard;
        this.metrics = metrics;
        this.observations = observations;
        this.sources = sources;
    }

    /** The parts by one dimension; of employees those that may be shown (MET-5). */
    public Map<String, Observed> of(MetricRow metric, String by, Period period, AsOf asOf) {
        Definition definition = metric.on(period.to()).definition();
        boolean known = by.equals(SOURCE) || Slice.isDimension(by);
        if (!known || definition.population().slice() != null) {
            throw new Refused(MetricRefusal.NO_SLICE);
        }
        boolean employees = metrics.byEmployees(metric, asOf);
        if (employees && period.grain().compareTo(Grain.MONTH) < 0) {
            throw new Refused(MetricRefusal.TOO_FINE);
        }
        if (!definition.population().isHeard()) {
            return byHand(metric, by, period, asOf);
        }
        Wanted wanted = Heard.of(definition.population(), period.grain())
                .between(period.from(), period.to());
        int steps = definition.method().steps();
        if (by.equals(SOURCE)) {
            return bySource(wanted, steps, asOf, employees);
        }
        return employees
                ? months(heard.partsOfFive(wanted.by(by), asOf), steps)
                : summed(cells.summed(wanted.by(by), asOf), steps);
    }

    private Map<String, Observed> bySource(
            Wanted wanted, int steps, AsOf asOf, boolean employees) {
        Map<String, Observed> parts = new TreeMap<>();
        for (String source : cells.sourcesOf(wanted)) {
            Wanted one = wanted.ofSource(source);
            Collection<Counts> counts = employees
                    ? heard.byMonthOfFive(one, Grain.MONTH, asOf).values()
                    : cells.summed(one, asOf).values();
            counts.stream().reduce(Counts::plus).ifPresent(sum -> parts.put(
                    sources.find(source, asOf).map(Parts::named).orElse(source),
                    Observed.answers(sum.ofSteps(steps))));
        }
        return parts;
    }

    private static String named(SourceRow source) {
        return source.reference() + " " + source.terms().name();
    }

    private static Map<String, Observed> summed(Map<Cells.Place, Counts> found, int steps) {
        Map<String, Observed> parts = new LinkedHashMap<>();
        found.forEach((place, counts) -> parts.put(
                place.place(), Observed.answers(counts.ofSteps(steps))));
        return parts;
    }

    private static Map<String, Observed> months(
            Map<String, SortedMap<LocalDate, Counts>> found, int steps) {
        Map<String, Observed> parts = new LinkedHashMap<>();
        found.forEach((place, months) -> months.values().stream().reduce(Counts::plus)
                .ifPresent(sum -> parts.put(place, Observed.answers(sum.ofSteps(steps)))));
        return parts;
    }

    private Map<String, Observed> byHand(
            MetricRow metric, String by, Period period, AsOf asOf) {
        int version = metric.on(period.to()).number();
        Map<String, Observed> parts = new TreeMap<>();
        Nested.outermost(observations.shown(metric, asOf).stream()
                .filter(row -> row.definitionVersion() == version)
                .filter(row -> !row.span().from().isBefore(period.from())
                        && !row.span().to().isAfter(period.to()))
                .toList()).forEach(row -> {
                    Slice slice = row.span().slice();
                    if (slice != null && slice.dimension().equals(by)) {
                        parts.merge(slice.value(), row.reading().observed(), Observed::plus);
                    }
                });
        return parts;
    }
}
