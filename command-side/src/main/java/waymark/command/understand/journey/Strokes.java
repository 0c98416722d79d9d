package waymark.command.understand.journey;

import waymark.api.understand.journey.JourneyEvent;
import waymark.api.understand.journey.JourneyEvent.BlueprintDrawn;
import waymark.api.understand.journey.JourneyEvent.DraftDiscarded;
import waymark.api.understand.journey.JourneyEvent.EmotionAssumed;
import waymark.api.understand.journey.JourneyEvent.EmotionEvidenced;
import waymark.api.understand.journey.JourneyEvent.JourneyDrawn;
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
import waymark.api.understand.journey.map.Emotion;
import waymark.api.understand.journey.map.JourneyMap;
import waymark.api.understand.journey.map.Place;
import waymark.api.understand.journey.map.Stage;
import waymark.api.understand.journey.map.Touchpoint;
import waymark.command.understand.journey.Journey.Phase;

/** What each event leaves on the map. */
final class Strokes {

    static Journey after(Journey journey, JourneyEvent event) {
        return switch (event) {
            case JourneyDrawn told -> Journey.drawn(told.frame(), told.origin(), told.map());
            case JourneyReframed told -> journey.about(told.frame());
            case JourneyPublished _ -> journey.at(Phase.PUBLISHED);
            case DraftDiscarded _ -> journey.at(Phase.DISCARDED);
            case StageAdded _,StageRenamed _,StageMoved _,StageRemoved _ ->
                journey.showing(staged(journey.map(), event));
            case TouchpointAdded _,TouchpointMoved _,TouchpointRemoved _,TouchpointReworded _ ->
                journey.showing(placed(journey.map(), event));
            case TouchpointDetailed _,BlueprintDrawn _,EmotionAssumed _,EmotionEvidenced _ ->
                journey.showing(filled(journey.map(), event));
        };
    }

    private static JourneyMap staged(JourneyMap map, JourneyEvent event) {
        return switch (event) {
            case StageAdded told -> map.with(
                    new Stage(told.stage(), told.name(), java.util.List.of()), told.place());
            case StageRenamed told -> map.renamed(told.stage(), told.name());
            case StageMoved told -> map.movedStage(told.stage(), told.place());
            case StageRemoved told -> map.withoutStage(told.stage());
            case JourneyEvent _ -> map;
        };
    }

    private static JourneyMap placed(JourneyMap map, JourneyEvent event) {
        return switch (event) {
            case TouchpointAdded told -> map.with(Touchpoint.of(told.touchpoint(), told.words()),
                    new Place(told.stage(), JourneyMap.MOST));
            case TouchpointMoved told -> map.moved(told.touchpoint(), told.to());
            case TouchpointRemoved told -> map.without(told.touchpoint());
            case TouchpointReworded told ->
                map.changed(told.touchpoint(), one -> one.saying(told.words()));
            case JourneyEvent _ -> map;
        };
    }

    private static JourneyMap filled(JourneyMap map, JourneyEvent event) {
        return switch (event) {
            case TouchpointDetailed told ->
                map.changed(told.touchpoint(), one -> one.with(told.detail()));
            case BlueprintDrawn told ->
                map.changed(told.touchpoint(), one -> one.with(told.blueprint()));
            case EmotionAssumed told -> map.changed(told.touchpoint(),
                    one -> one.feeling(new Emotion(told.level(), null)));
            case EmotionEvidenced told -> map.changed(told.touchpoint(),
                    one -> one.feeling(new Emotion(told.level(), told.evidence())));
            case JourneyEvent _ -> map;
        };
    }

    private Strokes() {}
}
