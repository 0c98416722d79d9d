package waymark.api.understand.journey.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A touchpoint of a to-be beside the same of its as-is.
 *
 * @param number its number on both maps
 * @param stage the stage in which it stands in the to-be, or stood
 * @param name its name in the to-be, or as it was
 * @param change what becomes of it
 * @param what which parts are another: words, stage, order within it, pains,
 *     moment of truth, metrics, blueprint, emotion
 * @param emotionBefore what customers feel now, -3 to 3; none where it is added
 * @param emotionAfter what they shall feel; none where it is taken away
 */
public record Compared(
        int number,
        String stage,
        String name,
        Change change,
        List<String> what,
        @Nullable Integer emotionBefore,
        @Nullable Integer emotionAfter) {

    /** What becomes of a touchpoint. */
    public enum Change { KEPT, CHANGED, ADDED, REMOVED }
}
