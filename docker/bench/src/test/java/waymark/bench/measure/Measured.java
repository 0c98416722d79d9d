package waymark.bench.measure;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What came out.
 *
 * @param name of the figure
 * @param clients how many worked at the same time; 0 where that says nothing
 * @param anchors what the anchor did, round by round; none where there is no anchor
 * @param ours what ours did in the same rounds
 * @param why there is no figure; empty where there is one
 */
public record Measured(String name, int clients, Target target, List<Double> anchors,
        List<Double> ours, Verdict verdict, String why) {

    /** What the rounds say of the target. */
    public enum Verdict {
        /** Every round reaches it. */
        MET,
        /** Not one round reaches it. */
        MISSED,
        /** The spread straddles it. */
        UNDECIDED,
        /** There is no target. */
        SEEN,
        /** What was acknowledged is not what is stored, or the like. */
        VOID,
        /** What it needs is not here. */
        SKIPPED
    }

    public Measured {
        anchors = List.copyOf(anchors);
        ours = List.copyOf(ours);
    }

    /** A figure beside its anchor. */
    public static Measured of(
            String name, Target target, List<Double> anchors, List<Double> ours) {
        Measured open = new Measured(name, 0, target, anchors, ours, Verdict.SEEN, "");
        return new Measured(name, 0, target, anchors, ours, target.verdict(open.values()), "");
    }

    /** The same, of so many who worked at the same time. */
    public Measured by(int many) {
        return new Measured(name, many, target, anchors, ours, verdict, why);
    }

    /** No figure. */
    public static Measured none(String name, NotMeasured why) {
        return new Measured(name, 0, Target.none(""), List.of(), List.of(), why.verdict(),
                String.valueOf(why.getMessage()));
    }

    /** What the target bounds, round by round, ascending: the ratios, or ours themselves. */
    public List<Double> values() {
        return IntStream.range(0, ours.size())
                .mapToObj(i -> anchors.isEmpty() ? ours.get(i) : ours.get(i) / anchors.get(i))
                .sorted().toList();
    }

    /** The one in the middle, or the mean of the two that are. */
    public static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** One row of the table. */
    public String row() {
        if (ours.isEmpty()) {
            return "| " + name + " | | | | " + why + " | | " + said() + " |";
        }
        List<Double> values = values();
        return String.join(" | ", "| " + name, clients == 0 ? "" : Integer.toString(clients),
                anchors.isEmpty() ? "" : number(median(anchors)),
                number(median(ours)) + " " + target.unit(),
                "%s (%s - %s)".formatted(number(median(values)),
                        number(Collections.min(values)), number(Collections.max(values))),
                target.toString(), said() + " |");
    }

    private String said() {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }
}
