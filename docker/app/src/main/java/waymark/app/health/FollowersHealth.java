package waymark.app.health;

import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;
import waymark.log.side.OnlyWhereKnown;
import waymark.query.kernel.aside.Asides;
import waymark.query.kernel.aside.Completeness;
import waymark.query.kernel.following.Followed;

/**
 * Degraded when something is set aside, when events had been skipped, or when the followers stand
 * still though the log goes on. What exactly stands on the page of the followers.
 */
@OnlyWhereKnown
@Component
class FollowersHealth extends AbstractHealthIndicator {

    static final String DEGRADED = "DEGRADED";
    static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Followed followed;
    private final Completeness completeness;
    private final Asides asides;

    FollowersHealth(Followed followed, Completeness completeness, Asides asides) {
        this.followed = followed;
        this.completeness = completeness;
        this.asides = asides;
    }

    /** What cannot be asked for is down; the database has a word of its own in the health. */
    @Override
    protected void doHealthCheck(Health.Builder health) {
        boolean whole = asides.count() == 0 && completeness.skips() == 0;
        if (whole && !standsStill()) {
            health.up();
        } else {
            health.status(DEGRADED);
        }
    }

    private boolean standsStill() {
        return followed.progress().stream().anyMatch(segment -> segment.behind() > 0
                && segment.still().compareTo(PATIENCE) > 0);
    }
}
