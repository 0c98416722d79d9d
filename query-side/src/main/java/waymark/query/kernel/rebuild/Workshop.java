package waymark.query.kernel.rebuild;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.stereotype.Component;
import waymark.log.side.OnlyWhereKnown;
import waymark.query.kernel.aside.Taker;
import waymark.query.kernel.following.Follower;
import waymark.query.kernel.segment.Nodes;

/** Does the jobs there are, one after the other, while everything else goes on. */
@OnlyWhereKnown
@Component
class Workshop implements SmartLifecycle, ApplicationListener<ContextClosedEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(Workshop.class);
    private static final int EVERY_MS = 500;
    private static final int GOODBYE_SECONDS = 10;
    /** After a failure, which may be gone then. */
    private static final long REST_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final Jobs jobs;
    private final Builder builder;
    private final Follower follower;
    private final Nodes nodes;
    private volatile @Nullable ScheduledExecutorService thread;
    private volatile boolean stopping;
    private volatile long restsUntil = System.nanoTime();

    Workshop(Jobs jobs, Builder builder, Follower follower, Nodes nodes) {
        this.jobs = jobs;
        this.builder = builder;
        this.follower = follower;
        this.nodes = nodes;
    }

    /**
     * Does the next job, if there is one that this process can do.
     *
     * @return whether there was
     */
    boolean work() {
        if (nodes.isOutdated() || restsUntil - System.nanoTime() > 0) {
            return false;
        }
        Optional<Job> next = jobs.claim(this::can);
        next.ifPresent(job -> follower.takers().stream()
                .filter(taker -> taker.name().equals(job.follower()))
                .forEach(taker -> work(job, taker)));
        return next.isPresent();
    }

    private boolean can(Job job) {
        return follower.takers().stream().anyMatch(taker -> taker.name().equals(job.follower())
                && taker.version() == job.version());
    }

    private void work(Job job, Taker taker) {
        LOG.info("Rebuilding {} as version {}.", taker.name(), taker.version());
        try {
            builder.build(job, taker, this::goOn);
            LOG.info("Rebuilt {} as version {}.", taker.name(), taker.version());
        } catch (Stopped told) {
            jobs.leave(job.id(), null);
        } catch (RuntimeException failure) {
            LOG.warn("Rebuilding {} stopped, and goes on in a moment.", taker.name(), failure);
            jobs.leave(job.id(), failure.getClass().getSimpleName());
            restsUntil = System.nanoTime() + REST_NANOS;
        }
    }

    @Override
    public void onApplicationEvent(ContextClosedEvent closing) {
        stopping = true;
    }

    private void goOn() {
        if (stopping) {
            throw new Stopped();
        }
    }

    @Override
    public synchronized void start() {
        stopping = false;
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("waymark-workshop").daemon().factory());
        var _ = started.scheduleWithFixedDelay(this::look, EVERY_MS, EVERY_MS,
                TimeUnit.MILLISECONDS);
        thread = started;
    }

    private void look() {
        try {
            work();
        } catch (RuntimeException away) {
            LOG.debug("The database does not answer; jobs wait.", away);
        }
    }

    @Override
    public synchronized void stop() {
        ScheduledExecutorService running = thread;
        stopping = true;
        thread = null;
        if (running != null) {
            running.shutdown();
            try {
                var _ = running.awaitTermination(GOODBYE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException hurry) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private static final class Stopped extends RuntimeException {}
}
