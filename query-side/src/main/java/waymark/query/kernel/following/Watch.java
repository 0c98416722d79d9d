package waymark.query.kernel.following;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import waymark.log.EventLog;
import waymark.log.LogUnavailable;
import waymark.log.lookout.Lookout;
import waymark.log.side.OnlyWhereKnown;

/**
 * Looks four times a second at how far all segments are, those of other nodes too, so that reads of
 * the present are of the present, and that nobody stands still unnoticed. What a database that was
 * killed forgot is taken in again, though nothing new comes that would show that it is missing.
 */
@OnlyWhereKnown
@Component
class Watch extends Lookout implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Followed followed;
    private final Follower follower;
    private final EventLog log;

    Watch(Followed followed, Follower follower, EventLog log) {
        super("waymark-watch", PAUSE);
        this.followed = followed;
        this.follower = follower;
        this.log = log;
    }

    @Override
    public void afterPropertiesSet() {
        look();
    }

    @Override
    protected void look() {
        try {
            followed.look(log.head());
            followed.forgotten().forEach(follower::again);
        } catch (DataAccessException | TransactionException | LogUnavailable away) {
            LOG.debug("The database does not answer; what is known stays as it is.", away);
        } catch (IllegalStateException otherwise) {
            LOG.debug("The rows are divided or made otherwise by now.", otherwise);
        }
    }
}
