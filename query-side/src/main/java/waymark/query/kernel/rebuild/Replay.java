package waymark.query.kernel.rebuild;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import waymark.log.EventLog;
import waymark.log.Recorded;
import waymark.query.kernel.aside.Carefully;
import waymark.query.kernel.aside.Taker;
import waymark.query.kernel.following.Follower;
import waymark.query.kernel.segment.Segments;
import waymark.query.kernel.segment.Segments.Standing;

/** Reads the log directly into followers, in the caller's transaction. */
@Component
public class Replay {

    private static final int BATCH = 2_000;

    private final Follower follower;
    private final Segments segments;
    private final Carefully carefully;
    private final EventLog log;

    Replay(Follower follower, Segments segments, Carefully carefully, EventLog log) {
        this.follower = follower;
        this.segments = segments;
        this.carefully = carefully;
        this.log = log;
    }

    /**
     * Holds all segments, and brings those that are behind up to where the first one is.
     *
     * @return any of them, as it stands then
     */
    Standing level() {
        List<Standing> all = segments.locked();
        long upTo = furthest(all);
        for (Standing one : all) {
            read(one.position(), upTo,
                    batch -> carefully.take(follower.takers(one.part()), batch));
            segments.reached(one.segment(), upTo);
        }
        Standing first = all.getFirst();
        return new Standing(first.segment(), first.segments(), upTo, first.edition());
    }

    /**
     * Holds all segments, empties some followers and has them take in everything again, each part
     * up to where its segment is.
     *
     * @return the position up to which the first of them was
     */
    public long again(List<Taker> some) {
        List<Standing> all = segments.locked();
        some.forEach(taker -> {
            taker.clear();
            carefully.forget(taker);
        });
        long upTo = furthest(all);
        if (all.stream().allMatch(one -> one.position() == upTo)) {
            read(0, upTo, batch -> carefully.take(some, batch));
        } else {
            all.forEach(one -> read(0, one.position(),
                    batch -> carefully.take(Follower.parts(some, one.part()), batch)));
        }
        return upTo;
    }

    private static long furthest(List<Standing> all) {
        return all.stream().mapToLong(Standing::position).max().orElse(0);
    }

    private void read(long after, long upTo, Consumer<List<Recorded>> take) {
        for (long position = after; position < upTo;) {
            List<Recorded> batch = log.after(position, (int) Math.min(BATCH, upTo - position));
            take.accept(batch);
            position = batch.getLast().position();
        }
    }
}
