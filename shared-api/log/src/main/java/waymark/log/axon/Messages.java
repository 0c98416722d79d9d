package waymark.log.axon;

import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.log.Recorded;

/** Dresses what the log holds as Axon's messages; handlers find {@link Recorded} beside them. */
public final class Messages {

    /** The metadata under which a handler finds the {@link Recorded}. */
    public static final String RECORDED = "recorded";

    /** The position a token stands for; 0 before the first event. */
    public static long positionOf(@Nullable TrackingToken token) {
        return token == null ? 0 : token.position().orElse(0);
    }

    static GenericDomainEventMessage<Event> domain(Recorded recorded) {
        return new GenericDomainEventMessage<>("", recorded.stream(), recorded.version(),
                recorded.event(), Map.of(RECORDED, recorded), recorded.eventId().toString(),
                recorded.recordedAt());
    }

    static TrackedEventMessage<?> tracked(Recorded recorded) {
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(recorded.position()), domain(recorded));
    }

    private Messages() {}
}
