package waymark.bench.read;

import java.time.Duration;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;
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
import waymark.query.kernel.aside.Taker;
import waymark.query.kernel.following.Followed;
import waymark.query.kernel.following.Follower;
import waymark.query.kernel.rebuild.Replay;

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

    private static double rebuilt(Inside program) {
        List<Taker> board = program.bean(Follower.class).takers().stream()
                .filter(taker -> taker.name().equals(BOARD)).toList();
        long start = System.nanoTime();
        Long upTo = program.bean(TransactionTemplate.class)
                .execute(any -> program.bean(Replay.class).again(board));
        return upTo * 1e9 / (System.nanoTime() - start);
    }
}
