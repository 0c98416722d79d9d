package waymark.query.understand.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.journey.Frame;
import waymark.api.understand.journey.JourneyEvent;
import waymark.api.understand.journey.JourneyEvent.BlueprintDrawn;
import waymark.api.understand.journey.JourneyEvent.EmotionAssumed;
import waymark.api.understand.journey.JourneyEvent.EmotionEvidenced;
import waymark.api.understand.journey.JourneyEvent.JourneyDrawn;
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
import waymark.api.understand.journey.Origin;
import waymark.api.understand.journey.map.Blueprint;
import waymark.api.understand.journey.map.Detail;
import waymark.api.understand.journey.map.Emotion;
import waymark.api.understand.journey.map.JourneyMap;
import waymark.api.understand.journey.map.Place;
import waymark.api.understand.journey.map.Stage;
import waymark.api.understand.journey.map.Touchpoint;
import waymark.api.understand.journey.map.Words;

/** Random lives of a draft, and the map that each stroke leaves: what the rows must say too. */
final class Walks {

    static final JourneyId JOURNEY = JourneyId.next();
    static final Evidence SEEN = new Evidence(Evidence.Kind.INTERVIEW, Evidence.Stance.SUPPORTS,
            "Seven of nine were angry", 9, LocalDate.of(2026, 5, 20), null, null);
    static final Frame FRAME = new Frame("Moving", Frame.Kind.AS_IS, null, null, null);
    static final JourneyMap FIRST = new JourneyMap(List.of(
            new Stage(1, "Waits", List.of(touchpoint(1).feeling(new Emotion(-2, SEEN)),
                    touchpoint(2))),
            new Stage(2, "Uses", List.of(touchpoint(3)))));
    private static final DepartmentId FIELD = DepartmentId.next();

    /** What happened, and the map after it. */
    record Step(JourneyEvent event, JourneyMap map) {}

    static Touchpoint touchpoint(int number) {
        return Touchpoint.of(number, words("Touchpoint " + number));
    }

    static Words words(String name) {
        return new Words(name, "at home", null, null);
    }

    static JourneyDrawn drawn() {
        return new JourneyDrawn(JOURNEY, FRAME, Origin.FIRST, FIRST);
    }

    /** A draft and so many strokes on it, whichever they are. */
    static List<Step> of(long seed, int strokes) {
        var chance = new Random(seed);
        List<Step> steps = new ArrayList<>(List.of(new Step(drawn(), FIRST)));
        int given = FIRST.highestTouchpoint() + FIRST.highestStage();
        for (int at = 0; at < strokes; at++) {
            steps.add(stroke(chance, steps.getLast().map(), ++given));
        }
        return steps;
    }

    private static Step stroke(Random chance, JourneyMap map, int fresh) {
        int stage = map.stages().get(chance.nextInt(map.stages().size())).number();
        int touched = map.touchpoints().isEmpty()
                ? 0
                : map.touchpoints().get(chance.nextInt(map.touchpoints().size())).number();
        int place = chance.nextInt(5);
        return touched == 0 || chance.nextInt(3) == 0
                ? onStage(chance.nextInt(5), map, new At(stage, place, fresh))
                : onTouchpoint(chance.nextInt(8), map, touched, new Place(stage, place));
    }

    private record At(int stage, int place, int fresh) {}

    private static Step onStage(int which, JourneyMap map, At at) {
        boolean empty = map.stages().size() > 1
                && map.stage(at.stage()).orElseThrow().touchpoints().isEmpty();
        return switch (which) {
            case 0 -> new Step(new StageAdded(JOURNEY, at.fresh(), "New", at.place()),
                    map.with(new Stage(at.fresh(), "New", List.of()), at.place()));
            case 1 -> new Step(new StageRenamed(JOURNEY, at.stage(), "Named"),
                    map.renamed(at.stage(), "Named"));
            case 2 -> new Step(new StageMoved(JOURNEY, at.stage(), at.place()),
                    map.movedStage(at.stage(), at.place()));
            case 3 -> empty
                    ? new Step(new StageRemoved(JOURNEY, at.stage()), map.withoutStage(at.stage()))
                    : onStage(1, map, at);
            default -> new Step(
                    new TouchpointAdded(JOURNEY, at.stage(), at.fresh(), words("Added")),
                    map.with(Touchpoint.of(at.fresh(), words("Added")),
                            new Place(at.stage(), 1_000)));
        };
    }

    private static Step onTouchpoint(int which, JourneyMap map, int number, Place to) {
        var detail = new Detail(true, List.of(new Detail.Pain("A lost day", 5, null)),
                List.of("install"), List.of("CES"));
        var behind = new Blueprint("Engineer", "Routes", null, FIELD);
        return switch (which) {
            case 0 -> new Step(new TouchpointReworded(JOURNEY, number, words("Said better")),
                    map.changed(number, one -> one.saying(words("Said better"))));
            case 1 -> new Step(new TouchpointDetailed(JOURNEY, number, detail),
                    map.changed(number, one -> one.with(detail)));
            case 2 -> new Step(new BlueprintDrawn(JOURNEY, number, behind),
                    map.changed(number, one -> one.with(behind)));
            case 3 -> new Step(new EmotionAssumed(JOURNEY, number, 1),
                    map.changed(number, one -> one.feeling(new Emotion(1, null))));
            case 4 -> new Step(new EmotionEvidenced(JOURNEY, number, -3, SEEN),
                    map.changed(number, one -> one.feeling(new Emotion(-3, SEEN))));
            case 5 -> new Step(new TouchpointRemoved(JOURNEY, number), map.without(number));
            default -> new Step(new TouchpointMoved(JOURNEY, number, to), map.moved(number, to));
        };
    }

    private Walks() {}
}
