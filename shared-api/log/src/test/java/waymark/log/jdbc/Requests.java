package waymark.log.jdbc;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Event;
import waymark.log.AppendRequest;
import waymark.log.Meta;

/** Ready-made requests; tests show only what they are about. */
final class Requests {

    static final String SOMEBODY = "person/1";

    static AppendRequest.Key key() {
        return key(UUID.randomUUID().toString());
    }

    static AppendRequest.Key key(String key) {
        return new AppendRequest.Key(SOMEBODY, key, "hash");
    }

    static Meta meta(Map<String, Long> readSet) {
        return new Meta(Actor.SYSTEM, "because", "correlation", "causation", readSet);
    }

    static AppendRequest opening(String stream) {
        return appending(-1, new Happened.Opened(stream));
    }

    static AppendRequest noting(String stream, long expected) {
        return appending(expected, new Happened.Noted(stream, "a note"));
    }

    static AppendRequest appending(long expected, Event event) {
        return with(key(), expected, event);
    }

    static AppendRequest with(AppendRequest.Key key, long expected, Event event) {
        return new AppendRequest(key, Map.of(event.stream(), expected), List.of(event), Set.of(),
                meta(Map.of()));
    }

    static AppendRequest reading(Map<String, Long> readSet, AppendRequest request) {
        return new AppendRequest(request.key(), request.expected(), request.events(),
                request.claims(), meta(readSet));
    }

    static AppendRequest claiming(Set<String> claims, AppendRequest request) {
        return new AppendRequest(request.key(), request.expected(), request.events(), claims,
                request.meta());
    }

    static AppendRequest keyed(AppendRequest.Key key, AppendRequest request) {
        return new AppendRequest(key, request.expected(), request.events(), request.claims(),
                request.meta());
    }

    static AppendRequest nothing(AppendRequest.Key key, String stream, long expected) {
        return new AppendRequest(key, Map.of(stream, expected), List.of(), Set.of(),
                meta(Map.of()));
    }

    private Requests() {}
}
