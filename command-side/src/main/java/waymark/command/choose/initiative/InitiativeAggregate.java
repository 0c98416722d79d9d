package waymark.command.choose.initiative;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.choose.initiative.InitiativeCommand;
import waymark.api.choose.initiative.InitiativeCommand.AcceptOwnership;
import waymark.api.choose.initiative.InitiativeCommand.AimInitiative;
import waymark.api.choose.initiative.InitiativeCommand.ApproveQuickTrack;
import waymark.api.choose.initiative.InitiativeCommand.AskQuickTrack;
import waymark.api.choose.initiative.InitiativeCommand.InheritInitiative;
import waymark.api.choose.initiative.InitiativeCommand.NameOwner;
import waymark.api.choose.initiative.InitiativeCommand.NameSponsor;
import waymark.api.choose.initiative.InitiativeCommand.ProposeInitiative;
import waymark.api.choose.initiative.InitiativeCommand.RejectInitiative;
import waymark.api.choose.initiative.InitiativeCommand.RewordInitiative;
import waymark.api.choose.initiative.InitiativeCommand.ScoreInitiative;
import waymark.api.choose.initiative.InitiativeCommand.StopInitiative;
import waymark.api.choose.initiative.InitiativeEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to an {@link InitiativeDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class InitiativeAggregate
        extends
            DecidedStream<Initiative, InitiativeCommand, InitiativeEvent> {

    InitiativeAggregate() {
        super(new InitiativeDecider());
    }

    @Decides
    void on(ProposeInitiative command) { decide(command); }

    @Decides
    void on(InheritInitiative command) { decide(command); }

    @Decides
    void on(AskQuickTrack command) { decide(command); }

    @Decides
    void on(ApproveQuickTrack command) { decide(command); }

    @Decides
    void on(RewordInitiative command) { decide(command); }

    @Decides
    void on(AimInitiative command) { decide(command); }

    @Decides
    void on(NameOwner command) { decide(command); }

    @Decides
    void on(AcceptOwnership command) { decide(command); }

    @Decides
    void on(NameSponsor command) { decide(command); }

    @Decides
    void on(ScoreInitiative command) { decide(command); }

    @Decides
    void on(RejectInitiative command) { decide(command); }

    @Decides
    void on(StopInitiative command) { decide(command); }
}
