package waymark.query.understand.journey;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.understand.journey.JourneyEvent;
import waymark.api.understand.journey.JourneyEvent.BlueprintDrawn;
import waymark.api.understand.journey.JourneyEvent.EmotionAssumed;
import waymark.api.understand.journey.JourneyEvent.EmotionEvidenced;
import waymark.api.understand.journey.JourneyEvent.JourneyDrawn;
import waymark.api.understand.journey.JourneyEvent.TouchpointAdded;
import waymark.api.understand.journey.JourneyEvent.TouchpointDetailed;
import waymark.api.understand.journey.JourneyEvent.TouchpointRemoved;
import waymark.api.understand.journey.JourneyEvent.TouchpointReworded;
import waymark.api.understand.journey.map.Emotion;
import waymark.api.understand.journey.map.Touchpoint;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** Every touchpoint of every version, apart from the order in which they stand. */
final class TouchpointBoard implements Projection<TouchpointRow> {

    @Override
    public String name() {
        return "journey-touchpoint";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<TouchpointRow> rowType() {
        return TouchpointRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return switch (event) {
            case JourneyDrawn told -> told.map().touchpoints().stream()
                    .map(one -> key(told, one.number())).collect(Collectors.toSet());
            case TouchpointAdded told -> Set.of(key(told, told.touchpoint()));
            case TouchpointReworded told -> Set.of(key(told, told.touchpoint()));
            case TouchpointDetailed told -> Set.of(key(told, told.touchpoint()));
            case BlueprintDrawn told -> Set.of(key(told, told.touchpoint()));
            case EmotionAssumed told -> Set.of(key(told, told.touchpoint()));
            case EmotionEvidenced told -> Set.of(key(told, told.touchpoint()));
            case TouchpointRemoved told -> Set.of(key(told, told.touchpoint()));
            case Event _ -> Set.of();
        };
    }

    private static String key(JourneyEvent event, int number) {
        return event.stream() + "#" + number;
    }

    @Override
    public TouchpointRow evolve(@Nullable TouchpointRow before, String key, Recorded recorded) {
        return switch (recorded.event()) {
            case JourneyDrawn told -> new TouchpointRow(told.stream(), told.map()
                    .touchpoint(Integer.parseInt(key.substring(key.indexOf('#') + 1)))
                    .orElseThrow(), false);
            case TouchpointAdded told -> new TouchpointRow(told.stream(),
                    Touchpoint.of(told.touchpoint(), told.words()), false);
            case TouchpointRemoved told -> new TouchpointRow(told.stream(),
                    Objects.requireNonNull(before, key).touchpoint(), true);
            case Event event -> Objects.requireNonNull(before, key)
                    .now(after(before.touchpoint(), event));
        };
    }

    private static Touchpoint after(Touchpoint touchpoint, Event event) {
        return switch (event) {
            case TouchpointReworded told -> touchpoint.saying(told.words());
            case TouchpointDetailed told -> touchpoint.with(told.detail());
            case BlueprintDrawn told -> touchpoint.with(told.blueprint());
            case EmotionAssumed told -> touchpoint.feeling(new Emotion(told.level(), null));
            case EmotionEvidenced told ->
                touchpoint.feeling(new Emotion(told.level(), told.evidence()));
            case Event _ -> touchpoint;
        };
    }

    @Override
    public List<Facet> facets(TouchpointRow row) {
        return row.removed() ? List.of() : List.of(new Facet("journey", row.journey()));
    }
}
