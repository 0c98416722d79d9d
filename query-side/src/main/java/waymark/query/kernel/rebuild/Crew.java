package waymark.query.kernel.rebuild;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import waymark.log.EventLog;
import waymark.log.Recorded;
import waymark.query.kernel.aside.Carefully;
import waymark.query.kernel.aside.InMemory;
import waymark.query.kernel.aside.Taker;
import waymark.query.kernel.following.Follower;
import waymark.query.kernel.rebuild.copy.Workbench;
import waymark.query.kernel.segment.Part;
import waymark.query.kernel.segment.Segments.Standing;

/**
 * One hand for each part of the rows: all fold the same batch side by side, while the next one is
 * read and decoded. From the first event on what holds is kept in memory as long as there is room
 * for it, and all parts stand at the first event until it is written. Where one writes at a time,
 * the parts come one after another.
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
    private final ExecutorService threads;
    private final Executor hands;
    private InMemory memory = new InMemory(List.of());
    private Runnable whenFull = () -> {};

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
        this.threads = Executors.newFixedThreadPool(parts + 1,
                Thread.ofPlatform().name("waymark-rebuild-", 0).daemon().factory());
        this.hands = bench.isForSeveral() ? threads : Runnable::run;
    }

    /**
     * Keeps in memory what may change yet, where this follower can; nothing is made so far.
     *
     * @param then what is to be done once there is no more room for it, or none at all
     */
    void keep(Runnable then) {
        whenFull = then;
        memory = new InMemory(IntStream.range(0, parts).mapToObj(this::part)
                .flatMap(one -> one.keeping(_ -> true).stream()).toList());
        if (memory.size() == 0) {
            then.run();
        }
    }

    private Taker part(int number) {
        return Follower.parts(List.of(taker), new Part(number, parts)).getFirst();
    }

    /** Brings all parts up to a position. */
    void bring(Progress progress, long to) {
        bring(progress, to, part -> to, () -> {
            if (memory.isFull()) {
                put(part -> progress.position());
                whenFull.run();
            }
        });
    }

    /** Brings each part up to where its segment is. */
    void complete(Progress progress, List<Standing> held) {
        if (held.size() != parts) {
            throw new IllegalStateException("The rows were divided otherwise meanwhile.");
        }
        long to = held.stream().mapToLong(Standing::position).max().orElse(0);
        bring(progress, to, part -> held.get(part).position(), () -> {});
        put(part -> held.get(part).position());
    }

    private void bring(Progress progress, long to, IntToLongFunction upTo, Runnable then) {
        if (progress.position() >= to) {
            return;
        }
        CompletableFuture<List<Recorded>> next = read(progress.position(), to);
        while (progress.position() < to) {
            List<Recorded> batch = next.join();
            long end = batch.getLast().position();
            next = read(end, to);
            all(parts, part -> fold(part, batch, upTo.applyAsLong(part)));
            progress.reached(end, Math.max(to, log.heard()));
            then.run();
        }
    }

    /** Writes what was kept in memory, each part up to where it is; from there on none is. */
    private void put(IntToLongFunction at) {
        InMemory full = memory;
        all(full.size(), part -> bench.inside(() -> {
            lanes.locked(job, part);
            full.end(part);
            lanes.reached(job, part, at.applyAsLong(part));
        }));
        memory = new InMemory(List.of());
    }

    private CompletableFuture<List<Recorded>> read(long after, long to) {
        return after >= to
                ? CompletableFuture.completedFuture(List.of())
                : CompletableFuture.supplyAsync(
                        () -> log.after(after, (int) Math.min(size, to - after)), hands);
    }

    private void fold(int part, List<Recorded> batch, long upTo) {
        bench.inside(() -> {
            long position = lanes.locked(job, part);
            List<Recorded> rest = batch.stream().filter(one -> one.position() > position
                    && one.position() <= upTo).toList();
            if (memory.size() > 0) {
                memory.take(part, rest);
            } else if (!rest.isEmpty()) {
                carefully.take(List.of(part(part)), rest);
                lanes.reached(job, part, rest.getLast().position());
            }
        });
    }

    private void all(int some, IntConsumer work) {
        try {
            CompletableFuture.allOf(IntStream.range(0, some).mapToObj(part -> CompletableFuture
                    .runAsync(() -> work.accept(part), hands)).toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException failure ? failure : failed;
        }
    }

    /** Without interrupting anybody: H2 closes its file under a thread that is interrupted. */
    @Override
    public void close() {
        threads.shutdown();
    }
}
