package waymark.bench.read;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import waymark.bench.given.Kept;
import waymark.bench.given.Requests;
import waymark.bench.given.Told;
import waymark.bench.measure.Figure;
import waymark.bench.measure.Measured;
import waymark.bench.measure.NotMeasured;
import waymark.bench.measure.Rounds;
import waymark.bench.measure.Target;
import waymark.bench.program.Inside;
import waymark.bench.stock.StockReplay;
import waymark.query.kernel.following.Followed;
import waymark.query.kernel.rebuild.Job;

/** The board of insights, with all it ever said, built again from a log of their whole lives. */
public final class Rebuilds implements Figure {

    private static final String BOARD = "insight";
    private static final int QUICK = 5_000;
    private static final int FULL = 25_000;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public List<Measured> measure(Rounds rounds) throws Exception {
        int insights = rounds.isFull() ? FULL : QUICK;
        try (Inside program = new Inside(Kept.POSTGRESQL.open());
                StockReplay stock = new StockReplay(Kept.POSTGRESQL.open(), insights)) {
            Requests.fill(program.log(), insights, Told::ofLife);
            caughtUp(program);
            Reading reading = new Reading(program, BOARD);
            return List.of(
                    rounds.laps("rebuild of an as-of projection against stock Axon's replay",
                            Target.ratioAtLeast(4, "/s"), stock::replay, () -> rebuilt(program)),
                    rounds.laps("rebuild without writes against plain scan and decode",
                            Target.ratioAtLeast(0.6, "/s"), new PlainScan(program)::scan,
                            reading::fold));
        }
    }

    private static void caughtUp(Inside program) {
        if (!program.bean(Followed.class).await(program.log().head(), PATIENCE)) {
            throw NotMeasured.isVoid("the followers did not come to the end of the log");
        }
    }

    /**
     * Beside the live rows, with the comparison in the end, as an administrator would ask. The job
     * itself notes when that comparison was begun, so its end is seen from here.
     */
    private static double rebuilt(Inside program) throws InterruptedException {
        var rebuilds = program.bean(waymark.query.kernel.rebuild.Rebuilds.class);
        long before = rebuilds.latest(1).stream().mapToLong(Job::id).findFirst().orElse(0);
        rebuilds.ask(BOARD);
        long patience = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < patience) {
            Job latest = rebuilds.latest(1).getFirst();
            if (latest.id() > before && latest.state() == Job.State.DONE) {
                return latest.position() * 1e9
                        / Duration.between(begun(latest), Instant.now()).toNanos();
            }
            LockSupport.parkNanos(5_000_000);
        }
        throw NotMeasured.isVoid("the rebuild did not end within " + PATIENCE);
    }

    private static Instant begun(Job job) {
        return Objects.requireNonNull(job.begunAt());
    }
}
