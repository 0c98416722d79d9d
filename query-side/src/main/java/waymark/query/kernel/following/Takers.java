package waymark.query.kernel.following;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;
import waymark.query.kernel.aside.Table;
import waymark.query.kernel.aside.Taker;

/** The two kinds of followers, as those who take events in. */
final class Takers {

    /** A projection: each of its rows is a story. */
    record Folding(Projection<?> projection, RowStore store) implements Taker {

        @Override
        public String name() {
            return projection.name();
        }

        @Override
        public int version() {
            return projection.version();
        }

        @Override
        public void clear() {
            store.clear(projection.name());
        }

        @Override
        public Set<String> storiesOf(Recorded recorded) {
            return projection.rowsOf(recorded.event());
        }

        @Override
        public String shareOf(String story) {
            return name() + "/" + story;
        }

        @Override
        public void take(List<Recorded> batch, Predicate<String> wanted) {
            fold(projection, store, batch, wanted);
        }

        @Override
        public void take(Recorded recorded, String story) {
            fold(projection, store, List.of(recorded), story::equals);
        }

        @Override
        public List<Table> tables() {
            return List.of(new Table("projection_row", "projection", name()),
                    new Table("projection_facet", "projection", name()));
        }
    }

    /** A follower with tables of its own: each stream is a story. */
    record Adding(Projector projector) implements Taker {

        @Override
        public String name() {
            return projector.name();
        }

        @Override
        public int version() {
            return projector.version();
        }

        @Override
        public void clear() {
            projector.clear();
        }

        @Override
        public Set<String> storiesOf(Recorded recorded) {
            return Set.of(recorded.stream());
        }

        /** Its statements may reach across streams, so all of it is taken in one order. */
        @Override
        public String shareOf(String story) {
            return name();
        }

        @Override
        public void take(List<Recorded> batch, Predicate<String> wanted) {
            List<Recorded> some = batch.stream().filter(one -> wanted.test(one.stream())).toList();
            if (!some.isEmpty()) {
                projector.apply(some);
            }
        }

        @Override
        public void take(Recorded recorded, String story) {
            projector.apply(List.of(recorded));
        }

        @Override
        public List<Table> tables() {
            return projector.tables().stream().map(Table::whole).toList();
        }
    }

    private static <R> void fold(Projection<R> projection, RowStore store, List<Recorded> batch,
            Predicate<String> wanted) {
        Set<String> keys = new HashSet<>();
        List<Recorded> concerning = new ArrayList<>();
        for (Recorded recorded : batch) {
            List<String> rows = projection.rowsOf(recorded.event()).stream().filter(wanted)
                    .toList();
            if (!rows.isEmpty()) {
                keys.addAll(rows);
                concerning.add(recorded);
            }
        }
        if (!concerning.isEmpty()) {
            Changes<R> changes = new Changes<>(projection, store.holding(projection, keys),
                    wanted);
            concerning.forEach(changes::take);
            store.write(projection.name(), changes);
        }
    }

    private Takers() {}
}
