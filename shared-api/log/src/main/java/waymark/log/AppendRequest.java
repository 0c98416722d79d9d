package waymark.log;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;

/**
 * What one accepted command asks of the log, all or nothing.
 *
 * @param key the idempotency key and what it was used for
 * @param expected for each stream written, the version it must stand at; -1 when it is new
 * @param events what is appended, in order; none still keeps the key
 * @param claims names that only one append may ever take, such as "answer x of source y"
 * @param meta who, why, and the read-set whose versions are checked under the lock
 */
public record AppendRequest(
        Key key,
        Map<String, Long> expected,
        List<Event> events,
        Set<String> claims,
        Meta meta) {

    public AppendRequest {
        expected = Map.copyOf(expected);
        events = List.copyOf(events);
        claims = Set.copyOf(claims);
    }

    /**
     * An idempotency key. Keys of different people never meet.
     *
     * @param person who uses it
     * @param key as the client sent it, or made where it sent none
     * @param requestHash SHA-256, in hexadecimal, of what was asked
     */
    public record Key(String person, String key, String requestHash) {}

    /** The stream that the receipt speaks of: the first one written, else one that must stand. */
    public @Nullable String firstStream() {
        if (!events.isEmpty()) {
            return events.getFirst().stream();
        }
        return expected.isEmpty() ? null : Collections.min(expected.keySet());
    }
}
