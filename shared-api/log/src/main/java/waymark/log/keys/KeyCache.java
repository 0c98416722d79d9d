package waymark.log.keys;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keys used of late. It keeps each for a minute at most, so that a key erased through another
 * node is soon unknown here as well. Safe for use by many threads.
 */
final class KeyCache {

    private static final long LONGEST = Duration.ofMinutes(1).toNanos();

    private record Kept(DataKey key, long since) {}

    private final Map<String, Kept> kept;
    private long forgotten;

    /** @param most how many keys are kept */
    KeyCache(int most) {
        kept = new LinkedHashMap<>(16, 0.75f, true) {

            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
                return size() > most;
            }
        };
    }

    synchronized Map<String, DataKey> of(Collection<String> subjects) {
        Map<String, DataKey> found = new HashMap<>();
        for (String subject : subjects) {
            Kept entry = kept.get(subject);
            if (entry != null && System.nanoTime() - entry.since < LONGEST) {
                found.put(subject, entry.key);
            }
        }
        return found;
    }

    /** To be taken before keys are read, and shown when they are put here. */
    synchronized long ticket() {
        return forgotten;
    }

    /** Keeps them, unless any was forgotten meanwhile: it could be one of these. */
    synchronized void put(Map<String, DataKey> keys, long ticket) {
        if (ticket == forgotten) {
            long now = System.nanoTime();
            keys.forEach((subject, key) -> kept.put(subject, new Kept(key, now)));
        }
    }

    synchronized void forget(String subject) {
        forgotten++;
        kept.remove(subject);
    }
}
