package waymark.log.jdbc;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Those who asked to be woken after an append, be it of this process or, as soon as it is heard
 * of, of another.
 */
final class Wakers {

    private static final Logger LOG = LoggerFactory.getLogger(Wakers.class);

    /** Kept apart by identity: the same callback may be registered twice. */
    private record Registered(Runnable callback, Object handle) {}

    private final List<Registered> registered = new CopyOnWriteArrayList<>();

    AutoCloseable add(Runnable callback) {
        Registered one = new Registered(callback, new Object());
        registered.add(one);
        return () -> registered.remove(one);
    }

    /** Wakes everybody; one who throws keeps neither the others nor the appender from going on. */
    void wake() {
        for (Registered one : registered) {
            try {
                one.callback().run();
            } catch (RuntimeException defect) {
                LOG.warn("A reader of the log failed when woken.", defect);
            }
        }
    }
}
