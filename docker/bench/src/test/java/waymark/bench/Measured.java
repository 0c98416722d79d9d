package waymark.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What came out.
 *
 * @param anchors rates of the anchor, a second, round by round
 * @param ours rates of ours in the same rounds
 */
record Measured(
        String name, int clients, double target, List<Double> anchors, List<Double> ours) {

    /** What the ratios say of the target. */
    enum Verdict {
        /** The lowest ratio reaches it. */
        MET,
        /** Not even the highest ratio reaches it. */
        MISSED,
        /** The spread straddles it. */
        UNDECIDED
    }

    Measured {
        anchors = List.copyOf(anchors);
        ours = List.copyOf(ours);
    }

    /** The ratio of each round, ascending. */
    List<Double> ratios() {
        return IntStream.range(0, ours.size())
                .mapToObj(i -> ours.get(i) / anchors.get(i)).sorted().toList();
    }

    Verdict verdict() {
        List<Double> ratios = ratios();
        if (ratios.getFirst() >= target) {
            return Verdict.MET;
        }
        return ratios.getLast() < target ? Verdict.MISSED : Verdict.UNDECIDED;
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** One row of the table. */
    String row() {
        List<Double> ratios = ratios();
        return String.format(Locale.ROOT,
                "| %s | %d | %.0f | %.0f | %.2f (%.2f - %.2f) | %.2f | %s |",
                name, clients, median(anchors), median(ours), median(ratios), ratios.getFirst(),
                ratios.getLast(), target, verdict().name().toLowerCase(Locale.ROOT));
    }
}
