package waymark.app.health;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;
import waymark.log.side.OnlyWhereKnown;
import waymark.query.audit.whole.Patrol;

/** Degraded when the record is not what it was (AUD-2); its page says where. */
@OnlyWhereKnown
@Component
class RecordHealth extends AbstractHealthIndicator {

    private final Patrol patrol;

    RecordHealth(Patrol patrol) {
        this.patrol = patrol;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (patrol.found().differences().isEmpty()) {
            health.up();
        } else {
            health.status(FollowersHealth.DEGRADED);
        }
    }
}
