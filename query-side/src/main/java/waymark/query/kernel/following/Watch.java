package waymark.query.kernel.following;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import waymark.log.EventLog;
import waymark.log.LogUnavailable;
import waymark.log.side.OnlyWhereKnown;

/**
 * Looks four times a second at how far all segments are, those of other nodes too, so that reads of
 * the present are of the present, and that nobody stands still unnoticed. What a database that was
 * killed forgot is taken in again, though nothing new comes that would show that it is missing.
 */
@OnlyWhereKnown
@Component
class Watch implements SmartLifecycle, InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final int EVERY_MS = 250;

    private final Followed followed;
    private final Follower follower;
    private final EventLog log;
    private @Nullable ScheduledExecutorService thread;

    Watch(Followed followed, Follower follower, EventLog log) {
        this.followed = followed;
        this.follower = follower;
        this.log = log;
    }

    @Override
    public void afterPropertiesSet() {
        look();
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("waymark-watch").daemon().factory());
        var _ = started.scheduleWithFixedDelay(this::look, EVERY_MS, EVERY_MS,
                TimeUnit.MILLISECONDS);
        thread = started;
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.shutdown();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void look() {
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
