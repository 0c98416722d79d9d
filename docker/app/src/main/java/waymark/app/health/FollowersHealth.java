package waymark.app.health;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import waymark.log.EventLog;
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
class FollowersHealth implements HealthIndicator {

    static final String DEGRADED = "DEGRADED";
    static final Duration PATIENCE = Duration.ofSeconds(25);

    private final EventLog log;
    private final Followed followed;
    private final Completeness completeness;
    private final Asides asides;

    FollowersHealth(EventLog log, Followed followed, Completeness completeness, Asides asides) {
        this.log = log;
        this.followed = followed;
        this.completeness = completeness;
        this.asides = asides;
    }

    @Override
    public Health health() {
        boolean whole = asides.count() == 0 && completeness.skips() == 0;
        return whole && !standsStill() ? Health.up().build() : Health.status(DEGRADED).build();
    }

    private boolean standsStill() {
        return followed.position() < log.head() && followed.still().compareTo(PATIENCE) > 0;
    }
}
