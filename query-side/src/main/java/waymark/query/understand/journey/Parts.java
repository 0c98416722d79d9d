package waymark.query.understand.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import waymark.api.understand.journey.JourneyEvent;
import waymark.api.understand.journey.JourneyEvent.EmotionAssumed;
import waymark.api.understand.journey.JourneyEvent.EmotionEvidenced;
import waymark.api.understand.journey.JourneyEvent.StageAdded;
import waymark.api.understand.journey.JourneyEvent.StageMoved;
import waymark.api.understand.journey.JourneyEvent.StageRemoved;
import waymark.api.understand.journey.JourneyEvent.StageRenamed;
import waymark.api.understand.journey.JourneyEvent.TouchpointAdded;
import waymark.api.understand.journey.JourneyEvent.TouchpointMoved;
import waymark.api.understand.journey.JourneyEvent.TouchpointRemoved;
import waymark.api.understand.journey.map.JourneyMap;
import waymark.api.understand.journey.map.Touchpoint;
import waymark.query.understand.journey.JourneyRow.Part;

/** The order of stages and touchpoints after each stroke. */
final class Parts {

    static List<Part> of(JourneyMap map) {
        return map.stages().stream().map(stage -> new Part(stage.number(), stage.name(),
                stage.touchpoints().stream().map(Touchpoint::number).toList(),
                stage.touchpoints().stream().filter(one -> one.emotion().isEvidenced())
                        .map(Touchpoint::number).toList()))
                .toList();
    }

    static List<Part> after(List<Part> parts, JourneyEvent event) {
        return switch (event) {
            case StageAdded told -> placed(parts, new Part(told.stage(), told.name(), List.of(),
                    List.of()), told.place());
            case StageRenamed told -> each(parts, told.stage(), one -> new Part(
                    one.number(), told.name(), one.touchpoints(), one.evidenced()));
            case StageMoved told -> parts.stream().filter(one -> one.number() == told.stage())
                    .findFirst().map(one -> placed(without(parts, told.stage()), one,
                            told.place()))
                    .orElse(parts);
            case StageRemoved told -> without(parts, told.stage());
            case TouchpointAdded told -> each(parts, told.stage(), one -> new Part(one.number(),
                    one.name(), placed(one.touchpoints(), told.touchpoint(), JourneyMap.MOST),
                    one.evidenced()));
            case TouchpointMoved told -> moved(parts, told);
            case TouchpointRemoved told -> less(parts, told.touchpoint(), true);
            case EmotionAssumed told -> less(parts, told.touchpoint(), false);
            case EmotionEvidenced told -> evidenced(parts, told.touchpoint());
            case JourneyEvent _ -> parts;
        };
    }

    private static List<Part> moved(List<Part> parts, TouchpointMoved told) {
        Integer number = told.touchpoint();
        boolean shown = parts.stream().anyMatch(one -> one.evidenced().contains(number));
        return each(less(parts, number, true), told.to().stage(), one -> new Part(one.number(),
                one.name(), placed(one.touchpoints(), number, told.to().place()),
                shown ? placed(one.evidenced(), number, 0) : one.evidenced()));
    }

    private static List<Part> evidenced(List<Part> parts, Integer number) {
        return less(parts, number, false).stream().map(one -> one.touchpoints().contains(number)
                ? new Part(one.number(), one.name(), one.touchpoints(),
                        placed(one.evidenced(), number, 0))
                : one).toList();
    }

    private static List<Part> less(List<Part> parts, Integer number, boolean altogether) {
        return parts.stream().map(one -> new Part(one.number(), one.name(),
                altogether ? not(number, one.touchpoints()) : one.touchpoints(),
                not(number, one.evidenced()))).toList();
    }

    private static List<Integer> not(Integer number, List<Integer> numbers) {
        return numbers.stream().filter(one -> !one.equals(number)).toList();
    }

    private static List<Part> without(List<Part> parts, int stage) {
        return parts.stream().filter(one -> one.number() != stage).toList();
    }

    private static List<Part> each(List<Part> parts, int stage, UnaryOperator<Part> change) {
        return parts.stream().map(one -> one.number() == stage ? change.apply(one) : one).toList();
    }

    private static <T> List<T> placed(List<T> all, T one, int place) {
        List<T> more = new ArrayList<>(all);
        more.add(Math.clamp(place, 0, all.size()), one);
        return List.copyOf(more);
    }

    private Parts() {}
}
