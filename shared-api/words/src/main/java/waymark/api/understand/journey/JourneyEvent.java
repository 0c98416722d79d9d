package waymark.api.understand.journey;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.Opens;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.journey.map.Blueprint;
import waymark.api.understand.journey.map.Detail;
import waymark.api.understand.journey.map.JourneyMap;
import waymark.api.understand.journey.map.Place;
import waymark.api.understand.journey.map.Words;

/** Everything that can have happened to a version of a journey. */
public sealed interface JourneyEvent extends Event {

    /** The version of the journey. */
    JourneyId journey();

    @Override
    default String stream() {
        return journey().value();
    }

    /** A version was begun, with what stands on it at first. */
    @Named("journey.drawn")
    @Opens("JNY")
    record JourneyDrawn(JourneyId journey, Frame frame, Origin origin, JourneyMap map)
            implements
                JourneyEvent {}

    /** It was said better what the journey is about. */
    @Named("journey.reframed")
    record JourneyReframed(JourneyId journey, Frame frame) implements JourneyEvent {}

    /** A stage was added at a place, counted from 0. */
    @Named("journey.stage-added")
    record StageAdded(JourneyId journey, int stage, @NotPersonal String name, int place)
            implements
                JourneyEvent {}

    /** A stage was named anew. */
    @Named("journey.stage-renamed")
    record StageRenamed(JourneyId journey, int stage, @NotPersonal String name)
            implements
                JourneyEvent {}

    /** A stage was moved to a place, counted from 0. */
    @Named("journey.stage-moved")
    record StageMoved(JourneyId journey, int stage, int place) implements JourneyEvent {}

    /** A stage was taken away. */
    @Named("journey.stage-removed")
    record StageRemoved(JourneyId journey, int stage) implements JourneyEvent {}

    /** A touchpoint was added at the end of a stage. */
    @Named("journey.touchpoint-added")
    record TouchpointAdded(JourneyId journey, int stage, int touchpoint, Words words)
            implements
                JourneyEvent {}

    /** It was said better what happens at a touchpoint. */
    @Named("journey.touchpoint-reworded")
    record TouchpointReworded(JourneyId journey, int touchpoint, Words words)
            implements
                JourneyEvent {}

    /** It was stated what hurts at a touchpoint, and by what it is heard and measured. */
    @Named("journey.touchpoint-detailed")
    record TouchpointDetailed(JourneyId journey, int touchpoint, Detail detail)
            implements
                JourneyEvent {}

    /** It was drawn what stands behind a touchpoint. */
    @Named("journey.blueprint-drawn")
    record BlueprintDrawn(JourneyId journey, int touchpoint, Blueprint blueprint)
            implements
                JourneyEvent {}

    /** It was said what customers are believed to feel at a touchpoint. */
    @Named("journey.emotion-assumed")
    record EmotionAssumed(JourneyId journey, int touchpoint, int level)
            implements
                JourneyEvent {}

    /** It was shown what customers feel at a touchpoint. */
    @Named("journey.emotion-evidenced")
    record EmotionEvidenced(JourneyId journey, int touchpoint, int level, Evidence evidence)
            implements
                JourneyEvent {}

    /** A touchpoint was moved. */
    @Named("journey.touchpoint-moved")
    record TouchpointMoved(JourneyId journey, int touchpoint, Place to)
            implements
                JourneyEvent {}

    /** A touchpoint was taken away. */
    @Named("journey.touchpoint-removed")
    record TouchpointRemoved(JourneyId journey, int touchpoint) implements JourneyEvent {}

    /** The draft was frozen; it takes the place of the version it follows, if it does. */
    @Named("journey.published")
    record JourneyPublished(JourneyId journey, @Nullable JourneyId follows,
            @Nullable @NotPersonal String note)
            implements
                JourneyEvent {}

    /** The draft was laid aside for good. */
    @Named("journey.draft-discarded")
    record DraftDiscarded(JourneyId journey, @NotPersonal String reason)
            implements
                JourneyEvent {}
}
