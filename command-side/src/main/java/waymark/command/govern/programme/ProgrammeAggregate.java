package waymark.command.govern.programme;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.govern.programme.ProgrammeCommand.LimitWork;
import waymark.api.govern.programme.ProgrammeCommand;
import waymark.api.govern.programme.ProgrammeCommand.ChangeProfile;
import waymark.api.govern.programme.ProgrammeCommand.ChangeSettings;
import waymark.api.govern.programme.ProgrammeCommand.SetMateriality;
import waymark.api.govern.programme.ProgrammeCommand.SetUpProgramme;
import waymark.api.govern.programme.ProgrammeCommand.StateNorthStar;
import waymark.api.govern.programme.ProgrammeCommand.SwitchBoard;
import waymark.api.govern.programme.ProgrammeEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to a {@link ProgrammeDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class ProgrammeAggregate extends DecidedStream<Programme, ProgrammeCommand, ProgrammeEvent> {

    ProgrammeAggregate() {
        super(new ProgrammeDecider());
    }

    @Decides
    void on(SetUpProgramme command) { decide(command); }

    @Decides
    void on(ChangeSettings command) { decide(command); }

    @Decides
    void on(LimitWork command) { decide(command); }

    @Decides
    void on(SetMateriality command) { decide(command); }

    @Decides
    void on(ChangeProfile command) { decide(command); }

    @Decides
    void on(StateNorthStar command) { decide(command); }

    @Decides
    void on(SwitchBoard command) { decide(command); }
}
