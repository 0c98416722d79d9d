package waymark.query.kernel.following;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import waymark.query.kernel.following.Whereabouts.Forgotten;
import waymark.query.kernel.following.Whereabouts.Moved;
import waymark.query.kernel.segment.Segments;
import waymark.query.kernel.segment.Segments.Standing;

/**
 * Up to where this process knows: as far as the segment that is furthest behind, whichever node
 * it is with. Readers wait here for their own write, and no longer than a person would (A11).
 */
@Component
public class Followed {

    /** How long a reader waits for its own write. */
    public static final Duration PATIENCE = Duration.ofSeconds(2);

    /** How often those who wait look at what other nodes have taken in. */
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(15);

    private final Segments segments;
    private final ReentrantLock lock = new ReentrantLock();
    private final ReentrantLock looking = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Whereabouts whereabouts = new Whereabouts();
    private volatile long position;
    private volatile long head;

    Followed(Segments segments) {
        this.segments = segments;
    }

    /**
     * How far a segment is.
     *
     * @param behind how many events of the log it has not taken in, as of the latest look
     * @param still how long it has not moved; not at all while it lacked nothing
     */
    public record Progress(int segment, long position, long behind, Duration still) {}

    /** The position up to which everything is known here. */
    public long position() {
        return position;
    }

    /** How far each segment is, by number. */
    public List<Progress> progress() {
        lock.lock();
        try {
            return whereabouts.progress(head);
        } finally {
            lock.unlock();
        }
    }

    /** A segment of this node has come further. */
    void reached(int segment, long newPosition) {
        lock.lock();
        try {
            whereabouts.reached(segment, newPosition);
            tell();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Looks at how far all segments are. A database that was killed may have forgotten its last
     * moments, so that a segment of which nothing was heard since is where its row says, be it
     * further back.
     *
     * @param newHead of the log; whoever has reached it does not stand still
     */
    void look(long newHead) {
        Map<Integer, Moved> before = before();
        List<Standing> standing = segments.all();
        lock.lock();
        try {
            head = newHead;
            whereabouts.stood(standing, before, newHead);
            tell();
        } finally {
            lock.unlock();
        }
    }

    /** What the database forgot and nobody has taken in again. */
    List<Forgotten> forgotten() {
        lock.lock();
        try {
            return whereabouts.forgotten();
        } finally {
            lock.unlock();
        }
    }

    private Map<Integer, Moved> before() {
        lock.lock();
        try {
            return whereabouts.all();
        } finally {
            lock.unlock();
        }
    }

    private void tell() {
        position = whereabouts.least();
        moved.signalAll();
    }

    /** Whether a position is known here within the time given. */
    public boolean await(long wanted, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (position < wanted && System.nanoTime() < end) {
            if (!waited(wanted, Math.min(LOOK_NANOS, end - System.nanoTime()))) {
                return false;
            }
            if (position < wanted) {
                lookForAll();
            }
        }
        return position >= wanted;
    }

    private boolean waited(long wanted, long nanos) {
        long left = nanos;
        lock.lock();
        try {
            while (position < wanted && left > 0) {
                left = moved.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** One of those who wait looks for all of them. */
    private void lookForAll() {
        if (looking.tryLock()) {
            try {
                look(head);
            } catch (DataAccessException | TransactionException away) {
                // It may be back before the patience ends.
            } finally {
                looking.unlock();
            }
        }
    }
}
