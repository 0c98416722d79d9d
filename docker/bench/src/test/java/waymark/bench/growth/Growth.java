package waymark.bench.growth;

import java.util.ArrayList;
import java.util.List;
import waymark.bench.given.Kept;
import waymark.bench.measure.Figure;
import waymark.bench.measure.Measured;
import waymark.bench.measure.Rounds;
import waymark.bench.measure.Target;
import waymark.bench.measure.Window;

/**
 * Logs of one size each, in databases of their own, which take turns: so what the machine does
 * meanwhile falls upon all of them alike.
 *
 * @param powers of ten
 */
public record Growth(List<Integer> powers) implements Figure {

    private static final double STEP = 1.15;
    private static final int APPENDING = 8;

    @Override
    public String name() {
        return "growth to 10^" + powers.getLast();
    }

    @Override
    public List<Measured> measure(Rounds rounds) throws Exception {
        List<GrownLog> logs = new ArrayList<>();
        try {
            for (int power : powers) {
                logs.add(new GrownLog(Kept.POSTGRESQL.open(),
                        (long) Math.pow(10, power)));
            }
            List<Measured> measured = new ArrayList<>(steps("append", APPENDING,
                    rounds.turns(logs.stream().map(GrownLog::appending).toList(), APPENDING)));
            measured.addAll(steps("read of a stream", 1,
                    rounds.turns(logs.stream().map(GrownLog::reading).toList(), 1)));
            return measured;
        } finally {
            logs.forEach(GrownLog::close);
        }
    }

    private List<Measured> steps(String what, int clients, List<List<Window>> windows) {
        List<Measured> steps = new ArrayList<>();
        for (int i = 1; i < powers.size(); i++) {
            steps.add(Measured.of(what + " at 10^" + powers.get(i) + " events against 10^"
                    + powers.get(i - 1), Target.ratioAtMost(STEP, "ms"),
                    millis(windows.get(i - 1), clients), millis(windows.get(i), clients))
                    .by(clients));
        }
        return steps;
    }

    /** How long one takes in the mean. */
    private static List<Double> millis(List<Window> windows, int clients) {
        return windows.stream().map(window -> clients * 1_000 / window.rate()).toList();
    }
}
