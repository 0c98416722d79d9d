package waymark.api.understand.journey.map;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;

/**
 * A place for a touchpoint.
 *
 * @param stage the number of the stage
 * @param place how many touchpoints stand before it there, from 0; beyond the end is the end
 */
public record Place(int stage, int place) {

    private static final int FURTHEST = 1_000;

    public Place {
        Require.between("place", place, 0, FURTHEST);
    }

    /** Refuses a place that no map has. */
    public static void optional(String field, @Nullable Integer place) {
        if (place != null) {
            Require.between(field, place, 0, FURTHEST);
        }
    }
}
