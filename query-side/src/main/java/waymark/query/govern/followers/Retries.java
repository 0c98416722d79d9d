package waymark.query.govern.followers;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import waymark.log.EventLog;
import waymark.query.kernel.aside.Carefully;
import waymark.query.kernel.aside.Taker;
import waymark.query.kernel.following.Follower;
import waymark.query.kernel.segment.Segments;
import waymark.query.kernel.segment.Segments.Standing;

/** Tries a story again that a follower stopped at; its segment waits meanwhile. */
@Component
class Retries {

    private final Follower follower;
    private final Segments segments;
    private final Carefully carefully;
    private final EventLog log;
    private final TransactionTemplate transaction;

    Retries(Follower follower, Segments segments, Carefully carefully, EventLog log,
            TransactionTemplate transaction) {
        this.follower = follower;
        this.segments = segments;
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
    boolean again(String name, String story) {
        return Boolean.TRUE.equals(transaction.execute(begun -> follower.takers().stream()
                .filter(taker -> taker.name().equals(name))
                .allMatch(taker -> again(taker, story))));
    }

    private boolean again(Taker taker, String story) {
        List<Standing> all = segments.all();
        all.stream().filter(one -> one.part().has(taker.shareOf(story)))
                .forEach(its -> segments.locked(its.segment()));
        return carefully.again(taker, story, position -> log.at(position).orElseThrow());
    }
}
