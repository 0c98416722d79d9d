package waymark.command.measure.metric.observation;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.measure.metric.observation.ObservationCommand;
import waymark.api.measure.metric.observation.ObservationCommand.CorrectObservation;
import waymark.api.measure.metric.observation.ObservationCommand.RecordObservation;
import waymark.api.measure.metric.observation.ObservationCommand.WithdrawObservation;
import waymark.api.measure.metric.observation.ObservationEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to an {@link ObservationDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class ObservationAggregate
        extends
            DecidedStream<Observation, ObservationCommand, ObservationEvent> {

    ObservationAggregate() {
        super(new ObservationDecider());
    }

    @Decides
    void on(RecordObservation command) { decide(command); }

    @Decides
    void on(CorrectObservation command) { decide(command); }

    @Decides
    void on(WithdrawObservation command) { decide(command); }
}
