package waymark.api.understand.journey.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import waymark.api.understand.journey.Frame;
import waymark.api.understand.journey.JourneyQuery.Stage;
import waymark.api.understand.journey.Origin;

/**
 * A version of a journey without its map.
 *
 * @param stage how far it has come
 * @param touchpoints how many touchpoints stand on it
 * @param evidenced at how many of them something shows what customers feel (JRN-2)
 * @param followedBy the version that took its place, or the as-is that a to-be became
 * @param judgement what was noted when it was published or laid aside
 */
public record JourneyHead(
        String id,
        String reference,
        long version,
        Stage stage,
        Frame frame,
        Origin origin,
        int touchpoints,
        int evidenced,
        @Nullable String followedBy,
        @Nullable String judgement,
        String drawnBy,
        Instant drawnAt,
        Instant changedAt) {}
