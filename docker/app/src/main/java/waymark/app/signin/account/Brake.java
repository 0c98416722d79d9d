package waymark.app.signin.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets something happen a number of times in a row and then only as often as the rest of a window
 * allows: the generic cell rate algorithm (ITU-T I.371), which needs one moment for each name. It
 * remembers at most {@value #MOST} names, the least recent forgotten first.
 */
public final class Brake {

    private static final int MOST = 50_000;

    private final Duration interval;
    private final Duration window;
    private final InstantSource clock;
    private final Map<String, Instant> full = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    /**
     * @param times how often at once, at least 1
     * @param window after which it may happen so often again
     */
    public Brake(int times, Duration window, InstantSource clock) {
        this.interval = window.dividedBy(times);
        this.window = window;
        this.clock = clock;
    }

    /** Counts one time; false, and not counted, where it is one too many. */
    public synchronized boolean take(String name) {
        Instant now = clock.instant();
        Instant next = later(full.get(name), now).plus(interval);
        if (next.isAfter(now.plus(window))) {
            return false;
        }
        full.put(name, next);
        return true;
    }

    /** Takes one time back: it was no failure. */
    public synchronized void giveBack(String name) {
        full.computeIfPresent(name, (_, until) -> until.minus(interval));
    }

    private static Instant later(@Nullable Instant known, Instant now) {
        return known == null || known.isBefore(now) ? now : known;
    }
}
