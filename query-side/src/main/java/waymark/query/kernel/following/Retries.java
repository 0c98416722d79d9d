package waymark.query.kernel.following;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import waymark.log.EventLog;
import waymark.query.kernel.aside.Carefully;
import waymark.query.kernel.aside.Taker;

/** Tries a story again that a follower stopped at; following waits meanwhile, so none is lost. */
@Component
public class Retries {

    private final Follower follower;
    private final RowStore store;
    private final Carefully carefully;
    private final EventLog log;
    private final TransactionTemplate transaction;

    Retries(Follower follower, RowStore store, Carefully carefully, EventLog log,
            TransactionTemplate transaction) {
        this.follower = follower;
        this.store = store;
        this.carefully = carefully;
        this.log = log;
        this.transaction = transaction;
    }

    /**
     * Tries it once.
     *
     * @param name of the follower; one that is not there has nothing to try
     * @return whether all of the story is taken in now
     */
    public boolean again(String name, String story) {
        return Boolean.TRUE.equals(transaction.execute(begun -> {
            store.locked(Follower.ALL);
            return follower.takers().stream().filter(taker -> taker.name().equals(name))
                    .allMatch(taker -> again(taker, story));
        }));
    }

    private boolean again(Taker taker, String story) {
        return carefully.again(taker, story, position -> log.at(position).orElseThrow());
    }
}
