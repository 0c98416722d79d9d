package waymark.app.health;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Since when somebody who follows the log has not moved, though there is more of it. */
final class Standstill {

    private final Map<String, Seen> all = new TreeMap<>();

    private record Seen(long position, long behind, long since) {}

    /**
     * How far one has come.
     *
     * @param behind how many events it has not taken in
     * @param still how long it has not moved; not at all while it lacks nothing
     */
    record Progress(String name, long position, long behind, Duration still) {}

    /**
     * Takes note of where all are.
     *
     * @param head of the log; whoever has reached it does not stand still
     * @param now in nanoseconds
     */
    synchronized void look(Map<String, Long> positions, long head, long now) {
        all.keySet().retainAll(positions.keySet());
        positions.forEach((name, position) -> {
            Seen before = all.get(name);
            long since = before == null || before.position() != position || position >= head
                    ? now
                    : before.since();
            all.put(name, new Seen(position, Math.max(0, head - position), since));
        });
    }

    /** How far all were at the latest look. */
    synchronized List<Progress> progress(long now) {
        return all.entrySet().stream().map(one -> new Progress(one.getKey(),
                one.getValue().position(), one.getValue().behind(),
                Duration.ofNanos(now - one.getValue().since()))).toList();
    }
}
