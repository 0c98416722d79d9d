package waymark.log.jdbc.listening;

import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How far the log reaches, by what this process appended, was told, and read. What was told wakes;
 * what was read wakes nobody, as whoever reads is awake.
 */
public final class Hearsay implements Notices.Ear {

    private static final Logger LOG = LoggerFactory.getLogger(Hearsay.class);

    private final Runnable wake;
    private final AtomicLong told = new AtomicLong();
    private final AtomicLong read = new AtomicLong();
    private final AtomicLong hearing = new AtomicLong();

    /** @param wake must be quick and must not throw */
    public Hearsay(Runnable wake) {
        this.wake = wake;
    }

    @Override
    public long heard() {
        return Math.max(told.get(), read.get());
    }

    /** Whoever tells it first wakes everybody. */
    @Override
    public void hear(long head) {
        if (head > told.get()) {
            told.accumulateAndGet(head, Math::max);
            wake.run();
        }
    }

    /** Also wakes: whoever stands beyond the head has to look. */
    @Override
    public void hearAnew(long head) {
        if (head < heard()) {
            LOG.error("The log ends at {}, but was told to reach to {}. If another copy of the "
                    + "database was put in its place, restart every node.", head, heard());
        }
        told.set(head);
        read.set(head);
        hearing.incrementAndGet();
        wake.run();
    }

    /** Somebody read an event at this position. */
    public void saw(long position) {
        read.accumulateAndGet(position, Math::max);
    }

    /** Another number each time the log need not be what it was before. */
    public long hearing() {
        return hearing.get();
    }
}
