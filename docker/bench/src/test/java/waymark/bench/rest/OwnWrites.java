package waymark.bench.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import waymark.bench.given.Kept;
import waymark.bench.measure.Figure;
import waymark.bench.measure.Measured;
import waymark.bench.measure.NotMeasured;
import waymark.bench.measure.Rounds;
import waymark.bench.measure.Side;
import waymark.bench.measure.Target;
import waymark.bench.measure.Window;

/** How long whoever wrote something waits for a list that shows it. */
final class OwnWrites implements Figure {

    private static final int CLIENTS = 8;
    private static final double LONGEST_MS = 100;

    @Override
    public String name() {
        return "read your writes";
    }

    @Override
    public List<Measured> measure(Rounds rounds) throws Exception {
        try (CommandPost program = new CommandPost(Kept.POSTGRESQL.open())) {
            var reads = new ConcurrentLinkedQueue<Long>();
            Side side = _ -> writingAndReading(program, reads);
            rounds.warmedUp(side, CLIENTS);
            List<Double> ours = new ArrayList<>();
            for (int round = 0; round < rounds.rounds(); round++) {
                reads.clear();
                rounds.once(side, CLIENTS);
                long[] took = reads.stream().mapToLong(Long::longValue).sorted().toArray();
                ours.add(Window.quantile(took, 0.99) / 1e6);
            }
            return List.of(Measured.of("read your writes over HTTP, p99",
                    Target.atMost(LONGEST_MS, "ms"), List.of(), ours).by(CLIENTS));
        }
    }

    private static Side.Client writingAndReading(
            CommandPost program, ConcurrentLinkedQueue<Long> reads) throws Exception {
        Wire wire = new Wire(program.address());
        return () -> {
            String position = program.recorded(wire).position();
            long start = System.nanoTime();
            int status = wire.send("GET", CommandPost.PATH,
                    program.authorization() + "Waymark-Position: " + position + "\r\n", "")
                    .status();
            reads.add(System.nanoTime() - start);
            if (status != 200) {
                throw NotMeasured.isVoid("a read was answered " + status);
            }
        };
    }
}
