package waymark.query.understand.journey.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.understand.journey.map.JourneyMap;
import waymark.api.understand.journey.map.Touchpoint;
import waymark.api.understand.journey.view.MetricReading;
import waymark.api.understand.journey.view.MetricReading.Reach;
import waymark.query.kernel.AsOf;
import waymark.query.measure.metric.Metrics;
import waymark.query.measure.metric.MetricRow;
import waymark.query.measure.metric.figure.Scores;
import waymark.query.understand.journey.gap.Spoken;
import waymark.query.understand.journey.reading.Latest.Said;

/** Reads the metrics of a map; each metric is asked once, at however many touchpoints it stands. */
@Component
public class TouchpointMetrics {

    private final Metrics metrics;
    private final LatestReadings readings;

    TouchpointMetrics(Metrics metrics, LatestReadings readings) {
        this.metrics = metrics;
        this.readings = readings;
    }

    /** What is read at each touchpoint that names a metric, in the order of the map. */
    public List<MetricReading> of(JourneyMap map, AsOf asOf) {
        List<Touchpoint> naming = map.touchpoints().stream()
                .filter(one -> !one.detail().metrics().isEmpty()).toList();
        List<MetricReading> all = new ArrayList<>();
        if (naming.isEmpty()) {
            return all;
        }
        Catalogue catalogue = new Catalogue(metrics.measured(asOf));
        Map<String, Optional<Latest>> known = new HashMap<>();
        for (Touchpoint touchpoint : naming) {
            for (String called : touchpoint.detail().metrics()) {
                MetricRow metric = catalogue.find(called).orElse(null);
                all.add(reading(touchpoint, called, metric, metric == null
                        ? null
                        : known.computeIfAbsent(metric.id(), _ -> readings.of(metric, asOf))
                                .orElse(null)));
            }
        }
        return all;
    }

    private static MetricReading reading(Touchpoint touchpoint, String called,
            @Nullable MetricRow metric, @Nullable Latest latest) {
        Said said = latest == null ? null : latest.at(Spoken.of(touchpoint));
        String name = touchpoint.words().name();
        String reference = metric == null ? null : metric.reference();
        if (latest == null || said == null) {
            return new MetricReading(touchpoint.number(), name, called, reference, Reach.NOTHING,
                    null, null, null);
        }
        return new MetricReading(touchpoint.number(), name, called, reference, said.reach(),
                latest.period(), latest.by().shownIn(),
                Scores.view(said.observed().score(latest.by()),
                        latest.metric().traits().worthwhile(), null));
    }
}
