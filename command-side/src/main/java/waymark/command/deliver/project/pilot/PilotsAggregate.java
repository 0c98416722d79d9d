package waymark.command.deliver.project.pilot;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.deliver.project.pilot.PilotCommand;
import waymark.api.deliver.project.pilot.PilotCommand.EndPilot;
import waymark.api.deliver.project.pilot.PilotCommand.OpenPilots;
import waymark.api.deliver.project.pilot.PilotCommand.StartPilot;
import waymark.api.deliver.project.pilot.PilotEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to a {@link PilotDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class PilotsAggregate extends DecidedStream<Pilots, PilotCommand, PilotEvent> {

    PilotsAggregate() {
        super(new PilotDecider());
    }

    @Decides
    void on(OpenPilots command) { decide(command); }

    @Decides
    void on(StartPilot command) { decide(command); }

    @Decides
    void on(EndPilot command) { decide(command); }
}
