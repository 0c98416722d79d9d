package waymark.log.lookout;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Looks at something from the start of the program to its end, with a pause after each look. */
public abstract class Lookout implements SmartLifecycle {

    private final String name;
    private final Duration pause;
    private @Nullable ScheduledExecutorService thread;

    /**
     * @param name of the thread, for example {@code waymark-watch}
     * @param pause before the first look and after each
     */
    protected Lookout(String name, Duration pause) {
        this.name = name;
        this.pause = pause;
    }

    /** One look. It throws nothing, or it was the last. */
    protected abstract void look();

    @Override
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
        var _ = started.scheduleWithFixedDelay(
                this::look, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        thread = started;
    }

    /** A look that has begun is not disturbed: an interrupt would close H2's file beneath it. */
    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.shutdown();
            thread = null;
        }
    }

    @Override
    public final synchronized boolean isRunning() {
        return thread != null;
    }
}
