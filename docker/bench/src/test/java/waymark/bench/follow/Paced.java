package waymark.bench.follow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import waymark.api.understand.insight.InsightCommand.RecordInsight;
import waymark.api.understand.insight.InsightId;
import waymark.bench.given.Told;
import waymark.bench.measure.NotMeasured;
import waymark.bench.measure.Side;
import waymark.bench.measure.Window;
import waymark.bench.program.Inside;
import waymark.query.kernel.following.Followed;

/**
 * Sends commands at a steady pace, whatever the answers take, and notes of each when it was
 * answered and when a reader could see it.
 */
final class Paced {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Inside program;
    private final Followed followed;

    Paced(Inside program) {
        this.program = program;
        this.followed = program.bean(Followed.class);
    }

    /**
     * What came of it, in ns, ascending.
     *
     * @param answered from sending to the receipt
     * @param handled from sending to being seen
     * @param lag from the receipt to being seen
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Pace(long[] answered, long[] handled, long[] lag) {

        double answeredMillis(double share) {
            return Window.quantile(answered, share) / 1e6;
        }

        double handledMillis(double share) {
            return Window.quantile(handled, share) / 1e6;
        }

        double lagMillis(double share) {
            return Window.quantile(lag, share) / 1e6;
        }
    }

    private record One(long sent, long answered, long handled) {}

    /**
     * Sends so many a second.
     *
     * @param count how many in all
     */
    Pace at(int perSecond, int count) throws InterruptedException {
        List<Future<One>> sent = new ArrayList<>();
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < count; i++) {
                long due = start + i * 1_000_000_000L / perSecond;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                sent.add(threads.submit(this::one));
            }
        }
        List<One> all = new ArrayList<>();
        for (Future<One> each : sent) {
            all.add(result(each));
        }
        return new Pace(
                all.stream().mapToLong(one -> one.answered() - one.sent()).sorted().toArray(),
                all.stream().mapToLong(one -> one.handled() - one.sent()).sorted().toArray(),
                all.stream().mapToLong(one -> one.handled() - one.answered()).sorted().toArray());
    }

    /** The same without any pace, before anything counts. */
    Side unpaced() {
        return _ -> this::one;
    }

    private One one() {
        long sent = System.nanoTime();
        long position = program.send(
                new RecordInsight(InsightId.next(), "The queue", "It is long.",
                        List.of(Told.EVIDENCE)))
                .position();
        long answered = System.nanoTime();
        if (!followed.await(position, PATIENCE)) {
            throw NotMeasured.isVoid("a command was not taken in within " + PATIENCE);
        }
        return new One(sent, answered, System.nanoTime());
    }

    private static One result(Future<One> each) throws InterruptedException {
        try {
            return each.get();
        } catch (ExecutionException failed) {
            throw NotMeasured.isVoid("a command failed: " + failed.getCause());
        }
    }
}
