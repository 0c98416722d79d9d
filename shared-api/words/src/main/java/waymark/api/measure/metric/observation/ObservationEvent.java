package waymark.api.measure.metric.observation;

import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.Opens;
import waymark.api.measure.metric.MetricId;

/** Everything that can have happened to an observation. */
public sealed interface ObservationEvent extends Event {

    /** The observation. */
    ObservationId observation();

    /** Of which metric. */
    MetricId metric();

    @Override
    default String stream() {
        return observation().value();
    }

    /**
     * It was written down.
     *
     * @param definitionVersion the version of the metric's definition that held on its last day
     */
    @Named("observation.recorded")
    @Opens("OBS")
    record ObservationRecorded(ObservationId observation, MetricId metric, int definitionVersion,
            Span span, Reading reading)
            implements
                ObservationEvent {}

    /** It was said what it should have been. */
    @Named("observation.corrected")
    record ObservationCorrected(ObservationId observation, MetricId metric, Reading reading,
            @NotPersonal String reason)
            implements
                ObservationEvent {}

    /** It was taken back. */
    @Named("observation.withdrawn")
    record ObservationWithdrawn(ObservationId observation, MetricId metric,
            @NotPersonal String reason)
            implements
                ObservationEvent {}
}
