package waymark.command.listen.feedback.work;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
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
    private final Sweep sweep;
    private final LeftBehind leftBehind;
    private final boolean decides;

    /** At the beginning for those that were retracted while nobody was here to sweep. */
    private final AtomicBoolean toSweep = new AtomicBoolean(true);
    private @Nullable ScheduledExecutorService thread;

    Background(Importer importer, Sweep sweep, LeftBehind leftBehind, Environment environment) {
        this.importer = importer;
        this.sweep = sweep;
        this.leftBehind = leftBehind;
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

    /** An import was retracted. */
    public void sweep() {
        toSweep.set(true);
        wake();
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
            leftBehind.letGo();
        });
        if (toSweep.get()) {
            quietly(this::swept);
        }
    }

    /** What fails is wanted still, and tried again at the next look. */
    private void swept() {
        toSweep.set(false);
        try {
            sweep.afterRetractions();
        } catch (RuntimeException failed) {
            toSweep.set(true);
            throw failed;
        }
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
