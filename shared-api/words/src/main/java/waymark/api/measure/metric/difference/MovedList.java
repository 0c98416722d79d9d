package waymark.api.measure.metric.difference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.measure.metric.difference.SeriesDifference.Weight;
import waymark.api.measure.metric.difference.SeriesDifference.Why;

/**
 * A page of what moved.
 *
 * @param moved in the order of their keys
 * @param next the key to ask on from, or null when this was the last page
 */
public record MovedList(List<Moved> moved, @Nullable String next) {

    /**
     * An answer or an observation that counts in one view and not in the other.
     *
     * @param key the position of the log at which the answer was recorded, or the id of the
     *     observation
     * @param on the day of the answer, or the last day of the observation
     * @param origin the id of the import, else of the source, or of the observation
     * @param raisedBy what it adds, or its opposite where it counts no more
     */
    public record Moved(String key, LocalDate on, Why because, String origin, Weight raisedBy) {}

    public MovedList {
        moved = List.copyOf(moved);
    }
}
