package waymark.bench.follow;

import java.util.ArrayList;
import java.util.List;
import waymark.bench.given.Kept;
import waymark.bench.measure.Figure;
import waymark.bench.measure.Measured;
import waymark.bench.measure.Rounds;
import waymark.bench.measure.Target;
import waymark.bench.program.Inside;

/** How long it takes until all projections of the program have taken a command in. */
public final class Following implements Figure {

    private static final int SELDOM = 1;
    private static final int OFTEN = 200;
    private static final int FEW = 4;
    private static final int BUSY = 500;
    private static final double NO_WORSE = 1.4;
    private static final double LAG_MS = 150;

    @Override
    public String name() {
        return "send to handled, and lag";
    }

    @Override
    public List<Measured> measure(Rounds rounds) throws Exception {
        int seconds = (int) Math.max(1, rounds.window().toSeconds());
        List<Measured> measured = new ArrayList<>();
        try (Inside program = new Inside(Kept.POSTGRESQL.open())) {
            Paced paced = new Paced(program);
            rounds.once(paced.unpaced(), FEW);
            measured.add(handled(paced, SELDOM, rounds.isFull() ? 10 : 3, rounds));
            measured.add(handled(paced, OFTEN, OFTEN * seconds, rounds));
            measured.add(lag(paced, seconds, rounds));
        }
        return measured;
    }

    private static Measured handled(Paced paced, int perSecond, int count, Rounds rounds)
            throws InterruptedException {
        List<Double> anchors = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        for (int round = 0; round < rounds.rounds(); round++) {
            Paced.Pace pace = paced.at(perSecond, count);
            anchors.add(pace.answeredMillis(0.5));
            ours.add(pace.handledMillis(0.5));
        }
        return Measured.of("send to handled against send to answered, p50, " + perSecond
                + " commands/s", Target.ratioAtMost(NO_WORSE, "ms"), anchors, ours);
    }

    private static Measured lag(Paced paced, int seconds, Rounds rounds)
            throws InterruptedException {
        List<Double> ours = new ArrayList<>();
        for (int round = 0; round < rounds.rounds(); round++) {
            ours.add(paced.at(BUSY, BUSY * seconds).lagMillis(0.99));
        }
        return Measured.of("follow lag, p99, " + BUSY + " commands/s",
                Target.atMost(LAG_MS, "ms"), List.of(), ours);
    }
}
