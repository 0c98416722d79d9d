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

/** Reads what a metric said last, of the last two years. */
@Component
class LatestReadings {

    static final String TOUCHPOINT = "touchpoint";
    private static final int YEARS = 2;

    private final Figures figures;
    private final Parts parts;
    private final LatestObservations observed;

    LatestReadings(Figures figures, Parts parts, LatestObservations observed) {
        this.figures = figures;
        this.parts = parts;
        this.observed = observed;
    }

    Optional<Latest> of(MetricRow metric, AsOf asOf) {
        LocalDate since = Grain.QUARTER.begins(asOf.effective().minusYears(YEARS));
        return metric.on(asOf.effective()).definition().population().isHeard()
                ? heard(metric, since, asOf)
                : observed.of(metric, since, asOf);
    }

    /**
     * A quarter that is over comes before one that still runs, as on the page of the metric; mostly
     * it is the last one, and the others need not be added up.
     */
    private Optional<Latest> heard(MetricRow metric, LocalDate since, AsOf asOf) {
        LocalDate today = asOf.effective();
        LocalDate now = Grain.QUARTER.begins(today);
        SortedMap<LocalDate, Slot> slots = slots(metric, Grain.QUARTER.begins(now.minusDays(1)),
                now.minusDays(1), asOf);
        if (slots.isEmpty()) {
            slots = slots(metric, since, today, asOf);
        }
        if (slots.isEmpty()) {
            return Optional.empty();
        }
        SortedMap<LocalDate, Slot> over = slots.headMap(now);
        SortedMap<LocalDate, Slot> last = over.isEmpty() ? slots : over;
        Period period = new Period(Grain.QUARTER, last.lastKey());
        Definition by = metric.on(period.to()).definition();
        Map<String, Observed> places = by.population().slice() == null
                ? parts.of(metric, TOUCHPOINT, period, asOf)
                : Map.of();
        return Optional.of(new Latest(metric, period.written(), by,
                last.sequencedValues().getLast().observed(), places));
    }

    private SortedMap<LocalDate, Slot> slots(
            MetricRow metric, LocalDate from, LocalDate to, AsOf asOf) {
        return figures.slots(metric, new Figures.Window(Grain.QUARTER, null, from, to), asOf);
    }
}
