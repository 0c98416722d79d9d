package waymark.api.worth.signal;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.worth.Decimals;
import waymark.api.worth.Method;
import waymark.api.worth.score.Interval;
import waymark.api.worth.score.Sample;

/**
 * The limits within which a series wanders by itself, and the points outside of them.
 *
 * @param centre the mean of the series
 * @param limits the lower and upper limit; from 10 points on they may be trusted
 * @param signals which points lie outside, counted from 0
 * @param method the method and its version
 */
public record ControlChart(
        BigDecimal centre,
        Interval limits,
        List<Integer> signals,
        @NotPersonal String method) {

    // 3 standard deviations over the mean range of two: 3 / 1.128.
    private static final BigDecimal OF_MOVING_RANGE = new BigDecimal("2.66");

    public ControlChart {
        signals = List.copyOf(signals);
    }

    /**
     * By moving ranges (XmR), the default (Wheeler and Chambers 1992).
     *
     * @param series two values or more, in order of time
     * @throws IllegalArgumentException with fewer
     */
    public static ControlChart xmr(List<BigDecimal> series) {
        BigDecimal ranges = Decimals.sum(IntStream.range(1, atLeastTwo(series).size())
                .mapToObj(i -> series.get(i).subtract(series.get(i - 1)).abs()).toList());
        BigDecimal mean = Decimals.divide(ranges, Decimals.of(series.size() - 1));
        return chart(series, mean.multiply(OF_MOVING_RANGE), Method.XMR);
    }

    /**
     * By standard deviations of the sample (n - 1).
     *
     * @param series two values or more
     * @param k how many standard deviations, usually 3
     * @throws IllegalArgumentException with fewer
     */
    public static ControlChart sigma(List<BigDecimal> series, BigDecimal k) {
        BigDecimal deviation = Sample.of(atLeastTwo(series)).variance().sqrt(Decimals.EXACT);
        return chart(series, deviation.multiply(k), Method.K_SIGMA);
    }

    private static ControlChart chart(List<BigDecimal> series, BigDecimal margin, Method method) {
        BigDecimal centre = Decimals.divide(Decimals.sum(series), Decimals.of(series.size()));
        Interval limits = Interval.around(centre, margin);
        List<Integer> outside = IntStream.range(0, series.size())
                .filter(i -> !limits.contains(Decimals.figure(series.get(i)))).boxed().toList();
        return new ControlChart(Decimals.figure(centre), limits, outside, method.key());
    }

    private static List<BigDecimal> atLeastTwo(List<BigDecimal> series) {
        if (series.size() < 2) {
            throw new IllegalArgumentException("A control chart needs two values.");
        }
        return series;
    }
}
