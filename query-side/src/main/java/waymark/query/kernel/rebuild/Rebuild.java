package waymark.query.kernel.rebuild;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import waymark.log.side.OnlyWhereKnown;
import waymark.query.kernel.aside.Taker;
import waymark.query.kernel.following.Follower;
import waymark.query.kernel.segment.Segments;
import waymark.query.kernel.segment.Versions;

/**
 * Before anything follows: divides the rows among as many segments as are wished for, brings
 * followers that are new or whose version is another one up to where the others are, and forgets
 * those that are no more. Whoever starts last says what there is.
 */
@OnlyWhereKnown
@Component
class Rebuild implements InitializingBean {

    /** How many segments there are: as many can work at once, on one node or several. */
    static final String SEGMENTS = "waymark.followers.segments";

    private static final int MOST = 64;
    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    private final Follower follower;
    private final Replay replay;
    private final Segments segments;
    private final Versions versions;
    private final TransactionTemplate transaction;
    private final int wished;

    Rebuild(Follower follower, Replay replay, Segments segments, Versions versions,
            TransactionTemplate transaction, Environment environment) {
        this.follower = follower;
        this.replay = replay;
        this.segments = segments;
        this.versions = versions;
        this.transaction = transaction;
        this.wished = environment.getProperty(SEGMENTS, Integer.class, 2);
        if (wished < 1 || wished > MOST) {
            throw new IllegalArgumentException(
                    SEGMENTS + " is " + wished + "; it can be 1 to " + MOST + ".");
        }
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(begun -> {
            segments.locked();
            bring();
            if (segments.all().size() != wished) {
                segments.divide(wished, replay.level());
            }
        });
    }

    private void bring() {
        Map<String, Integer> standing = versions.standing();
        List<Taker> stale = follower.takers().stream()
                .filter(taker -> !Objects.equals(standing.get(taker.name()), taker.version()))
                .toList();
        Set<String> gone = new HashSet<>(standing.keySet());
        gone.removeAll(follower.takers().stream().map(Taker::name).collect(Collectors.toSet()));
        if (stale.isEmpty() && gone.isEmpty()) {
            return;
        }
        LOG.info("Making rows of {} anew.", stale.stream().map(Taker::name).toList());
        long upTo = replay.again(stale);
        stale.forEach(taker -> versions.set(taker.name(), taker.version(), upTo));
        gone.forEach(versions::forget);
        segments.newEdition();
    }
}
