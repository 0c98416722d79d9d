package waymark.log.axon;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import waymark.log.EventLog;
import waymark.log.Recorded;

/**
 * One reader's way along the log. Axon's coordinator is woken through the callback at each append
 * instead of by its half-second poll. Once at the end of the log it asks the database again when it
 * was woken, or a quarter of a second later, and not at each of the coordinator's many looks.
 */
final class LogStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final long HEAD_CHECK_MS = 250;

    private final Tail tail;
    private final AutoCloseable wakeUp;
    private final Semaphore woken = new Semaphore(0);
    private final Queue<TrackedEventMessage<?>> page = new ArrayDeque<>();
    private volatile @Nullable Runnable onAvailable;
    private volatile boolean closed;
    private volatile boolean ahead = true;
    private long position;
    private long askedAt;

    LogStream(EventLog log, Tail tail, long position) {
        this.tail = tail;
        this.position = position;
        this.wakeUp = log.onAppended(this::wake);
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        fill();
        return Optional.ofNullable(page.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (peek().isEmpty()) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0 || closed) {
                return false;
            }
            if (woken.tryAcquire(Math.min(left, HEAD_CHECK_MS), TimeUnit.MILLISECONDS)) {
                woken.drainPermits();
            }
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
            if (closed) {
                throw new IllegalStateException("this reader was closed");
            }
        }
        return page.remove();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        onAvailable = callback;
        return true;
    }

    @Override
    public void close() {
        closed = true;
        try {
            wakeUp.close();
        } catch (Exception unexpected) {
            throw new IllegalStateException("the wake-up could not be ended", unexpected);
        }
        wake();
    }

    private void fill() {
        if (!page.isEmpty() || closed || !(ahead || askedLongAgo())) {
            return;
        }
        ahead = false;
        askedAt = System.nanoTime();
        for (Recorded recorded : tail.after(position)) {
            page.add(Messages.tracked(recorded));
            position = recorded.position();
        }
        ahead |= page.size() == LogEventStore.PAGE || tail.goesBeyond(position);
    }

    private boolean askedLongAgo() {
        return System.nanoTime() - askedAt > TimeUnit.MILLISECONDS.toNanos(HEAD_CHECK_MS);
    }

    private void wake() {
        ahead = true;
        woken.release();
        Runnable callback = onAvailable;
        if (callback != null) {
            callback.run();
        }
    }
}
