package waymark.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;

/**
 * Two sides, measured in turns with several numbers of clients.
 *
 * @param anchor makes the side that everybody has
 * @param ours makes the side that is measured
 * @param readings what is read off, for each number of clients
 */
public record Duel(String name, Callable<Side> anchor, Callable<Side> ours,
        Map<Integer, List<Reading>> readings) implements Figure {

    /**
     * One value of a window.
     *
     * @param suffix of the figure's name
     */
    public record Reading(String suffix, ToDoubleFunction<Window> of, Target target) {

        /** Events a second, at least so many times the anchor's. */
        public static Reading rate(double ratio) {
            return new Reading("", Window::rate, Target.ratioAtLeast(ratio, "/s"));
        }

        /** Processor time, seen beside it: it says the same whatever else the machine does. */
        public static Reading cpu() {
            return new Reading(", CPU each", Window::cpuMillis, Target.none("ms"));
        }

        /** The 99th of a hundred times, at most so many times the anchor's. */
        public static Reading p99(double ratio) {
            return new Reading(", p99", window -> window.millis(0.99),
                    Target.ratioAtMost(ratio, "ms"));
        }
    }

    @Override
    public List<Measured> measure(Rounds rounds) throws Exception {
        var wanted = new TreeMap<>(readings);
        List<Measured> measured = new ArrayList<>();
        try (Side one = anchor.call(); Side other = ours.call()) {
            long anchored = rounds.warmedUp(one, wanted.lastKey());
            long own = rounds.warmedUp(other, wanted.lastKey());
            for (var each : wanted.entrySet()) {
                int clients = each.getKey();
                try (Crowd those = new Crowd(one, clients);
                        Crowd these = new Crowd(other, clients)) {
                    List<List<Window>> turns = rounds.turns(List.of(those, these));
                    each.getValue().forEach(
                            reading -> measured.add(read(reading, clients, turns)));
                    anchored += those.acknowledged();
                    own += these.acknowledged();
                }
            }
            one.check(anchored);
            other.check(own);
        }
        return measured;
    }

    private Measured read(Reading reading, int clients, List<List<Window>> turns) {
        return Measured.of(name + reading.suffix(), reading.target(),
                values(reading, turns.getFirst()), values(reading, turns.getLast())).by(clients);
    }

    private static List<Double> values(Reading reading, List<Window> windows) {
        return windows.stream().map(window -> reading.of().applyAsDouble(window)).toList();
    }
}
