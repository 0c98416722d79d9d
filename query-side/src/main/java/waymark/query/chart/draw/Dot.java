package waymark.query.chart.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A place in a drawing, in its own units from the upper left.
 *
 * @param x to the right
 * @param y downwards
 */
public record Dot(BigDecimal x, BigDecimal y) {

    /** To a tenth of a unit: finer than anybody sees. */
    public Dot {
        x = x.setScale(1, RoundingMode.HALF_UP);
        y = y.setScale(1, RoundingMode.HALF_UP);
    }

    /** At whole units. */
    public static Dot of(int x, int y) {
        return new Dot(BigDecimal.valueOf(x), BigDecimal.valueOf(y));
    }

    /** So much further right and down. */
    public Dot plus(int right, int down) {
        return new Dot(x.add(BigDecimal.valueOf(right)), y.add(BigDecimal.valueOf(down)));
    }
}
