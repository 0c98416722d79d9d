package waymark.query.audit.trace.link;

import java.util.List;
import java.util.stream.Stream;
import waymark.api.understand.journey.Frame;
import waymark.api.understand.journey.JourneyEvent;
import waymark.api.understand.journey.JourneyEvent.EmotionEvidenced;
import waymark.api.understand.journey.JourneyEvent.JourneyDrawn;
import waymark.api.understand.journey.JourneyEvent.JourneyPublished;
import waymark.api.understand.journey.JourneyEvent.JourneyReframed;
import waymark.api.understand.journey.JourneyEvent.TouchpointDetailed;
import waymark.api.understand.journey.JourneyId;
import waymark.api.understand.journey.Origin;
import waymark.api.understand.journey.map.Detail;
import waymark.query.audit.trace.link.Tie.Ends;

/** Whose journeys are, what is measured and felt there, and which problems came of their pains. */
final class JourneyTies {

    static List<Tie> of(JourneyEvent event) {
        return switch (event) {
            case JourneyDrawn told -> List.of(frame(told.journey(), told.frame()),
                    origin(told.journey(), told.origin()), map(told));
            case JourneyReframed told -> List.of(frame(told.journey(), told.frame()));
            case TouchpointDetailed told -> List.of(Tie.states("touchpoint-" + told.touchpoint(),
                    detail(told.journey().value(), told.detail(), told.touchpoint())));
            case EmotionEvidenced told -> List.of(Tie.states("feeling-" + told.touchpoint(),
                    InsightTies.sources(told.evidence()).map(source -> new Ends(source,
                            told.journey().value(), "is felt at touchpoint "
                                    + told.touchpoint()))));
            case JourneyPublished told -> List.of(Tie.states("follows",
                    Tie.from(told.follows(), "was followed by", told.journey())));
            default -> List.of();
        };
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

    private static Tie map(JourneyDrawn told) {
        return Tie.adds("map", told.map().touchpoints().stream()
                .flatMap(one -> detail(told.journey().value(), one.detail(), one.number())));
    }

    private static Stream<Ends> detail(String journey, Detail detail, int touchpoint) {
        return Stream.concat(
                detail.metrics().stream().flatMap(Tie::named)
                        .map(one -> new Ends(one, journey, "is measured at touchpoint "
                                + touchpoint)),
                detail.pains().stream().flatMap(pain -> Tie.named(pain.problem()))
                        .map(one -> new Ends(journey, one, "hurts at touchpoint "
                                + touchpoint)));
    }

    private JourneyTies() {}
}
