package waymark.query.kernel.following;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import waymark.log.EventLog;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/**
 * Brings projections that are new or whose version rose up to where the others are, by reading the
 * log directly, before anything follows it.
 */
@Component
class Rebuild implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final int BATCH = 2_000;

    private final EventLog log;
    private final Follower follower;
    private final RowStore store;
    private final Followed followed;
    private final TransactionTemplate transaction;

    Rebuild(EventLog log, Follower follower, RowStore store, Followed followed,
            TransactionTemplate transaction) {
        this.log = log;
        this.follower = follower;
        this.store = store;
        this.followed = followed;
        this.transaction = transaction;
    }

    /** What it takes to bring one of them to where it should be. */
    private record Work(RowStore.State goal, Runnable clear, Consumer<List<Recorded>> take) {}

    @Override
    public void afterPropertiesSet() {
        Map<String, RowStore.State> states = store.states();
        RowStore.State all = states.get(Follower.ALL);
        long upTo = all == null ? 0 : all.position();
        for (Projection<?> projection : follower.projections()) {
            bring(new Work(new RowStore.State(projection.name(), projection.version(), upTo),
                    () -> store.clear(projection.name()),
                    batch -> follower.fold(projection, batch)), states);
        }
        for (Projector projector : follower.projectors()) {
            bring(new Work(new RowStore.State(projector.name(), projector.version(), upTo),
                    projector::clear, projector::apply), states);
        }
        followed.reached(upTo);
    }

    private void bring(Work work, Map<String, RowStore.State> states) {
        RowStore.State goal = work.goal();
        RowStore.State state = states.get(goal.projection());
        if (state != null && state.version() == goal.version()) {
            return;
        }
        if (goal.position() > 0) {
            LOG.info("Rebuilding {} as version {} from {} events",
                    goal.projection(), goal.version(), goal.position());
        }
        transaction.executeWithoutResult(started -> {
            work.clear().run();
            read(goal.position(), work.take());
            store.reached(Set.of(goal));
        });
    }

    private void read(long upTo, Consumer<List<Recorded>> take) {
        for (long position = 0; position < upTo;) {
            long wanted = Math.min(BATCH, upTo - position);
            List<Recorded> batch = log.after(position, (int) wanted);
            take.accept(batch);
            position = batch.getLast().position();
        }
    }
}
