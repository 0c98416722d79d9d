package waymark.query.measure.metric.difference;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.measure.metric.difference.SeriesDifference.Weight;
import waymark.api.measure.metric.difference.SeriesDifferenceQuery.Earlier;
import waymark.api.measure.metric.difference.SeriesDifferenceQuery.Series;
import waymark.api.measure.metric.period.Grain;
import waymark.api.measure.metric.period.Period;
import waymark.api.measure.metric.view.MetricView.Versioned;
import waymark.query.kernel.AsOf;
import waymark.query.measure.metric.MetricRow;
import waymark.query.measure.metric.Metrics;
import waymark.query.measure.metric.figure.Figures;
import waymark.query.measure.metric.figure.Figures.Window;
import waymark.query.measure.metric.figure.Slot;

/** Finds what is compared, and what the figures of its periods rest on. */
@Component
class Compared {

    private final Metrics metrics;
    private final MovedByHand byHand;

    Compared(Metrics metrics, MovedByHand byHand) {
        this.metrics = metrics;
        this.byHand = byHand;
    }

    /**
     * What is compared.
     *
     * @param metric as it is known now
     * @param before as it was known then; null when there was none
     * @param window which periods
     * @param apart whether it may be told what moved; not of employees (MET-5)
     */
    record Pair(MetricRow metric, @Nullable MetricRow before, Window window, Views views,
            boolean apart) {

        /** The part of the window in which a version holds; null if in none. */
        @Nullable
        Window held(Versioned version) {
            Window held = Figures.held(metric, version, window);
            return held.from().isAfter(held.to()) ? null : held;
        }
    }

    Pair of(Series series, Earlier earlier, AsOf now) {
        Views views = Views.of(earlier, now);
        MetricRow metric = metrics.find(series.metric(), now);
        return new Pair(metric, metrics.findAny(series.metric(), views.then()).orElse(null),
                window(series, now), views, !metrics.byEmployees(metric, now));
    }

    private static Window window(Series series, AsOf now) {
        Period only = series.period();
        if (only != null) {
            return new Window(only.grain(), series.slice(), only.from(), only.to());
        }
        Grain grain = series.grain();
        LocalDate last = grain.after(grain.begins(now.effective())).minusDays(1);
        return new Window(grain, series.slice(), Window.first(grain, now.effective()), last);
    }

    /** What figures rest on, by the first day of their periods. */
    Map<LocalDate, Weight> weights(Pair pair, SortedMap<LocalDate, Slot> slots, AsOf asOf) {
        Map<LocalDate, Weight> weights = new HashMap<>();
        slots.forEach((day, slot) -> weights.put(day,
                Weights.of(slot.observed(), slot.by().method())));
        for (Versioned version : pair.metric().definitions()) {
            Window held = pair.held(version);
            if (held != null && pair.apart() && !version.definition().population().isHeard()) {
                summed(new MovedByHand.Asked(pair.metric().id(), version, held), slots, asOf,
                        weights);
            }
        }
        return weights;
    }

    /** Means of several observations are rounded when they are pooled; their sum is not. */
    private void summed(MovedByHand.Asked asked, SortedMap<LocalDate, Slot> slots, AsOf asOf,
            Map<LocalDate, Weight> into) {
        byHand.periods(asked, asOf).forEach((day, weight) -> {
            Slot slot = slots.get(day);
            if (slot != null && asked.version().definition().equals(slot.by())) {
                into.put(day, weight);
            }
        });
    }
}
