package waymark.query.chart.draw;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Where a value stands on an axis.
 *
 * @param low the value at its beginning
 * @param high the value at its end
 * @param from the place of its beginning, in units of the drawing
 * @param to the place of its end
 */
public record Scale(BigDecimal low, BigDecimal high, int from, int to) {

    private static final int STEPS = 4;

    public Scale {
        if (low.compareTo(high) >= 0) {
            high = low.add(BigDecimal.ONE);
        }
    }

    /** A scale just wide enough for these values. */
    public static Scale around(Collection<BigDecimal> values, int from, int to) {
        BigDecimal low = values.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        BigDecimal high = values.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        return new Scale(low, high, from, to);
    }

    /** A scale for these values that has zero on it: for money, for bars. */
    public static Scale fromZero(Collection<BigDecimal> values, int from, int to) {
        var more = new ArrayList<>(values);
        more.add(BigDecimal.ZERO);
        return around(more, from, to);
    }

    /** The same, widened to whole steps. */
    public Scale rounded() {
        BigDecimal step = step();
        BigDecimal below = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        BigDecimal above = high.divide(step, 0, RoundingMode.CEILING).multiply(step);
        return new Scale(below, above, from, to);
    }

    /** The place of a value. */
    public BigDecimal at(BigDecimal value) {
        BigDecimal share = value.subtract(low).divide(high.subtract(low), MathContext.DECIMAL32);
        return share.multiply(BigDecimal.valueOf((long) to - from)).add(BigDecimal.valueOf(from));
    }

    /** Round values to mark along it, about five of them. */
    public List<BigDecimal> marks() {
        BigDecimal step = step();
        var marks = new ArrayList<BigDecimal>();
        BigDecimal mark = low.divide(step, 0, RoundingMode.CEILING).multiply(step);
        while (mark.compareTo(high) <= 0) {
            marks.add(mark);
            mark = mark.add(step);
        }
        return marks;
    }

    /** The next of 1, 2, 5, 10, 20, 50 ... above a quarter of the span. */
    private BigDecimal step() {
        BigDecimal raw = high.subtract(low)
                .divide(BigDecimal.valueOf(STEPS), MathContext.DECIMAL32);
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(raw.precision() - raw.scale() - 1);
        for (int times : new int[]{1, 2, 5}) {
            BigDecimal step = unit.multiply(BigDecimal.valueOf(times));
            if (step.compareTo(raw) >= 0) {
                return step;
            }
        }
        return unit.movePointRight(1);
    }
}
