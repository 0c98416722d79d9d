package waymark.api.worth.signal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import waymark.api.worth.Decimals;
import waymark.api.worth.score.Effect;
import waymark.api.worth.score.Interval;
import waymark.api.worth.score.Quantiles;

/** Tells which of many changes moved, so that the biggest is not picked out of noise (MET-4). */
public final class FalseDiscovery {

    /** At most one in twenty of the changes that are called is a false alarm. */
    public static final BigDecimal USUAL = new BigDecimal("0.05");

    /**
     * Which of the changes may be called, after Benjamini and Hochberg (1995). None is a true
     * answer: "nothing moved".
     *
     * @param changes all that were looked at, not only the promising ones
     * @param share the share of false alarms one accepts, 0 to 1
     * @return their places in the list, the surest first
     */
    public static List<Integer> moved(List<Effect> changes, BigDecimal share) {
        List<BigDecimal> chances = changes.stream().map(FalseDiscovery::chance).toList();
        List<Integer> surest = IntStream.range(0, changes.size()).boxed()
                .sorted(Comparator.comparing(chances::get)).toList();
        int called = IntStream.rangeClosed(1, changes.size())
                .filter(rank -> chances.get(surest.get(rank - 1))
                        .compareTo(allowance(share, rank, changes.size())) <= 0)
                .max().orElse(0);
        return surest.subList(0, called);
    }

    /** How likely so large a difference is when nothing changed; 1 where it cannot be told. */
    public static BigDecimal chance(Effect change) {
        BigDecimal difference = change.figure().value();
        Interval interval = change.interval();
        if (difference == null || interval == null || difference.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal margin = interval.halfWidth();
        return margin.signum() == 0
                ? BigDecimal.ZERO
                : Normal.beyond(Decimals.divide(
                        difference.abs().multiply(Quantiles.Z_95), margin));
    }

    private static BigDecimal allowance(BigDecimal share, int rank, int all) {
        return share.multiply(Decimals.ratio(rank, all));
    }

    private FalseDiscovery() {}
}
