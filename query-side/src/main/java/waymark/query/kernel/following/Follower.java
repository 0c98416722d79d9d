package waymark.query.kernel.following;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** Takes batches of events into every projection and projector, in the caller's transaction. */
@Component
class Follower {

    /** The name under which the common position of all followers is kept. */
    static final String ALL = "(all)";

    private final List<Projection<?>> projections;
    private final List<Projector> projectors;
    private final RowStore store;

    Follower(List<Projection<?>> projections, List<Projector> projectors, RowStore store) {
        this.projections = projections;
        this.projectors = projectors;
        this.store = store;
    }

    void take(List<Recorded> batch) {
        projections.forEach(projection -> fold(projection, batch));
        projectors.forEach(projector -> projector.apply(batch));
        store.reached(Set.of(new RowStore.State(ALL, 1, batch.getLast().position())));
    }

    <R> void fold(Projection<R> projection, List<Recorded> batch) {
        Collection<String> keys = new HashSet<>();
        List<Recorded> concerning = new ArrayList<>();
        for (Recorded recorded : batch) {
            Set<String> rows = projection.rowsOf(recorded.event());
            if (!rows.isEmpty()) {
                keys.addAll(rows);
                concerning.add(recorded);
            }
        }
        if (concerning.isEmpty()) {
            return;
        }
        Changes<R> changes = new Changes<>(projection, store.holding(projection, keys));
        concerning.forEach(changes::take);
        store.write(projection.name(), changes);
    }

    List<Projection<?>> projections() {
        return projections;
    }

    List<Projector> projectors() {
        return projectors;
    }
}
