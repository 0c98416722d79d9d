package waymark.query.kernel.following;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.log.EventLog;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;
import waymark.query.kernel.aside.Carefully;
import waymark.query.kernel.aside.Completeness;
import waymark.query.kernel.aside.Taker;

/** Takes batches of events into every projection and projector, in the caller's transaction. */
@Component
public class Follower {

    /** The name under which the common position of all followers is kept. */
    static final String ALL = "(all)";

    private static final int BATCH = 2_000;

    private final List<Taker> takers;
    private final RowStore store;
    private final Carefully carefully;
    private final Completeness completeness;
    private final EventLog log;

    Follower(List<Projection<?>> projections, List<Projector> projectors, RowStore store,
            Carefully carefully, Completeness completeness, EventLog log) {
        this.store = store;
        this.log = log;
        this.carefully = carefully;
        this.completeness = completeness;
        this.takers = Stream.<Taker>concat(
                projections.stream().map(one -> new Takers.Folding(one, this)),
                projectors.stream().map(Takers.Adding::new)).toList();
    }

    void take(List<Recorded> batch) {
        List<Recorded> next = completeness.whole(store.locked(ALL), batch);
        if (!next.isEmpty()) {
            carefully.take(takers, next);
            store.reached(Set.of(new RowStore.State(ALL, 1, next.getLast().position())));
        }
    }

    <R> void fold(Projection<R> projection, List<Recorded> batch, Predicate<String> wanted) {
        Collection<String> keys = new HashSet<>();
        List<Recorded> concerning = new ArrayList<>();
        for (Recorded recorded : batch) {
            List<String> rows = projection.rowsOf(recorded.event()).stream().filter(wanted)
                    .toList();
            if (!rows.isEmpty()) {
                keys.addAll(rows);
                concerning.add(recorded);
            }
        }
        if (concerning.isEmpty()) {
            return;
        }
        Changes<R> changes = new Changes<>(projection, store.holding(projection, keys), wanted);
        concerning.forEach(changes::take);
        store.write(projection.name(), changes);
    }

    void clear(Projection<?> projection) {
        store.clear(projection.name());
    }

    /** All that follow. */
    public List<Taker> takers() {
        return takers;
    }

    /**
     * Lets nobody follow until the caller's transaction ends.
     *
     * @return the position up to which all was followed
     */
    public long hold() {
        return store.locked(ALL);
    }

    /**
     * Holds all, empties some and has them take in everything again, in the caller's transaction.
     *
     * @return the position up to which it was done
     */
    public long replay(List<Taker> some) {
        long upTo = hold();
        some.forEach(taker -> {
            taker.clear();
            carefully.forget(taker);
        });
        read(upTo, batch -> carefully.take(some, batch));
        return upTo;
    }

    void read(long upTo, Consumer<List<Recorded>> take) {
        for (long position = 0; position < upTo;) {
            List<Recorded> batch = log.after(position, (int) Math.min(BATCH, upTo - position));
            take.accept(batch);
            position = batch.getLast().position();
        }
    }
}
