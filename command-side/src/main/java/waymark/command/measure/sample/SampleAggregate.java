package waymark.command.measure.sample;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.measure.sample.SampleCommand;
import waymark.api.measure.sample.SampleCommand.DrawSample;
import waymark.api.measure.sample.SampleEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to a {@link SampleDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class SampleAggregate extends DecidedStream<Boolean, SampleCommand, SampleEvent> {

    SampleAggregate() {
        super(new SampleDecider());
    }

    @Decides
    void on(DrawSample command) { decide(command); }
}
