package waymark.bench.measure;

import java.util.Arrays;
import java.util.List;

/**
 * What one side did in one round.
 *
 * @param rate events a second, all clients together
 * @param nanos how long each time took, ascending
 * @param cpuMillis processor time each time took, in ms
 */
@SuppressWarnings("ArrayRecordComponent")
public record Window(double rate, long[] nanos, double cpuMillis) {

    static Window of(double rate, List<long[]> each, double cpuMillis) {
        long[] all = each.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Window(rate, all, cpuMillis / Math.max(1, all.length));
    }

    /**
     * How long the slowest of this share took, in ms.
     *
     * @param share from 0 to 1, for example 0.99
     */
    public double millis(double share) {
        return quantile(nanos, share) / 1e6;
    }

    /** The value below which this share of the ascending values lies. */
    public static double quantile(long[] ascending, double share) {
        return ascending[Math.min(ascending.length - 1, (int) (ascending.length * share))];
    }
}
