package waymark.query.understand.journey.reading;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.stereotype.Component;
import waymark.api.measure.metric.definition.Definition;
import waymark.api.measure.metric.observation.Observed;
import waymark.api.measure.metric.period.Grain;
import waymark.api.measure.metric.period.Period;
import waymark.query.kernel.AsOf;
import waymark.query.measure.metric.MetricRow;
import waymark.query.measure.metric.figure.Figures;
import waymark.query.measure.metric.figure.Parts;
import waymark.query.measure.metric.figure.Slot;

/** Reads what a metric said in its latest quarter of the last two years. */
@Component
class LatestReadings {

    static final String TOUCHPOINT = "touchpoint";
    private static final int YEARS = 2;

    private final Figures figures;
    private final Parts parts;

    LatestReadings(Figures figures, Parts parts) {
        this.figures = figures;
        this.parts = parts;
    }

    /** A quarter that is over comes before one that still runs, as on the page of the metric. */
    Optional<Latest> of(MetricRow metric, AsOf asOf) {
        LocalDate today = asOf.effective();
        LocalDate since = Grain.QUARTER.begins(today.minusYears(YEARS));
        SortedMap<LocalDate, Slot> slots = figures.slots(metric,
                new Figures.Window(Grain.QUARTER, null, since, today), asOf);
        if (slots.isEmpty()) {
            return ofParts(metric, since, asOf);
        }
        SortedMap<LocalDate, Slot> over = slots.headMap(Grain.QUARTER.begins(today));
        LocalDate first = over.isEmpty() ? slots.lastKey() : over.lastKey();
        Slot whole = slots.get(first);
        return Optional.of(latest(metric, new Period(Grain.QUARTER, first),
                whole == null ? null : whole.observed(), asOf));
    }

    /** What is observed by hand may be observed at touchpoints alone. */
    private Optional<Latest> ofParts(MetricRow metric, LocalDate since, AsOf asOf) {
        for (LocalDate first = Grain.QUARTER.begins(asOf.effective()); !first.isBefore(
                since); first = Grain.QUARTER.before(first)) {
            Latest latest = latest(metric, new Period(Grain.QUARTER, first), null, asOf);
            if (latest.by().population().isHeard() || !latest.parts().isEmpty()) {
                return Optional.of(latest);
            }
        }
        return Optional.empty();
    }

    private Latest latest(MetricRow metric, Period period,
            @org.jspecify.annotations.Nullable Observed whole, AsOf asOf) {
        Definition by = metric.on(period.to()).definition();
        Map<String, Observed> places = by.population().slice() == null
                ? parts.of(metric, TOUCHPOINT, period, asOf)
                : Map.of();
        return new Latest(metric, period, by, whole, places);
    }
}
