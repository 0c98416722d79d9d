package waymark.query.kernel.following;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
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
    private final Bookmarks bookmarks = new Bookmarks();

    /** Small batches one after the other; large ones, as of a segment far behind, side by side. */
    private final ReadWriteLock turns = new ReentrantReadWriteLock();

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

    /**
     * Takes a batch into one segment, and into all where it is small and they stand level: whoever
     * comes first does it for the others. What fails at once is taken with care.
     *
     * @return the segments that have all of it now
     */
    List<Integer> take(int segment, List<Recorded> batch) {
        bookmarks.came(segment, batch.getLast().position());
        Lock turn = batch.size() <= Bookmarks.NEAR ? turns.writeLock() : turns.readLock();
        turn.lock();
        try {
            return taken(segment, batch);
        } finally {
            turn.unlock();
        }
    }

    private List<Integer> taken(int segment, List<Recorded> batch) {
        Standing before = bookmarks.of(segment);
        if (before == null) {
            takeWithCare(segment, batch, before);
            return List.of(segment);
        }
        List<Recorded> next = batch.stream()
                .filter(one -> one.position() > before.position()).toList();
        List<Standing> together = batch.size() <= Bookmarks.NEAR
                ? bookmarks.level(before)
                : List.of(before);
        if (next.isEmpty() || tookAtOnce(together, next)) {
            return together.stream().map(Standing::segment).toList();
        }
        takeWithCare(segment, next, before);
        return List.of(segment);
    }

    /** Takes in anew what the database forgot of its last moments; somebody may have done so. */
    void again(Forgotten lost) {
        List<Recorded> batch = completeness.read(lost.from(), lost.upTo());
        if (!batch.isEmpty()) {
            takeWithCare(lost.segment(), batch, bookmarks.of(lost.segment()));
        }
    }

    private boolean tookAtOnce(List<Standing> before, List<Recorded> batch) {
        long from = before.getFirst().position();
        long last = batch.getLast().position();
        if (batch.getFirst().position() != from + 1 || last - from != batch.size()) {
            return false;
        }
        try {
            boolean taken = taken(before, last, batch);
            before.forEach(one -> leave(one, taken, last));
            return taken;
        } catch (RuntimeException failure) {
            if (Carefully.isAway(failure)) {
                throw failure;
            }
            return false;
        }
    }

    private void leave(Standing one, boolean taken, long last) {
        if (taken) {
            bookmarks.leave(one.at(last));
        } else {
            bookmarks.remove(one.segment());
        }
    }

    /** The position comes first: it locks the segments, and says whether anything moved them. */
    private boolean taken(List<Standing> before, long last, List<Recorded> batch) {
        List<Taker> all = before.size() == 1 ? takers(before.getFirst().part()) : takers;
        List<Taker> concerned = Carefully.concerned(all, batch);
        if (concerned.isEmpty()) {
            return segments.moved(before, last);
        }
        return Boolean.TRUE.equals(transaction.execute(begun -> {
            boolean ours = segments.moved(before, last);
            if (ours) {
                concerned.forEach(one -> one.take(batch, any -> true));
            } else {
                begun.setRollbackOnly();
            }
            return ours;
        }));
    }

    private void takeWithCare(int segment, List<Recorded> batch, @Nullable Standing before) {
        bookmarks.remove(segment);
        Optional<Standing> after = Objects.requireNonNull(transaction.execute(
                begun -> takenWithCare(segment, batch, before)));
        after.ifPresent(bookmarks::leave);
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
