package waymark.query.measure.metric.cell;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import waymark.query.measure.metric.cell.voice.Deltas;

/** How often each step of a scale was answered, the lowest first. */
public final class Counts {

    private final long[] counts;

    Counts(long[] counts) {
        this.counts = counts.clone();
    }

    /** Both together. */
    public Counts plus(Counts other) {
        long[] sum = counts.clone();
        for (int step = 0; step < sum.length; step++) {
            sum[step] += other.counts[step];
        }
        return new Counts(sum);
    }

    /** How many answered. */
    public long n() {
        return LongStream.of(counts).sum();
    }

    /** The counts of a scale of so many steps. */
    public List<Long> ofSteps(int steps) {
        return Arrays.stream(counts, 0, steps).boxed().toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Counts same && Arrays.equals(counts, same.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    boolean isNothing() {
        return Deltas.isNothing(counts);
    }
}
