package waymark.app.health;

import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;
import waymark.log.side.OnlyWhereDecided;

/** Degraded when what the programme does by itself stands still though the log goes on. */
@OnlyWhereDecided
@Component
class ReactionsHealth extends AbstractHealthIndicator {

    /** Longer than it takes another node to take over from one that was killed. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Reactions reactions;

    ReactionsHealth(Reactions reactions) {
        this.reactions = reactions;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        boolean still = reactions.progress().stream().anyMatch(
                one -> one.behind() > 0 && one.still().compareTo(PATIENCE) > 0);
        if (still) {
            health.status(FollowersHealth.DEGRADED);
        } else {
            health.up();
        }
    }
}
