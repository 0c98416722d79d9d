package waymark.query.kernel.following;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/**
 * Up to where this process knows. Readers wait here for their own write, and no longer than a
 * person would (A11).
 */
@Component
public class Followed {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private volatile long position;
    private volatile long movedAt = System.nanoTime();

    /** The position up to which everything is known here. */
    public long position() {
        return position;
    }

    /** How long it has not moved. */
    public Duration still() {
        return Duration.ofNanos(System.nanoTime() - movedAt);
    }

    void reached(long newPosition) {
        lock.lock();
        try {
            position = Math.max(position, newPosition);
            movedAt = System.nanoTime();
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whether a position is known here within the time given. */
    public boolean await(long wanted, Duration atMost) {
        long left = atMost.toNanos();
        lock.lock();
        try {
            while (position < wanted && left > 0) {
                left = moved.awaitNanos(left);
            }
            return position >= wanted;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** How long a reader waits for its own write. */
    public static final Duration PATIENCE = Duration.ofNanos(TimeUnit.SECONDS.toNanos(2));
}
