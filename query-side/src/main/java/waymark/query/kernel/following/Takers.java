package waymark.query.kernel.following;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;
import waymark.query.kernel.aside.Keeping;
import waymark.query.kernel.aside.Table;
import waymark.query.kernel.aside.Taker;
import waymark.query.kernel.row.RowStore;

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
            store.fold(projection, batch, wanted);
        }

        @Override
        public Optional<Keeping> keeping(Predicate<String> wanted) {
            return Optional.of(store.keeping(projection, wanted));
        }

        @Override
        public void take(Recorded recorded, String story) {
            store.fold(projection, List.of(recorded), story::equals);
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
            return projector.concerns(recorded) ? Set.of(recorded.stream()) : Set.of();
        }

        /** Its statements may reach across streams, so all of it is taken in one order. */
        @Override
        public String shareOf(String story) {
            return name();
        }

        @Override
        public void take(List<Recorded> batch, Predicate<String> wanted) {
            List<Recorded> some = batch.stream().filter(one -> wanted.test(one.stream())
                    && projector.concerns(one)).toList();
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

    private Takers() {}
}
