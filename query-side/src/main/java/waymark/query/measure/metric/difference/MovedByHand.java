package waymark.query.measure.metric.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.measure.metric.difference.MovedList.Moved;
import waymark.api.measure.metric.difference.SeriesDifference.Weight;
import waymark.api.measure.metric.difference.SeriesDifference.Why;
import waymark.api.measure.metric.view.MetricView.Versioned;
import waymark.query.kernel.AsOf;
import waymark.query.measure.metric.figure.Figures;
import waymark.query.measure.metric.figure.Figures.Window;
import waymark.query.measure.metric.observation.Nested;
import waymark.query.measure.metric.observation.ObservationRow;
import waymark.query.measure.metric.observation.Observations;

/** Finds the observations that count in one of two views and not, or otherwise, in the other. */
@Component
class MovedByHand {

    private final Observations observations;

    MovedByHand(Observations observations) {
        this.observations = observations;
    }

    /** Of which observations of a metric. */
    record Asked(String metric, Versioned version, Window window) {}

    /** What there is in each period, by its first day; observations are some dozen a year. */
    Map<LocalDate, Weight> periods(Asked asked, AsOf asOf) {
        Map<LocalDate, Weight> periods = new TreeMap<>();
        rows(asked, asOf).values().forEach(row -> periods.merge(
                asked.window().grain().begins(row.span().from()), weight(asked, row),
                Weights::plus));
        return periods;
    }

    /** What moved, by the ids of the observations. */
    List<Moved> moved(Asked asked, Views views) {
        Map<String, ObservationRow> then = rows(asked, views.then());
        Map<String, ObservationRow> now = rows(asked, views.now());
        TreeSet<String> ids = new TreeSet<>(then.keySet());
        ids.addAll(now.keySet());
        Set<String> before = known(asked, views.then());
        Set<String> after = known(asked, views.now());
        List<Moved> moved = new ArrayList<>();
        for (String id : ids) {
            if (!reads(then.get(id), now.get(id))) {
                Why why = now.get(id) == null
                        ? after.contains(id) ? Why.CORRECTED : Why.WITHDRAWN
                        : before.contains(id)
                                ? since(then.get(id), now.get(id), views)
                                : Why.RECORDED;
                moved.add(new Moved(id, lastDay(then.get(id), now.get(id)), why, id,
                        Weights.minus(weight(asked, now.get(id)), weight(asked, then.get(id)))));
            }
        }
        return moved;
    }

    private Set<String> known(Asked asked, AsOf asOf) {
        return observations.known(asked.metric(), asOf).stream()
                .map(ObservationRow::id).collect(Collectors.toSet());
    }

    /** Known before: its day came, or it says otherwise, or none of more days covers it now. */
    private static Why since(
            @Nullable ObservationRow then, @Nullable ObservationRow now, Views views) {
        return then == null && lastDay(then, now).isAfter(views.then().effective())
                ? Why.DUE
                : Why.CORRECTED;
    }

    /** Whether it says the same in both views. */
    private static boolean reads(@Nullable ObservationRow then, @Nullable ObservationRow now) {
        return then != null && now != null
                && then.reading().observed().equals(now.reading().observed());
    }

    private static LocalDate lastDay(@Nullable ObservationRow then, @Nullable ObservationRow now) {
        return Objects.requireNonNull(now == null ? then : now, "in one of both").span().to();
    }

    private Map<String, ObservationRow> rows(Asked asked, AsOf asOf) {
        return Nested.outermost(observations.counting(asked.metric(), asOf).stream()
                .filter(row -> row.definitionVersion() == asked.version().number()
                        && Figures.lies(row, asked.window()))
                .toList()).stream()
                .collect(Collectors.toMap(ObservationRow::id, Function.identity()));
    }

    private static Weight weight(Asked asked, @Nullable ObservationRow row) {
        return row == null
                ? Weights.NONE
                : Weights.of(row.reading().observed(), asked.version().definition().method());
    }
}
