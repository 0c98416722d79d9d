package waymark.query.kernel.following;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
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

/** Takes batches of events into every projection and projector, in the caller's transaction. */
@Component
public class Follower {

    private final List<Taker> takers;
    private final Segments segments;
    private final Edition edition;
    private final Carefully carefully;
    private final Completeness completeness;

    Follower(List<Projection<?>> projections, List<Projector> projectors, RowStore store,
            Segments segments, Edition edition, Carefully carefully, Completeness completeness) {
        this.segments = segments;
        this.edition = edition;
        this.carefully = carefully;
        this.completeness = completeness;
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

    /** Takes a batch into one segment. */
    void take(int segment, List<Recorded> batch) {
        Standing standing = segments.locked(segment);
        edition.confirm(standing.edition(), takers);
        List<Recorded> next = completeness.whole(standing.position(), batch);
        if (!next.isEmpty()) {
            carefully.take(takers(standing.part()), next);
            segments.reached(segment, next.getLast().position());
        }
    }
}
