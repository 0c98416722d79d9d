package waymark.query.listen.text.measured;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts hits and misses of each label, and says precision and recall. */
public final class Tally {

    private final Map<String, int[]> counts = new TreeMap<>();

    /** Takes one comment in: what it was labelled with and what was read. */
    public void add(Collection<String> labelled, Collection<String> read) {
        labelled.forEach(label -> count(label)[read.contains(label) ? 0 : 2]++);
        read.stream().filter(label -> !labelled.contains(label))
                .forEach(label -> count(label)[1]++);
    }

    private int[] count(String label) {
        return counts.computeIfAbsent(label, none -> new int[3]);
    }

    /** One line a label and one for all of them. */
    public String table(String what) {
        return "| " + what + " | labelled | read | hit | precision | recall |\n"
                + "|---|---|---|---|---|---|\n"
                + counts.entrySet().stream().map(one -> line(
                        one.getKey().toLowerCase(Locale.ROOT), one.getValue()))
                        .collect(Collectors.joining())
                + line("**all**", all());
    }

    private int[] all() {
        int[] all = new int[3];
        counts.values().forEach(one -> {
            for (int i = 0; i < all.length; i++) {
                all[i] += one[i];
            }
        });
        return all;
    }

    private static String line(String label, int[] one) {
        return "| " + label + " | " + (one[0] + one[2]) + " | " + (one[0] + one[1]) + " | "
                + one[0] + " | " + share(one[0], one[0] + one[1]) + " | "
                + share(one[0], one[0] + one[2]) + " |\n";
    }

    /** Precision and recall of all labels together, in one cell each. */
    public String brief() {
        int[] all = all();
        return share(all[0], all[0] + all[1]) + " | " + share(all[0], all[0] + all[2]);
    }

    /** How much of all labels was hit, in hundredths. */
    public int recall() {
        int[] all = all();
        return all[0] * 100 / Math.max(1, all[0] + all[2]);
    }

    /** How much of all that was read was right, in hundredths. */
    public int precision() {
        int[] all = all();
        return all[0] * 100 / Math.max(1, all[0] + all[1]);
    }

    static String share(int part, int of) {
        return of == 0
                ? "-"
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(of), 2,
                        RoundingMode.HALF_UP).toString();
    }

    /** The labels that were seen. */
    public Set<String> labels() {
        return counts.keySet();
    }
}
