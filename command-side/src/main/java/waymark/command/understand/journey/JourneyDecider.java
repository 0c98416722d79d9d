package waymark.command.understand.journey;

import static waymark.api.understand.journey.JourneyRefusal.FROZEN;
import static waymark.api.understand.journey.JourneyRefusal.LAID_ASIDE;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** Decides how a journey is drawn, published and followed. */
final class JourneyDecider implements Decider<Journey, JourneyCommand, JourneyEvent> {

    @Override
    public Journey initial() {
        return Journey.ABSENT;
    }

    @Override
    public Journey evolve(Journey journey, JourneyEvent event) {
        return Strokes.after(journey, event);
    }

    @Override
    public Set<String> restsOn(Journey journey, JourneyCommand command, Known known) {
        return switch (command) {
            case DrawJourney wish -> Stream.concat(Grounds.of(wish.frame()).stream(),
                    Grounds.owners(wish.map()).stream()).collect(Collectors.toSet());
            case ReframeJourney wish -> Grounds.of(wish.frame());
            case ReviseJourney wish -> Set.of(wish.from().value());
            case AdoptToBe wish -> Adopting.restsOn(wish, known);
            case DrawBlueprint wish -> Grounds.owners(wish.blueprint());
            case AddStage _,RenameStage _,MoveStage _,RemoveStage _ -> Set.of();
            case AddTouchpoint _,MoveTouchpoint _,RemoveTouchpoint _ -> Set.of();
            case RewordTouchpoint _,DetailTouchpoint _ -> Set.of();
            case AssumeEmotion _,EvidenceEmotion _,PublishJourney _,DiscardDraft _ -> Set.of();
        };
    }

    @Override
    public Decision<JourneyEvent> decide(Journey journey, JourneyCommand command, Known known) {
        return switch (journey.phase()) {
            case ABSENT -> Beginnings.of(command, known);
            case DRAFT -> Drawing.on(journey, command, known);
            case PUBLISHED -> command instanceof PublishJourney ? nothingToDo() : refuse(FROZEN);
            case DISCARDED -> command instanceof DiscardDraft ? nothingToDo() : refuse(LAID_ASIDE);
        };
    }
}
