package waymark.query.kernel.row;

import java.util.List;
import waymark.log.Recorded;
import waymark.query.kernel.aside.Keeping;

/**
 * Rows of a projection from the first event on: what holds stays in memory, and what holds no more
 * is written once, with its end. So no row is read back, none is written twice, and the table
 * needs no index while it fills.
 */
record Kept<R>(String projection, Changes<R> changes, RowWriter writer) implements Keeping {

    @Override
    public void take(List<Recorded> batch) {
        batch.forEach(changes::take);
        Changes.Past<R> past = changes.past();
        writer.insert(projection, past.rows(), past.facets());
    }

    @Override
    public int held() {
        return changes.holding();
    }

    @Override
    public void end() {
        writer.insert(projection, changes.begun(), changes.gained());
    }
}
