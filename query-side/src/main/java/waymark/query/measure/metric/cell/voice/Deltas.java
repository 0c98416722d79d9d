package waymark.query.measure.metric.cell.voice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import waymark.api.measure.metric.period.Grain;

/** What is to be added to cells; what adds up to nothing is left out. */
public final class Deltas {

    /** As many steps as the longest scale has. */
    public static final int STEPS = 11;

    /** The grain of cells in which every answer counts. */
    public static final String EVERY = "ANSWER";

    private static final String WHOLE = "";

    private final Map<Key, long[]> added = new HashMap<>();

    /**
     * A cell, apart from the day on which it was recorded.
     *
     * @param pool the source, or the relation whose sources count together
     * @param relation of the source where every answer counts; empty else
     * @param dimension empty for all answers
     * @param place empty for all answers
     */
    public record Key(String pool, String relation, String measure, String dimension, String place,
            String grain, LocalDate receivedOn) {}

    /** Every answer counts, or no longer. */
    public void every(Answered answer, int sign) {
        for (Measure measure : Measure.of(answer.ratings())) {
            add(new Key(answer.source(), answer.relation(), measure.name(), WHOLE, WHOLE, EVERY,
                    answer.receivedOn()), measure.step(), sign);
            answer.places().forEach((dimension, place) -> add(new Key(answer.source(),
                    answer.relation(), measure.name(), dimension, place, EVERY,
                    answer.receivedOn()), measure.step(), sign));
        }
    }

    /** What is taken off, or given back, because the customer has spoken later in the period. */
    void spokenOver(Voices.Group group, Grain grain, Voices.Said said, int sign) {
        add(new Key(group.pool(), WHOLE, said.measure().name(), group.dimension(), group.place(),
                grain.name(), said.answer().receivedOn()), said.measure().step(), -sign);
    }

    private void add(Key key, int step, int sign) {
        added.computeIfAbsent(key, none -> new long[STEPS])[step] += sign;
    }

    /** What is left to be added. */
    public Map<Key, long[]> cells() {
        added.values().removeIf(Deltas::isNothing);
        return added;
    }

    /** Whether nothing is counted. */
    public static boolean isNothing(long[] counts) {
        for (long count : counts) {
            if (count != 0) {
                return false;
            }
        }
        return true;
    }
}
