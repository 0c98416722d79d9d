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
import waymark.query.kernel.following.Whereabouts.Forgotten;
import waymark.query.kernel.row.RowStore;
import waymark.query.kernel.segment.Edition;
import waymark.query.kernel.segment.Part;
import waymark.query.kernel.segment.Segments;
import waymark.query.kernel.segment.Segments.Standing;

/**
 * Takes batches of events into every projection and projector. What concerns no row of a segment
 * costs one statement, and all else one transaction with no more in it than position and rows: as
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
    private final Map<Part, List<Taker>> parted = new ConcurrentHashMap<>();
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
        return parted.computeIfAbsent(part, one -> parts(takers, one));
    }

    /** One part of each of these. */
    public static List<Taker> parts(List<Taker> some, Part part) {
        return some.stream().<Taker>map(taker -> new Shared(taker, part)).toList();
    }

    /** Takes a batch into one segment; what fails at once is taken with care. */
    void take(int segment, List<Recorded> batch) {
        Standing before = left.get(segment);
        if (before == null || !tookAtOnce(before, batch)) {
            takeWithCare(segment, batch, before);
        }
    }

    /** Takes in anew what the database forgot of its last moments; somebody may have done so. */
    void again(Forgotten lost) {
        List<Recorded> batch = completeness.read(lost.from(), lost.upTo());
        if (!batch.isEmpty()) {
            take(lost.segment(), batch);
        }
    }

    private boolean tookAtOnce(Standing before, List<Recorded> batch) {
        long last = batch.getLast().position();
        if (batch.getFirst().position() != before.position() + 1
                || last - before.position() != batch.size()) {
            return false;
        }
        try {
            boolean taken = taken(before, last, batch);
            if (taken) {
                left.put(before.segment(), before.at(last));
            }
            return taken;
        } catch (RuntimeException failure) {
            if (Carefully.isAway(failure)) {
                throw failure;
            }
            return false;
        }
    }

    /** The position comes first: it locks the segment, and says whether anything else moved it. */
    private boolean taken(Standing before, long last, List<Recorded> batch) {
        List<Taker> concerned = Carefully.concerned(takers(before.part()), batch);
        if (concerned.isEmpty()) {
            return segments.moved(before, last);
        }
        return Boolean.TRUE.equals(transaction.execute(begun -> {
            boolean ours = segments.moved(before, last);
            if (ours) {
                concerned.forEach(one -> one.take(batch, any -> true));
            }
            return ours;
        }));
    }

    private void takeWithCare(int segment, List<Recorded> batch, @Nullable Standing before) {
        left.remove(segment);
        Optional<Standing> after = Objects.requireNonNull(transaction.execute(
                begun -> takenWithCare(segment, batch, before)));
        after.ifPresent(clear -> left.put(segment, clear));
    }

    /** How the segment is left, where nothing is set aside. */
    private Optional<Standing> takenWithCare(
            int segment, List<Recorded> batch, @Nullable Standing before) {
        Standing standing = segments.locked(segment);
        edition.confirm(standing.edition(), takers);
        List<Recorded> next = next(standing, batch, before);
        if (next.isEmpty()) {
            return Optional.empty();
        }
        boolean clear = carefully.take(takers(standing.part()), next);
        long last = next.getLast().position();
        segments.reached(segment, last);
        return clear ? Optional.of(standing.at(last)) : Optional.empty();
    }

    /** What the database forgot was not skipped: it is read again, and is no alarm. */
    private List<Recorded> next(
            Standing standing, List<Recorded> batch, @Nullable Standing before) {
        boolean forgot = before != null && standing.position() < before.position();
        return forgot
                ? completeness.read(standing.position(), batch.getLast().position())
                : completeness.whole(standing.position(), batch);
    }
}
