package waymark.query.understand.journey.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import waymark.query.measure.metric.MetricRow;

/**
 * What is measured, as maps may call it: by its reference, by its name, or by its kind (NPS, CES),
 * where only one metric is of that kind.
 */
record Catalogue(List<MetricRow> measured) {

    Optional<MetricRow> find(String called) {
        return only(metric -> metric.reference().equalsIgnoreCase(called))
                .or(() -> only(metric -> metric.traits().name().equalsIgnoreCase(called)))
                .or(() -> only(metric -> kind(metric).equalsIgnoreCase(called)));
    }

    private static String kind(MetricRow metric) {
        return metric.definitions().getLast().definition().kind().name().replace('_', ' ');
    }

    private Optional<MetricRow> only(Predicate<MetricRow> fits) {
        List<MetricRow> found = measured.stream().filter(fits).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
