package waymark.query.understand.journey.reading;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.measure.metric.definition.Definition;
import waymark.api.measure.metric.definition.Slice;
import waymark.api.measure.metric.observation.Observed;
import waymark.api.understand.journey.view.MetricReading.Reach;
import waymark.query.measure.metric.MetricRow;

/**
 * What a metric said last, as a whole and touchpoint by touchpoint.
 *
 * @param period of which it is said, in words
 * @param by the definition that held
 * @param whole what there is of all, or null
 * @param parts what there is of touchpoints, by what answers or observations call them
 */
record Latest(MetricRow metric, String period, Definition by, @Nullable Observed whole,
        Map<String, Observed> parts) {

    /** What is said, and of what. */
    record Said(Observed observed, Reach reach) {}

    /** What it says where answers speak in these words. */
    @Nullable
    Said at(Set<String> words) {
        Observed there = null;
        for (String word : words) {
            Observed part = parts.get(word);
            if (part != null) {
                there = there == null ? part : there.plus(part);
            }
        }
        if (there != null) {
            return new Said(there, Reach.TOUCHPOINT);
        }
        return whole == null
                ? null
                : new Said(whole, isThereAlone(words)
                        ? Reach.TOUCHPOINT
                        : Reach.WHOLE);
    }

    /** A metric that is defined for one touchpoint speaks of nothing else. */
    private boolean isThereAlone(Set<String> words) {
        Slice always = by.population().slice();
        return always != null && always.dimension().equals(LatestReadings.TOUCHPOINT)
                && words.contains(always.value());
    }
}
