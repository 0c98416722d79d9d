package waymark.command.kernel.policy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Event;
import waymark.command.kernel.rule.Known;
import waymark.log.EventLog;
import waymark.log.Recorded;

/**
 * What policies see of other streams at an event: as they stood then, whatever happened since. A
 * million answers of one source look at that source; it is loaded once and again when it changes.
 */
final class Sights {

    private static final int MOST = 200;

    private final EventLog log;
    private final ZoneId zone;
    private final Map<String, List<Recorded>> loaded = new HashMap<>();
    private long passed;

    Sights(EventLog log, ZoneId zone) {
        this.log = log;
        this.zone = zone;
    }

    /** Says which event is looked at next. What passed unseen makes all that is known doubtful. */
    synchronized void passing(Recorded recorded) {
        if (recorded.position() != passed + 1) {
            loaded.clear();
        }
        var _ = loaded.remove(recorded.stream());
        passed = recorded.position();
    }

    /** These streams as of this event. */
    synchronized Known of(Set<String> streams, Recorded at) {
        Map<String, List<Event>> seen = new HashMap<>();
        for (String stream : streams) {
            seen.put(stream, whole(stream).stream()
                    .filter(one -> one.position() <= at.position())
                    .map(Recorded::event).toList());
        }
        return new Known(Actor.SYSTEM, at.recordedAt(),
                LocalDate.ofInstant(at.recordedAt(), zone), seen);
    }

    private List<Recorded> whole(String stream) {
        if (loaded.size() >= MOST) {
            loaded.clear();
        }
        return loaded.computeIfAbsent(stream, any -> log.streams(List.of(any)));
    }
}
