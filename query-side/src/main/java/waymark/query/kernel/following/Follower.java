package waymark.query.kernel.following;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;
import waymark.query.kernel.aside.Carefully;
import waymark.query.kernel.aside.Completeness;
import waymark.query.kernel.aside.Taker;
import waymark.query.kernel.row.RowStore;
import waymark.query.kernel.segment.Edition;
import waymark.query.kernel.segment.Part;
import waymark.query.kernel.segment.Segments;
import waymark.query.kernel.segment.Segments.Standing;

/**
 * Takes batches of events into every projection and projector. What concerns no row of a segment
 * costs one statement, and all else one transaction with no more in it than rows and position: as
 * long as the segment stands as it was left here and nothing was set aside then, nothing is.
 */
@Component
public class Follower {

    private final List<Taker> takers;
    private final Segments segments;
    private final Edition edition;
    private final Carefully carefully;
    private final Completeness completeness;
    private final TransactionTemplate transaction;
    private final Map<Integer, Standing> left = new ConcurrentHashMap<>();

    Follower(List<Projection<?>> projections, List<Projector> projectors, RowStore store,
            Segments segments, Edition edition, Carefully carefully, Completeness completeness,
            TransactionTemplate transaction) {
        this.segments = segments;
        this.edition = edition;
        this.carefully = carefully;
        this.completeness = completeness;
        this.transaction = transaction;
        this.takers = Stream.<Taker>concat(
                projections.stream().map(one -> new Takers.Folding(one, store)),
                projectors.stream().map(Takers.Adding::new)).toList();
    }

    /** All that follow. */
    public List<Taker> takers() {
        return takers;
    }

    /** One part of each that follows. */
    public List<Taker> takers(Part part) {
        return parts(takers, part);
    }

    /** One part of each of these. */
    public static List<Taker> parts(List<Taker> some, Part part) {
        return some.stream().<Taker>map(taker -> new Shared(taker, part)).toList();
    }

    /** Takes a batch into one segment; what fails at once is taken with care. */
    void take(int segment, List<Recorded> batch) {
        Standing before = left.get(segment);
        if (before != null && passed(before, batch)) {
            return;
        }
        try {
            take(segment, batch, before);
        } catch (RuntimeException failure) {
            if (before == null || Carefully.isAway(failure)) {
                throw failure;
            }
            take(segment, batch, null);
        }
    }

    private boolean passed(Standing before, List<Recorded> batch) {
        long last = batch.getLast().position();
        boolean passes = batch.getFirst().position() == before.position() + 1
                && last - before.position() == batch.size()
                && !Carefully.concerns(takers(before.part()), batch)
                && segments.passed(before, last);
        if (passes) {
            left.put(before.segment(), before.at(last));
        }
        return passes;
    }

    private void take(int segment, List<Recorded> batch, @Nullable Standing before) {
        left.remove(segment);
        Optional<Standing> after = Objects.requireNonNull(transaction.execute(
                begun -> taken(segment, batch, before)));
        after.ifPresent(clear -> left.put(segment, clear));
    }

    /** How the segment is left, where nothing is set aside. */
    private Optional<Standing> taken(
            int segment, List<Recorded> batch, @Nullable Standing before) {
        Standing standing = segments.locked(segment);
        edition.confirm(standing.edition(), takers);
        List<Recorded> next = completeness.whole(standing.position(), batch);
        if (next.isEmpty()) {
            return Optional.empty();
        }
        boolean clear = standing.equals(before);
        if (clear) {
            Carefully.atOnce(takers(standing.part()), next);
        } else {
            clear = carefully.take(takers(standing.part()), next);
        }
        long last = next.getLast().position();
        segments.reached(segment, last);
        return clear ? Optional.of(standing.at(last)) : Optional.empty();
    }
}
