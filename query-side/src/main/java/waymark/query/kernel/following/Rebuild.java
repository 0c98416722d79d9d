package waymark.query.kernel.following;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import waymark.log.side.OnlyWhereKnown;
import waymark.query.kernel.aside.Carefully;
import waymark.query.kernel.aside.Taker;

/**
 * Brings projections that are new or whose version rose up to where the others are, by reading the
 * log directly, before anything follows it.
 */
@OnlyWhereKnown
@Component
class Rebuild implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    private final Follower follower;
    private final RowStore store;
    private final Carefully carefully;
    private final Followed followed;
    private final TransactionTemplate transaction;

    Rebuild(Follower follower, RowStore store, Carefully carefully,
            Followed followed, TransactionTemplate transaction) {
        this.follower = follower;
        this.store = store;
        this.carefully = carefully;
        this.followed = followed;
        this.transaction = transaction;
    }

    @Override
    public void afterPropertiesSet() {
        Map<String, RowStore.State> states = store.states();
        RowStore.State all = states.get(Follower.ALL);
        long upTo = all == null ? 0 : all.position();
        for (Taker taker : follower.takers()) {
            RowStore.State state = states.get(taker.name());
            if (state == null || state.version() != taker.version()) {
                bring(taker, upTo);
            }
        }
        followed.reached(upTo);
    }

    private void bring(Taker taker, long upTo) {
        if (upTo > 0) {
            LOG.info("Rebuilding {} as version {} from {} events",
                    taker.name(), taker.version(), upTo);
        }
        transaction.executeWithoutResult(started -> {
            taker.clear();
            carefully.forget(taker);
            follower.read(upTo, batch -> carefully.take(List.of(taker), batch));
            store.reached(Set.of(new RowStore.State(taker.name(), taker.version(), upTo)));
        });
    }
}
