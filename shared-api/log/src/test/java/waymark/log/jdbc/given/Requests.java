package waymark.log.jdbc.given;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Event;
import waymark.log.AppendRequest;
import waymark.log.Meta;

/** Ready-made requests; tests show only what they are about. */
public final class Requests {

    public static final String SOMEBODY = "person/1";

    public static AppendRequest.Key key() {
        return key(UUID.randomUUID().toString());
    }

    public static AppendRequest.Key key(String key) {
        return new AppendRequest.Key(SOMEBODY, key, "hash");
    }

    public static Meta meta(Map<String, Long> readSet) {
        return new Meta(Actor.SYSTEM, "because", "correlation", "causation", readSet);
    }

    public static AppendRequest opening(String stream) {
        return appending(-1, new Happened.Opened(stream));
    }

    public static AppendRequest noting(String stream, long expected) {
        return appending(expected, new Happened.Noted(stream, "a note"));
    }

    public static AppendRequest appending(long expected, Event event) {
        return with(key(), expected, event);
    }

    public static AppendRequest with(AppendRequest.Key key, long expected, Event event) {
        return new AppendRequest(key, Map.of(event.stream(), expected), List.of(event), Set.of(),
                meta(Map.of()));
    }

    public static AppendRequest reading(Map<String, Long> readSet, AppendRequest request) {
        return new AppendRequest(request.key(), request.expected(), request.events(),
                request.claims(), meta(readSet));
    }

    public static AppendRequest claiming(Set<String> claims, AppendRequest request) {
        return new AppendRequest(request.key(), request.expected(), request.events(), claims,
                request.meta());
    }

    public static AppendRequest keyed(AppendRequest.Key key, AppendRequest request) {
        return new AppendRequest(key, request.expected(), request.events(), request.claims(),
                request.meta());
    }

    public static AppendRequest nothing(AppendRequest.Key key, String stream, long expected) {
        return new AppendRequest(key, Map.of(stream, expected), List.of(), Set.of(),
                meta(Map.of()));
    }

    private Requests() {}
}
