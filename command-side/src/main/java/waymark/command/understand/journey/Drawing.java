package waymark.command.understand.journey;

import static waymark.api.understand.journey.JourneyRefusal.KEEPS_ITS_AS_IS;
import static waymark.api.understand.journey.JourneyRefusal.MAP_IS_FULL;
import static waymark.api.understand.journey.JourneyRefusal.NOTHING_ON_IT;
import static waymark.api.understand.journey.JourneyRefusal.NO_SUCH_OWNER;
import static waymark.api.understand.journey.JourneyRefusal.NO_SUCH_STAGE;
import static waymark.api.understand.journey.JourneyRefusal.NO_SUCH_TOUCHPOINT;
import static waymark.api.understand.journey.JourneyRefusal.ONLY_BELIEVED;
import static waymark.api.understand.journey.JourneyRefusal.STAGE_NOT_EMPTY;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.Objects;
import java.util.Optional;
import waymark.api.kernel.refusal.Refusal;
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
import waymark.api.understand.journey.JourneyEvent.BlueprintDrawn;
import waymark.api.understand.journey.JourneyEvent.DraftDiscarded;
import waymark.api.understand.journey.JourneyEvent.EmotionAssumed;
import waymark.api.understand.journey.JourneyEvent.EmotionEvidenced;
import waymark.api.understand.journey.JourneyEvent.JourneyPublished;
import waymark.api.understand.journey.JourneyEvent.JourneyReframed;
import waymark.api.understand.journey.JourneyEvent.StageAdded;
import waymark.api.understand.journey.JourneyEvent.StageMoved;
import waymark.api.understand.journey.JourneyEvent.StageRemoved;
import waymark.api.understand.journey.JourneyEvent.StageRenamed;
import waymark.api.understand.journey.JourneyEvent.TouchpointAdded;
import waymark.api.understand.journey.JourneyEvent.TouchpointDetailed;
import waymark.api.understand.journey.JourneyEvent.TouchpointMoved;
import waymark.api.understand.journey.JourneyEvent.TouchpointRemoved;
import waymark.api.understand.journey.JourneyEvent.TouchpointReworded;
import waymark.api.understand.journey.JourneyId;
import waymark.api.understand.journey.map.JourneyMap;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** The strokes on a draft. */
final class Drawing {

    static Decision<JourneyEvent> on(Journey journey, JourneyCommand command, Known known) {
        return switch (command) {
            case ReframeJourney wish -> reframe(journey, wish, known);
            case PublishJourney wish -> publish(journey, wish);
            case DiscardDraft wish ->
                accept(new DraftDiscarded(wish.journey(), wish.reason()));
            case AddStage wish -> addStage(journey, wish);
            case RenameStage wish -> at(journey, wish.stage(),
                    new StageRenamed(wish.journey(), wish.stage(), wish.name()));
            case MoveStage wish -> at(journey, wish.stage(),
                    new StageMoved(wish.journey(), wish.stage(), wish.place()));
            case RemoveStage wish -> removeStage(journey, wish);
            case AddTouchpoint wish -> addTouchpoint(journey, wish);
            case DrawBlueprint wish -> blueprint(journey, wish, known);
            case MoveTouchpoint _,RewordTouchpoint _,DetailTouchpoint _ ->
                touch(journey, command);
            case AssumeEmotion _,EvidenceEmotion _,RemoveTouchpoint _ -> touch(journey, command);
            case DrawJourney _,ReviseJourney _,AdoptToBe _ ->
                throw new IllegalStateException("answered by the kernel");
        };
    }

