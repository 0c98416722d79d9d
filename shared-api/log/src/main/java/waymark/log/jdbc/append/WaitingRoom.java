package waymark.log.jdbc.append;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import waymark.log.LogUnavailable;

/**
 * The bounded queue before the log: many come, one at a time writes. Mostly that is the appender's
 * thread, with all who wait; where nobody else came lately, it is whoever comes.
 */
final class WaitingRoom {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private final LogSettings settings;
    private final boolean anybodyMayWrite;
    private final Gathering gathering = new Gathering();
    private Map<String, Long> atLeast = Map.of();
    private int awaited = 1;
    private boolean busy;
    private boolean closed;

    /** @param anybodyMayWrite whether callers may write themselves */
    WaitingRoom(LogSettings settings, boolean anybodyMayWrite) {
        this.settings = settings;
        this.anybodyMayWrite = anybodyMayWrite;
    }

    /**
     * Lets somebody in.
     *
     * @return whether it is to write itself, and then to say that it is done; else it is served
     * @throws LogUnavailable at once when the room is full or closed
     */
    boolean enter(Waiting waiting) {
        lock.lock();
        try {
            if (closed) {
                throw new LogUnavailable("The log is closed.");
            }
            if (queue.size() >= settings.capacity()) {
                throw new LogUnavailable("The log is overloaded: " + queue.size()
                        + " appends are waiting.");
            }
            if (anybodyMayWrite && !busy && queue.isEmpty() && gathering.isQuiet()) {
                begin();
                return true;
            }
            queue.add(waiting);
            if (!busy && queue.size() >= awaited) {
                changed.signal();
            }
            return false;
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

    /**
     * Waits for somebody; a group of those who may be written together, empty once closed. The
     * thread that gets it says afterwards that it is done.
     */
    List<Waiting> next() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (true) {
                queue.removeIf(Waiting::isOver);
                if (!busy && (!queue.isEmpty() || closed)) {
                    gather();
                    begin();
                    return group();
                }
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits a moment for those who were answered just now, if they use to come back at once. */
    private void gather() throws InterruptedException {
        long left = closed ? 0 : gathering.patience(queue.size());
        if (left > 0) {
            awaited = gathering.expected();
            while (queue.size() < awaited && left > 0 && !closed) {
                left = changed.awaitNanos(left);
            }
            awaited = 1;
            gathering.came(queue.size());
        }
    }

    private void begin() {
        busy = true;
        gathering.begun();
    }

    /** Another may write. */
    void done() {
        lock.lock();
        try {
            busy = false;
            if (!queue.isEmpty() || closed) {
                changed.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes note of how many were written, before they are told, and of the versions that streams
     * have reached by that, for the next group.
     */
    void written(int group, Map<String, Long> versions) {
        lock.lock();
        try {
            gathering.written(group, queue.size());
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
