package waymark.query.audit.trace.link;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.journey.Frame;
import waymark.api.understand.journey.JourneyEvent;
import waymark.api.understand.journey.JourneyEvent.EmotionAssumed;
import waymark.api.understand.journey.JourneyEvent.EmotionEvidenced;
import waymark.api.understand.journey.JourneyEvent.JourneyDrawn;
import waymark.api.understand.journey.JourneyEvent.JourneyPublished;
import waymark.api.understand.journey.JourneyEvent.JourneyReframed;
import waymark.api.understand.journey.JourneyEvent.TouchpointAdded;
import waymark.api.understand.journey.JourneyEvent.TouchpointDetailed;
import waymark.api.understand.journey.JourneyEvent.TouchpointRemoved;
import waymark.api.understand.journey.JourneyId;
import waymark.api.understand.journey.Origin;
import waymark.api.understand.journey.map.Detail;
import waymark.api.understand.journey.map.Touchpoint;
import waymark.query.audit.trace.link.Tie.Ends;
import waymark.query.audit.trace.thing.Part;

/** Whose journeys are, what is measured and felt there, and which problems came of their pains. */
final class JourneyTies {

    /** @param counted how many pieces of evidence for feelings there are with this event */
    static List<Tie> of(JourneyEvent event, int counted) {
        return switch (event) {
            case JourneyDrawn told -> Stream.concat(
                    Stream.of(frame(told.journey(), told.frame()),
                            origin(told.journey(), told.origin())),
                    Stream.concat(told.map().touchpoints().stream().flatMap(one -> Stream.of(
                            has(told, one.number()), detail(told, one.number(), one.detail()))),
                            shown(told, counted)))
                    .toList();
            case JourneyReframed told -> List.of(frame(told.journey(), told.frame()));
            case TouchpointAdded told -> List.of(has(told, told.touchpoint()));
            case TouchpointRemoved told -> List.of(
                    Tie.states("has-" + told.touchpoint(), Stream.empty()),
                    detail(told, told.touchpoint(), Detail.NONE),
                    believed(told.touchpoint()));
            case TouchpointDetailed told ->
                List.of(detail(told, told.touchpoint(), told.detail()));
            case EmotionEvidenced told ->
                List.of(feeling(told, told.touchpoint(), told.evidence(), counted));
            case EmotionAssumed told -> List.of(believed(told.touchpoint()));
            case JourneyPublished told -> List.of(Tie.states("follows",
                    Tie.from(told.follows(), "was followed by", told.journey())));
            default -> List.of();
        };
    }

    /** What a map that was brought in, or drawn anew, says of what shows its feelings. */
    private static Stream<Tie> shown(JourneyDrawn told, int counted) {
        List<Touchpoint> shown = told.map().evidenced();
        return IntStream.range(0, shown.size()).mapToObj(at -> feeling(told,
                shown.get(at).number(), Objects.requireNonNull(shown.get(at).emotion().evidence()),
                counted - shown.size() + at + 1));
    }

    private static Tie feeling(JourneyEvent told, int touchpoint, Evidence shows, int piece) {
        return Tie.states("feeling-" + touchpoint, InsightTies.evidence(told.stream(),
                touchpoint(told, touchpoint), shows, piece));
    }

    /** Nothing shows it, or shows it any more. */
    private static Tie believed(int touchpoint) {
        return Tie.states("feeling-" + touchpoint, Stream.empty());
    }

    private static String touchpoint(JourneyEvent told, int number) {
        return Part.id(Part.TOUCHPOINT, told.stream(), number);
    }

    private static Tie has(JourneyEvent told, int number) {
        return Tie.states("has-" + number,
                Stream.of(new Ends(told.stream(), touchpoint(told, number), "leads over")));
    }

    private static Tie frame(JourneyId journey, Frame frame) {
        Frame.Within within = frame.within();
        return Tie.states("frame", Stream.of(
                Tie.from(frame.persona(), "walks", journey),
                Tie.from(frame.asIs(), "is to become", journey),
                Tie.from(within == null ? null : within.journey(), "contains", journey))
                .flatMap(some -> some));
    }

    private static Tie origin(JourneyId journey, Origin origin) {
        return Tie.states("origin", Stream.of(
                Tie.from(origin.adopts(), "was delivered as", journey),
                shown(origin, journey.value())).flatMap(some -> some));
    }

    private static Stream<Ends> shown(Origin origin, String journey) {
        return origin.shownBy() == null
                ? Stream.empty()
                : Stream.of(new Ends(origin.shownBy(), journey, "showed the delivery of"));
    }

    private static Tie detail(JourneyEvent told, int number, Detail detail) {
        String place = touchpoint(told, number);
        return Tie.states("touchpoint-" + number, Stream.concat(
                detail.metrics().stream().flatMap(Tie::named)
                        .map(one -> new Ends(one, place, "is measured at")),
                detail.pains().stream().flatMap(pain -> Tie.named(pain.problem()))
                        .map(one -> new Ends(place, one, "is where it hurts"))));
    }

    private JourneyTies() {}
}
