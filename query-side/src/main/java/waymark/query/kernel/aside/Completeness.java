package waymark.query.kernel.aside;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import waymark.log.EventLog;
import waymark.log.Recorded;

/**
 * Sees to it that nothing is skipped and nothing is taken twice. Positions are dense, so a batch
 * must begin right after what was taken last and have no hole; what is missing is read from the
 * log, and that it was missing is an alarm, for it should never be.
 */
@Component
public class Completeness {

    private static final Logger LOG = LoggerFactory.getLogger(Completeness.class);
    private static final int STEP = 1_000;

    private final EventLog log;
    private final AtomicLong skips = new AtomicLong();

    public Completeness(EventLog log) {
        this.log = log;
    }

    /** How often something had been skipped since the program was started; should stay 0. */
    public long skips() {
        return skips.get();
    }

    /** The events after a position, whole, up to the last one of a batch. */
    public List<Recorded> whole(long position, List<Recorded> batch) {
        List<Recorded> next = batch.stream().filter(one -> one.position() > position).toList();
        if (next.isEmpty() || next.getLast().position() - position == next.size()) {
            return next;
        }
        skips.incrementAndGet();
        LOG.error("Events between {} and {} were skipped; they are read from the log.", position,
                next.getLast().position());
        return read(position, next.getLast().position());
    }

    /** All events after a position up to another one, from the log, as far as it reaches. */
    public List<Recorded> read(long position, long upTo) {
        List<Recorded> all = new ArrayList<>();
        List<Recorded> some = log.after(position, step(position, upTo));
        while (!some.isEmpty()) {
            all.addAll(some);
            long at = some.getLast().position();
            some = at < upTo ? log.after(at, step(at, upTo)) : List.of();
        }
        return all;
    }

    private static int step(long position, long upTo) {
        return (int) Math.min(STEP, upTo - position);
    }
}
