package waymark.query.listen.feedback.answer;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which parts of what employees answered may be shown (MET-5). A part of fewer than five is not;
 * and what is not shown has to be at least five together, or it could be found by taking the shown
 * parts off the whole: then the smallest of the others is not shown either.
 */
public final class Suppression {

    /** How many have to have answered. */
    public static final int FEW = 5;

    /**
     * The parts that may be shown.
     *
     * @param parts how many answered in each
     * @param whole how many answered in all, those who belong to no part too
     */
    public static Set<String> shown(Map<String, Long> parts, long whole) {
        if (whole < FEW) {
            return Set.of();
        }
        List<Map.Entry<String, Long>> largest = parts.entrySet().stream()
                .filter(part -> part.getValue() >= FEW)
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        Set<String> shown = new HashSet<>();
        long hidden = whole;
        for (Map.Entry<String, Long> part : largest) {
            hidden -= part.getValue();
            shown.add(part.getKey());
        }
        for (int last = largest.size() - 1; last >= 0 && couldBeFound(hidden); last--) {
            hidden += largest.get(last).getValue();
            shown.remove(largest.get(last).getKey());
        }
        return shown;
    }

    /**
     * A count in whole fives, so that no two figures, of whatever time, differ by fewer people.
     */
    public static long inFives(long count) {
        return count - count % FEW;
    }

    private static boolean couldBeFound(long hidden) {
        return hidden > 0 && hidden < FEW;
    }

    private Suppression() {}
}
