package waymark.query.measure.metric.figure;

import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Whether people were reached through other channels than before, so that a difference may come
 * from who was asked (MET-6): more than a fifth of them by another channel, and not by chance (chi
 * square test of homogeneity, 1 %).
 */
final class ChannelMix {

    private static final long ENOUGH = 30;
    private static final double SHIFTED = 0.2;
    private static final double CHANCE = 0.01;

    /**
     * Whether it changed.
     *
     * @param before answers by channel
     * @param after answers by channel
     */
    static boolean changed(Map<String, Long> before, Map<String, Long> after) {
        double first = (double) sum(before);
        double second = (double) sum(after);
        if (!tells(before) || !tells(after)) {
            return false;
        }
        double shifted = 0;
        double square = 0;
        TreeSet<String> channels = new TreeSet<>(before.keySet());
        channels.addAll(after.keySet());
        for (String channel : channels) {
            double one = count(before, channel);
            double other = count(after, channel);
            shifted += Math.abs(one / first - other / second) / 2;
            double expected = (one + other) * first / (first + second);
            double alike = (one + other) * second / (first + second);
            square += (one - expected) * (one - expected) / expected
                    + (other - alike) * (other - alike) / alike;
        }
        return shifted > SHIFTED && channels.size() > 1
                && ChiSquaredDistribution.of(channels.size() - 1.0)
                        .survivalProbability(square) < CHANCE;
    }

    /** Whether enough answered to know their mix; what lies between two that do is passed over. */
    static boolean tells(Map<String, Long> mix) {
        return sum(mix) >= ENOUGH;
    }

    private static double count(Map<String, Long> counts, String channel) {
        return (double) counts.getOrDefault(channel, 0L).longValue();
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private ChannelMix() {}
}
