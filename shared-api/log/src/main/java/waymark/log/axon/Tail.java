package waymark.log.axon;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import waymark.log.EventLog;
import waymark.log.Recorded;

/**
 * The end of the log as it was last read, for all readers of a process. They are woken together and
 * stand at about the same place, so one of them asks the database, and the others are given the
 * same. Whoever is further behind reads for itself. What is given may be less than there is by
 * then; it is never nothing where something was.
 */
final class Tail {

    private final EventLog log;
    private final int page;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Read last = new Read(0, List.of());

    /** @param page how many events are read at once */
    Tail(EventLog log, int page) {
        this.log = log;
        this.page = page;
    }

    /** What follows a position. */
    private record Read(long after, List<Recorded> events) {

        boolean covers(long position) {
            return position >= after && position < end();
        }

        long end() {
            return events.isEmpty() ? after : events.getLast().position();
        }

        List<Recorded> after(long position) {
            return events.stream().dropWhile(one -> one.position() <= position).toList();
        }
    }

    /** The events that follow a position, a page at most. */
    List<Recorded> after(long position) {
        if (position < log.heard() - page) {
            return log.after(position, page);
        }
        reading.lock();
        try {
            if (!last.covers(position)) {
                last = new Read(position, log.after(position, page));
            }
            return last.after(position);
        } finally {
            reading.unlock();
        }
    }

    /** Whether somebody has told of events after a position. */
    boolean goesBeyond(long position) {
        return log.heard() > position;
    }
}
