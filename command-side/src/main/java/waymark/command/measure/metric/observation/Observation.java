package waymark.command.measure.metric.observation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.measure.metric.MetricId;
import waymark.api.measure.metric.observation.ObservationEvent;
import waymark.api.measure.metric.observation.ObservationEvent.ObservationCorrected;
import waymark.api.measure.metric.observation.ObservationEvent.ObservationRecorded;
import waymark.api.measure.metric.observation.ObservationEvent.ObservationWithdrawn;
import waymark.api.measure.metric.observation.Reading;

/**
 * What later decisions need to know of an observation.
 *
 * @param recorded how it began; none before that
 * @param reading what it says now
 * @param withdrawn whether it was taken back
 */
record Observation(
        @Nullable ObservationRecorded recorded, @Nullable Reading reading, boolean withdrawn) {

    static final Observation ABSENT = new Observation(null, null, false);

    Observation after(ObservationEvent event) {
        return switch (event) {
            case ObservationRecorded told -> new Observation(told, told.reading(), false);
            case ObservationCorrected told -> new Observation(recorded, told.reading(), false);
            case ObservationWithdrawn _ -> new Observation(recorded, reading, true);
        };
    }

    ObservationRecorded begun() {
        return Objects.requireNonNull(recorded, "recorded");
    }

    MetricId metric() {
        return begun().metric();
    }
}
