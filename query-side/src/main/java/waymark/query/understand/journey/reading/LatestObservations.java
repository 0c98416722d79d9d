package waymark.query.understand.journey.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import waymark.api.measure.metric.definition.Slice;
import waymark.api.measure.metric.observation.Observed;
import waymark.api.measure.metric.observation.Span;
import waymark.query.kernel.AsOf;
import waymark.query.measure.metric.MetricRow;
import waymark.query.measure.metric.observation.ObservationRow;
import waymark.query.measure.metric.observation.Observations;

/** What was observed last by hand or from files, whatever days it speaks of. */
@Component
class LatestObservations {

    private static final Comparator<ObservationRow> BY_DAY = Comparator
            .comparing((ObservationRow row) -> row.span().to())
            .thenComparing(ObservationRow::id);

    private final Observations observations;

    LatestObservations(Observations observations) {
        this.observations = observations;
    }

    /** The latest of all, and of each touchpoint the latest by the same definition. */
    Optional<Latest> of(MetricRow metric, LocalDate since, AsOf asOf) {
        List<ObservationRow> rows = observations.shown(metric, asOf).stream()
                .filter(row -> !row.span().to().isBefore(since) && (isWhole(row) || isPlace(row)))
                .sorted(BY_DAY).toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int version = rows.getLast().definitionVersion();
        Map<String, Observed> places = rows.stream().filter(LatestObservations::isPlace)
                .filter(row -> row.definitionVersion() == version)
                .collect(Collectors.toMap(LatestObservations::place,
                        row -> row.reading().observed(), (_, later) -> later));
        Observed whole = rows.stream().filter(LatestObservations::isWhole)
                .filter(row -> row.definitionVersion() == version)
                .map(row -> row.reading().observed()).reduce((_, later) -> later).orElse(null);
        return Optional.of(new Latest(metric, days(rows.getLast().span()),
                metric.definitions().get(version - 1).definition(), whole, places));
    }

    private static boolean isWhole(ObservationRow row) {
        return row.span().slice() == null;
    }

    private static boolean isPlace(ObservationRow row) {
        Slice slice = row.span().slice();
        return slice != null && slice.dimension().equals(LatestReadings.TOUCHPOINT);
    }

    private static String place(ObservationRow row) {
        Slice slice = row.span().slice();
        return slice == null ? "" : slice.value();
    }

    private static String days(Span span) {
        return span.from().equals(span.to())
                ? span.to().toString()
                : span.from() + " to " + span.to();
    }
}
