package waymark.log.jdbc.given;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import waymark.log.Recorded;

/** Looks through a whole history for whatever breaks the promises of the log. */
public final class Order {

    /** A sentence for each promise broken; empty when the history is in order. */
    public static List<String> brokenIn(List<Recorded> history) {
        List<String> broken = new ArrayList<>();
        Map<String, Long> versions = new HashMap<>();
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < history.size(); i++) {
            Recorded each = history.get(i);
            if (each.position() != i + 1) {
                broken.add("position " + each.position() + " stands at place " + (i + 1));
            }
            long version = versions.merge(each.stream(), 0L, (last, _) -> last + 1);
            if (each.version() != version) {
                broken.add(each.stream() + " has version " + each.version() + ", not " + version);
            }
            if (!ids.add(each.eventId())) {
                broken.add("event " + each.eventId() + " stands twice");
            }
            if (i > 0 && each.recordedAt().isBefore(history.get(i - 1).recordedAt())) {
                broken.add("time goes back at position " + each.position());
            }
        }
        return broken;
    }

    private Order() {}
}
