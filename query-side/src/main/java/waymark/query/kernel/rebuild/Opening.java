package waymark.query.kernel.rebuild;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import waymark.log.side.OnlyWhereKnown;
import waymark.query.kernel.aside.Taker;
import waymark.query.kernel.following.Follower;
import waymark.query.kernel.segment.Segments;
import waymark.query.kernel.segment.Segments.Standing;
import waymark.query.kernel.segment.Versions;

/**
 * Before anything follows: asks for the rows of followers whose version is another one, which the
 * live rows stand in for meanwhile; waits for those of followers that are new, for nothing could
 * stand in for them; forgets those that are no more; and divides the rows among as many segments as
 * are wished for, which on H2 are one. Whoever starts last says what there is.
 */
@OnlyWhereKnown
@Component
class Opening implements InitializingBean {

    /** How many segments there are: as many can work at once, on one node or several. */
    static final String SEGMENTS = "waymark.followers.segments";

    private static final int MOST = 64;
    private static final long PAUSE_NANOS = 200_000_000;

    private final Follower follower;
    private final Replay replay;
    private final Segments segments;
    private final Versions versions;
    private final Jobs jobs;
    private final Workshop workshop;
    private final TransactionTemplate transaction;
    private final int wished;

    Opening(Follower follower, Replay replay, Segments segments, Versions versions, Jobs jobs,
            Workshop workshop, TransactionTemplate transaction, Environment environment) {
        this.follower = follower;
        this.replay = replay;
        this.segments = segments;
        this.versions = versions;
        this.jobs = jobs;
        this.workshop = workshop;
        this.transaction = transaction;
        this.wished = segments.mayBeSeveral() ? wished(environment) : 1;
    }

    private static int wished(Environment environment) {
        int wished = environment.getProperty(SEGMENTS, Integer.class, 2);
        if (wished < 1 || wished > MOST) {
            throw new IllegalArgumentException(
                    SEGMENTS + " is " + wished + "; it can be 1 to " + MOST + ".");
        }
        return wished;
    }

    @Override
    public void afterPropertiesSet() {
        List<Taker> missing = Objects.requireNonNull(transaction.execute(begun -> settle()));
        while (missing.stream().anyMatch(
                one -> !versions.standing().containsKey(one.name()))) {
            if (!workshop.work()) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
        transaction.executeWithoutResult(begun -> {
            if (segments.locked().size() != wished) {
                segments.divide(wished, replay.level());
            }
        });
    }

    /** Settles what there is; answers those that have no rows yet. */
    private List<Taker> settle() {
        long upTo = segments.locked().stream().mapToLong(Standing::position).max().orElse(0);
        Map<String, Integer> standing = versions.standing();
        List<Taker> missing = new ArrayList<>();
        for (Taker taker : follower.takers()) {
            Integer stands = standing.get(taker.name());
            jobs.cancelAllBut(taker.name(), taker.version());
            if (stands == null && upTo == 0) {
                versions.set(taker.name(), taker.version(), 0);
            } else if (stands == null) {
                jobs.ask(taker.name(), taker.version(), Job.Reason.NEW);
                missing.add(taker);
            } else if (stands != taker.version()) {
                jobs.ask(taker.name(), taker.version(), Job.Reason.CHANGED);
            }
            versions.want(taker.name(), taker.version());
        }
        Set<String> gone = new HashSet<>(standing.keySet());
        gone.removeAll(follower.takers().stream().map(Taker::name).collect(Collectors.toSet()));
        gone.forEach(versions::forget);
        segments.newEdition();
        return missing;
    }
}
