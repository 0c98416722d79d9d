package waymark.command.understand.journey;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.understand.journey.Frame;
import waymark.api.understand.journey.JourneyEvent;
import waymark.api.understand.journey.Origin;
import waymark.api.understand.journey.map.JourneyMap;
import waymark.command.kernel.rule.Fold;

/**
 * What later decisions need to know of a version of a journey.
 *
 * @param phase how far it has come
 * @param drawnFrame what it is about; none before it was drawn
 * @param origin where it comes from
 * @param map what stands on it
 * @param given the highest numbers that were ever given on it, so that none is given twice
 */
record Journey(
        Phase phase, @Nullable Frame drawnFrame, Origin origin, JourneyMap map, Given given) {

    enum Phase { ABSENT, DRAFT, PUBLISHED, DISCARDED }

    /** The highest numbers that were given to a stage and to a touchpoint. */
    record Given(int stage, int touchpoint) {

        static final Given NONE = new Given(0, 0);

        Given and(JourneyMap map) {
            return new Given(Math.max(stage, map.highestStage()),
                    Math.max(touchpoint, map.highestTouchpoint()));
        }
    }

    static final Journey ABSENT = new Journey(
            Phase.ABSENT, null, Origin.FIRST, JourneyMap.EMPTY, Given.NONE);

    /** The fold over a journey's stream, for decisions about another. */
    static final Fold<Journey> FOLD = new Fold<>() {
        @Override
        public Journey initial() {
            return ABSENT;
        }

        @Override
        public Journey evolve(Journey journey, Event event) {
            return event instanceof JourneyEvent told ? Strokes.after(journey, told) : journey;
        }
    };

    static Journey drawn(Frame frame, Origin origin, JourneyMap map) {
        return new Journey(Phase.DRAFT, frame, origin, map, Given.NONE.and(map));
    }

    Frame frame() {
        return java.util.Objects.requireNonNull(drawnFrame, "drawn");
    }

    Journey about(Frame frame) {
        return new Journey(phase, frame, origin, map, given);
    }

    Journey at(Phase next) {
        return new Journey(next, drawnFrame, origin, map, given);
    }

    Journey showing(JourneyMap now) {
        return new Journey(phase, drawnFrame, origin, now, given.and(now));
    }

    boolean isPublished(Frame.Kind kind) {
        return phase == Phase.PUBLISHED && frame().kind() == kind;
    }
}
