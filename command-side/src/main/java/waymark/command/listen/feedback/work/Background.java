package waymark.command.listen.feedback.work;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import waymark.command.listen.feedback.store.Looks;
import waymark.command.listen.feedback.store.Spool;
import waymark.log.side.Side;

/**
 * The one thread that imports. It looks for work when it is woken and now and then by itself, so
 * that what a stopped program or another node left behind is taken up.
 */
@Component
public class Background implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final int SECONDS = 5;

    private final Importer importer;
    private final Looks looks;
    private final Spool spool;
    private final boolean decides;
    private @Nullable ScheduledExecutorService thread;

    Background(Importer importer, Looks looks, Spool spool, Environment environment) {
        this.importer = importer;
        this.looks = looks;
        this.spool = spool;
        this.decides = Side.of(environment).decides();
    }

    /** Only where commands are taken; elsewhere nobody wakes it. */
    @Override
    public boolean isAutoStartup() {
        return decides;
    }

    /** Something lies ready. */
    public synchronized void wake() {
        if (thread != null) {
            thread.execute(this::work);
        }
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("waymark-import").daemon().factory());
        thread = started;
        var _ = started.scheduleWithFixedDelay(this::work, 0, SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public synchronized void stop() {
        ExecutorService stopping = thread;
        thread = null;
        if (stopping != null) {
            stopping.shutdownNow();
            try {
                if (!stopping.awaitTermination(SECONDS, TimeUnit.SECONDS)) {
                    LOG.warn("An import did not stop in {} seconds", SECONDS);
                }
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void work() {
        quietly(() -> {
            importer.takeUpPrepared();
            importer.workThroughAll();
            looks.leftBehind().forEach(look -> {
                looks.forget(look);
                spool.drop(look);
            });
        });
    }

    /** What failed is tried again at the next look; nothing is counted twice. */
    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.warn("An import stopped and will be taken up again: {}", failed.toString());
        }
    }
}
