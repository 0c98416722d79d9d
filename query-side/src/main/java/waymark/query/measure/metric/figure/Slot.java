package waymark.query.measure.metric.figure;

import org.jspecify.annotations.Nullable;
import waymark.api.measure.metric.definition.Definition;
import waymark.api.measure.metric.observation.Observed;

/**
 * What there is of a metric in one period.
 *
 * @param observed what was answered, counted or measured
 * @param by the definition that held
 * @param invited how many were asked, where that is known
 */
public record Slot(Observed observed, Definition by, @Nullable Long invited) {

    /** Both together, where both are of one definition; else the later one. */
    Slot plus(Slot later) {
        if (!by.equals(later.by)) {
            return later;
        }
        Long asked = invited == null || later.invited == null ? null : invited + later.invited;
        return new Slot(observed.plus(later.observed), by, asked);
    }
}
