package waymark.api.measure.metric.view;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.measure.metric.observation.Reading;
import waymark.api.measure.metric.observation.Span;

/**
 * An observation with all that it ever said (MET-2).
 *
 * @param said what it said, the first one first; the last one counts. Of employees the last one
 *     alone, and none that could tell of fewer than five (MET-5)
 * @param withdrawn why it counts no longer
 */
public record ObservationView(
        String id,
        String reference,
        long version,
        String metric,
        Span span,
        List<Said> said,
        @Nullable String withdrawn) {

    /**
     * What it said from a moment on.
     *
     * @param score the figure it makes
     * @param reason why it was corrected; none for the first
     * @param by the id of the person
     */
    public record Said(Reading reading, ScoreView score, @Nullable String reason, String by,
            Instant at) {}

    /** A page of observations. */
    public record ObservationList(List<ObservationView> observations, @Nullable String next) {}
}
