package waymark.log.jdbc.append;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import waymark.log.LogUnavailable;

/** The bounded queue before the appender: many come, one thread takes. */
final class WaitingRoom {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private final LogSettings settings;
    private Map<String, Long> atLeast = Map.of();
    private boolean closed;

    WaitingRoom(LogSettings settings) {
        this.settings = settings;
    }

    /**
     * @throws LogUnavailable at once when the room is full or closed
     */
    void enter(Waiting waiting) {
        lock.lock();
        try {
            if (closed) {
                throw new LogUnavailable("The log is closed.");
            }
            if (queue.size() >= settings.capacity()) {
                throw new LogUnavailable("The log is overloaded: " + queue.size()
                        + " appends are waiting.");
            }
            queue.add(waiting);
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    int size() {
        lock.lock();
        try {
            return queue.size();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for somebody; a group of those who may be written together, empty once closed. */
    List<Waiting> next() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (true) {
                queue.removeIf(Waiting::isOver);
                if (!queue.isEmpty() || closed) {
                    return group();
                }
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Takes note of versions that streams have reached, for the next group. */
    void reached(Map<String, Long> versions) {
        lock.lock();
        try {
            atLeast = versions;
        } finally {
            lock.unlock();
        }
    }

    /** Lets nobody in any longer; those inside are still served. */
    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Everybody still inside, who will not be served any more. */
    List<Waiting> clear() {
        lock.lock();
        try {
            List<Waiting> left = List.copyOf(queue);
            queue.clear();
            return left;
        } finally {
            lock.unlock();
        }
    }

    private List<Waiting> group() {
        Together together = new Together(settings, atLeast);
        List<Waiting> group = new ArrayList<>();
        List<Waiting> later = new ArrayList<>();
        while (!queue.isEmpty() && together.hasRoom()) {
            Waiting first = queue.remove();
            (together.admits(first.append()) ? group : later).add(first);
        }
        later.reversed().forEach(queue::addFirst);
        return group;
    }
}
