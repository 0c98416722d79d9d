package waymark.query.kernel.following;

import java.util.List;
import java.util.Set;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;
import waymark.query.kernel.aside.Table;
import waymark.query.kernel.aside.Taker;

/** The two kinds of followers, as those who take events in. */
final class Takers {

    /** A projection: each of its rows is a story. */
    record Folding(Projection<?> projection, Follower follower) implements Taker {

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
            follower.clear(projection);
        }

        @Override
        public Set<String> storiesOf(Recorded recorded) {
            return projection.rowsOf(recorded.event());
        }

        @Override
        public void take(List<Recorded> batch, Set<String> without) {
            follower.fold(projection, batch, row -> !without.contains(row));
        }

        @Override
        public void take(Recorded recorded, String story) {
            follower.fold(projection, List.of(recorded), story::equals);
        }

        @Override
        public List<Table> tables() {
            return List.of(new Table("projection_row", name()),
                    new Table("projection_facet", name()));
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

        @Override
        public void take(List<Recorded> batch, Set<String> without) {
            projector.apply(without.isEmpty()
                    ? batch
                    : batch.stream().filter(one -> !without.contains(one.stream())).toList());
        }

        @Override
        public void take(Recorded recorded, String story) {
            projector.apply(List.of(recorded));
        }

        @Override
        public List<Table> tables() {
            return projector.tables().stream().map(name -> new Table(name, null)).toList();
        }
    }

    private Takers() {}
}
