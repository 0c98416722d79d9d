package waymark.query.kernel.rebuild;

import java.util.concurrent.TimeUnit;

/** How far a job is and how fast it goes, told to everybody about once a second. */
final class Progress {

    private static final long TOLD_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Job job;
    private final Jobs jobs;
    private final Runnable goingOn;
    private final long from;
    private final long begun = System.nanoTime();
    private long told = begun - TOLD_NANOS;
    private long position;

    /**
     * @param from the position it begins or goes on at
     * @param goingOn throws when this node is to stop
     */
    Progress(Job job, long from, Jobs jobs, Runnable goingOn) {
        this.job = job;
        this.from = from;
        this.position = from;
        this.jobs = jobs;
        this.goingOn = goingOn;
    }

    long job() {
        return job.id();
    }

    long position() {
        return position;
    }

    /** Events a second since it began or went on here. */
    long rate() {
        long millis = Math.max(1, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        return (position - from) * 1_000 / millis;
    }

    void reached(long newPosition, long head) {
        goingOn.run();
        position = newPosition;
        if (System.nanoTime() - told > TOLD_NANOS) {
            jobs.beat(job.id(), position, head, rate());
            told = System.nanoTime();
        }
    }
}
