package waymark.query.measure.metric.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.measure.metric.MetricQuery.Part;
import waymark.api.measure.metric.period.Grain;
import waymark.api.measure.metric.period.Period;
import waymark.api.measure.metric.view.MetricView.BreakView;
import waymark.api.worth.Method;
import waymark.api.worth.score.Effect;
import waymark.api.worth.score.Sample;
import waymark.query.kernel.AsOf;
import waymark.query.measure.metric.MetricRow;
import waymark.query.measure.metric.figure.Breaks;
import waymark.query.measure.metric.figure.Figures;
import waymark.query.measure.metric.figure.Figures.Window;
import waymark.query.measure.metric.figure.Slot;

/** Puts two periods or parts of a metric beside each other. */
@Component
public class Changes {

    private final Figures figures;
    private final Breaks breaks;

    Changes(Figures figures, Breaks breaks) {
        this.figures = figures;
        this.breaks = breaks;
    }

    /** What there is of a part, if there is anything. */
    public @Nullable Slot slot(MetricRow metric, Part part, AsOf asOf) {
        Period period = part.period();
        SortedMap<LocalDate, Slot> slots = figures.slots(metric,
                new Window(period.grain(), part.slice(), period.from(), period.to()), asOf);
        return slots.get(period.from());
    }

    /** What lies between two periods so that they cannot be compared (MET-6). */
    public List<BreakView> between(MetricRow metric, Period one, Period other, AsOf asOf) {
        boolean ordered = one.from().isBefore(other.from());
        LocalDate from = ordered ? one.from() : other.from();
        LocalDate to = one.to().isAfter(other.to()) ? one.to() : other.to();
        Grain grain = one.grain().compareTo(other.grain()) < 0 ? one.grain() : other.grain();
        return breaks.within(metric, new Window(grain, null, from, to), asOf);
    }

    /** The first minus the other; null when one of them has nothing. */
    static @Nullable Effect effect(@Nullable Slot one, @Nullable Slot other) {
        if (one == null || other == null || !known(one) || !known(other)) {
            return null;
        }
        Sample first = one.observed().sample(one.by());
        Sample second = other.observed().sample(other.by());
        return Effect.between(List.of(first), List.of(second), Method.CHANGE);
    }

    /** Whether anything may be told of it: somebody answered, and the score is one. */
    public static boolean known(Slot slot) {
        return slot.observed().n() > 0 && slot.observed().score(slot.by()).figure().isKnown();
    }
}
