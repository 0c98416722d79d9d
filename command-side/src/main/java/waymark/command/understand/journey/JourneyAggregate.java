package waymark.command.understand.journey;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.understand.journey.JourneyCommand;
import waymark.api.understand.journey.JourneyCommand.AddStage;
import waymark.api.understand.journey.JourneyCommand.AddTouchpoint;
import waymark.api.understand.journey.JourneyCommand.AdoptToBe;
import waymark.api.understand.journey.JourneyCommand.AssumeEmotion;
import waymark.api.understand.journey.JourneyCommand.DetailTouchpoint;
import waymark.api.understand.journey.JourneyCommand.DiscardDraft;
import waymark.api.understand.journey.JourneyCommand.DrawBlueprint;
import waymark.api.understand.journey.JourneyCommand.DrawJourney;
import waymark.api.understand.journey.JourneyCommand.EvidenceEmotion;
import waymark.api.understand.journey.JourneyCommand.MoveStage;
import waymark.api.understand.journey.JourneyCommand.MoveTouchpoint;
import waymark.api.understand.journey.JourneyCommand.PublishJourney;
import waymark.api.understand.journey.JourneyCommand.ReframeJourney;
import waymark.api.understand.journey.JourneyCommand.RemoveStage;
import waymark.api.understand.journey.JourneyCommand.RemoveTouchpoint;
import waymark.api.understand.journey.JourneyCommand.RenameStage;
import waymark.api.understand.journey.JourneyCommand.ReviseJourney;
import waymark.api.understand.journey.JourneyCommand.RewordTouchpoint;
import waymark.api.understand.journey.JourneyEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to a {@link JourneyDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class JourneyAggregate extends DecidedStream<Journey, JourneyCommand, JourneyEvent> {

    JourneyAggregate() {
        super(new JourneyDecider());
    }

    @Decides
    void on(AddStage command) { decide(command); }

    @Decides
    void on(AddTouchpoint command) { decide(command); }

    @Decides
    void on(AdoptToBe command) { decide(command); }

    @Decides
    void on(AssumeEmotion command) { decide(command); }

    @Decides
    void on(DetailTouchpoint command) { decide(command); }

    @Decides
    void on(DiscardDraft command) { decide(command); }

    @Decides
    void on(DrawBlueprint command) { decide(command); }

    @Decides
    void on(DrawJourney command) { decide(command); }

    @Decides
    void on(EvidenceEmotion command) { decide(command); }

    @Decides
    void on(MoveStage command) { decide(command); }

    @Decides
    void on(MoveTouchpoint command) { decide(command); }

    @Decides
    void on(PublishJourney command) { decide(command); }

    @Decides
    void on(ReframeJourney command) { decide(command); }

    @Decides
    void on(RemoveStage command) { decide(command); }

    @Decides
    void on(RemoveTouchpoint command) { decide(command); }

    @Decides
    void on(RenameStage command) { decide(command); }

    @Decides
    void on(ReviseJourney command) { decide(command); }

    @Decides
    void on(RewordTouchpoint command) { decide(command); }
}