    private static Decision<JourneyEvent> touch(Journey journey, JourneyCommand command) {
        return switch (command) {
            case MoveTouchpoint wish -> journey.map().stage(wish.to().stage()).isEmpty()
                    ? refuse(NO_SUCH_STAGE)
                    : touched(journey, wish.touchpoint(), new TouchpointMoved(
                            wish.journey(), wish.touchpoint(), wish.to()));
            case RewordTouchpoint wish -> touched(journey, wish.touchpoint(),
                    new TouchpointReworded(wish.journey(), wish.touchpoint(), wish.words()));
            case DetailTouchpoint wish -> touched(journey, wish.touchpoint(),
                    new TouchpointDetailed(wish.journey(), wish.touchpoint(), wish.detail()));
            case AssumeEmotion wish -> touched(journey, wish.touchpoint(),
                    new EmotionAssumed(wish.journey(), wish.touchpoint(), wish.level()));
            case EvidenceEmotion wish -> Grounds.shows(wish.evidence())
                    ? touched(journey, wish.touchpoint(), new EmotionEvidenced(wish.journey(),
                            wish.touchpoint(), wish.level(), wish.evidence()))
                    : refuse(ONLY_BELIEVED);
            case RemoveTouchpoint wish -> touched(journey, wish.touchpoint(),
                    new TouchpointRemoved(wish.journey(), wish.touchpoint()));
            case JourneyCommand _ -> throw new IllegalStateException("no touch");
        };
    }

    private static Decision<JourneyEvent> blueprint(
            Journey journey, DrawBlueprint wish, Known known) {
        return Grounds.areThere(Grounds.owners(wish.blueprint()), known)
                ? touched(journey, wish.touchpoint(), new BlueprintDrawn(
                        wish.journey(), wish.touchpoint(), wish.blueprint()))
                : refuse(NO_SUCH_OWNER);
    }

    private static Decision<JourneyEvent> touched(
            Journey journey, int number, JourneyEvent event) {
        return journey.map().touchpoint(number).isPresent()
                ? accept(event)
                : refuse(NO_SUCH_TOUCHPOINT);
    }

    private static Decision<JourneyEvent> at(Journey journey, int stage, JourneyEvent event) {
        return journey.map().stage(stage).isPresent() ? accept(event) : refuse(NO_SUCH_STAGE);
    }

    private static Decision<JourneyEvent> addStage(Journey journey, AddStage wish) {
        int many = journey.map().stages().size();
        int place = Objects.requireNonNullElse(wish.place(), many);
        return many >= JourneyMap.MOST_STAGES
                ? refuse(MAP_IS_FULL)
                : accept(new StageAdded(wish.journey(), journey.given().stage() + 1, wish.name(),
                        Math.min(place, many)));
    }

    private static Decision<JourneyEvent> removeStage(Journey journey, RemoveStage wish) {
        boolean empty = journey.map().stage(wish.stage())
                .map(stage -> stage.touchpoints().isEmpty()).orElse(true);
        return empty
                ? at(journey, wish.stage(), new StageRemoved(wish.journey(), wish.stage()))
                : refuse(STAGE_NOT_EMPTY);
    }

    private static Decision<JourneyEvent> addTouchpoint(Journey journey, AddTouchpoint wish) {
        return journey.map().touchpoints().size() >= JourneyMap.MOST
                ? refuse(MAP_IS_FULL)
                : at(journey, wish.stage(), new TouchpointAdded(wish.journey(), wish.stage(),
                        journey.given().touchpoint() + 1, wish.words()));
    }

    private static Decision<JourneyEvent> reframe(
            Journey journey, ReframeJourney wish, Known known) {
        if (wish.frame().kind() != journey.frame().kind()
                || !Objects.equals(wish.frame().asIs(), journey.frame().asIs())) {
            return refuse(KEEPS_ITS_AS_IS);
        }
        Optional<Refusal> against = Grounds.against(wish.frame(), wish.journey(), known);
        return against.isPresent()
                ? refuse(against.get())
                : accept(new JourneyReframed(wish.journey(), wish.frame()));
    }

    /** Only one version can follow another, whoever publishes first. */
    private static Decision<JourneyEvent> publish(Journey journey, PublishJourney wish) {
        if (journey.map().touchpoints().isEmpty()) {
            return refuse(NOTHING_ON_IT);
        }
        JourneyId follows = journey.origin().follows();
        var published = Decision.<JourneyEvent>accept(
                new JourneyPublished(wish.journey(), follows, wish.note()));
        return follows == null ? published : published.claiming(follows(follows));
    }

    static String follows(JourneyId journey) {
        return "follows/" + journey.value();
    }

    private Drawing() {}
}
