package waymark.query.kernel.rebuild;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import waymark.log.EventLog;
import waymark.log.Recorded;
import waymark.query.kernel.aside.Carefully;
import waymark.query.kernel.aside.Taker;
import waymark.query.kernel.following.Follower;
import waymark.query.kernel.rebuild.copy.Workbench;
import waymark.query.kernel.segment.Part;
import waymark.query.kernel.segment.Segments.Standing;

/**
 * One hand for each part of the rows: all fold the same batch side by side, while the next one is
 * read and decoded.
 */
final class Crew implements AutoCloseable {

    private final long job;
    private final Taker taker;
    private final int parts;
    private final Workbench bench;
    private final Lanes lanes;
    private final Carefully carefully;
    private final EventLog log;
    private final int size;
    private final ExecutorService hands;

    /**
     * @param size how many events are folded in one go
     */
    Crew(long job, Taker taker, int parts, Workbench bench, Lanes lanes, Carefully carefully,
            EventLog log, int size) {
        this.job = job;
        this.taker = taker;
        this.parts = parts;
        this.bench = bench;
        this.lanes = lanes;
        this.carefully = carefully;
        this.log = log;
        this.size = size;
        this.hands = Executors.newFixedThreadPool(parts + 1,
                Thread.ofPlatform().name("waymark-rebuild-", 0).daemon().factory());
    }

    /** Brings all parts up to a position. */
    void bring(Progress progress, long to) {
        bring(progress, to, part -> to);
    }

    /** Brings each part up to where its segment is. */
    void complete(Progress progress, List<Standing> held) {
        if (held.size() != parts) {
            throw new IllegalStateException("The rows were divided otherwise meanwhile.");
        }
        long to = held.stream().mapToLong(Standing::position).max().orElse(0);
        bring(progress, to, part -> held.get(part).position());
    }

    private void bring(Progress progress, long to, IntToLongFunction upTo) {
        if (progress.position() >= to) {
            return;
        }
        CompletableFuture<List<Recorded>> next = read(progress.position(), to);
        while (progress.position() < to) {
            List<Recorded> batch = next.join();
            long end = batch.getLast().position();
            next = read(end, to);
            all(IntStream.range(0, parts).<Callable<Boolean>>mapToObj(
                    part -> () -> fold(part, batch, upTo.applyAsLong(part))).toList());
            progress.reached(end, Math.max(to, log.heard()));
        }
    }

    private CompletableFuture<List<Recorded>> read(long after, long to) {
        return after >= to
                ? CompletableFuture.completedFuture(List.of())
                : CompletableFuture.supplyAsync(
                        () -> log.after(after, (int) Math.min(size, to - after)), hands);
    }

    private boolean fold(int part, List<Recorded> batch, long upTo) {
        bench.inside(() -> {
            long position = lanes.locked(job, part);
            List<Recorded> rest = batch.stream().filter(one -> one.position() > position
                    && one.position() <= upTo).toList();
            if (!rest.isEmpty()) {
                carefully.take(Follower.parts(List.of(taker), new Part(part, parts)), rest);
                lanes.reached(job, part, rest.getLast().position());
            }
        });
        return true;
    }

    private void all(List<Callable<Boolean>> work) {
        try {
            for (Future<Boolean> one : hands.invokeAll(work)) {
                one.get();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopping);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(failed.getCause());
        }
    }

    /** Without interrupting anybody: H2 closes its file under a thread that is interrupted. */
    @Override
    public void close() {
        hands.shutdown();
    }
}
