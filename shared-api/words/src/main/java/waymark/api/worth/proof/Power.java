package waymark.api.worth.proof;

import java.math.BigDecimal;
import java.math.RoundingMode;
import waymark.api.worth.Decimals;
import waymark.api.worth.Figure;
import waymark.api.worth.Method;
import waymark.api.worth.score.Effect;
import waymark.api.worth.score.Quantiles;
import waymark.api.worth.score.Sample;

/**
 * How many answers it takes to show an effect, with a power of 80 % at two-sided 5 %, by the
 * normal approximation.
 */
public final class Power {

    private static final BigDecimal FACTOR = Quantiles.Z_95.add(Quantiles.Z_POWER_80);

    /** The smallest effect that groups of this size would show, in the unit of the score. */
    public static Figure showable(Cells cells) {
        return Figure.known(FACTOR.multiply(Effect.standardError(cells.all())),
                Method.SHOWABLE_EFFECT);
    }

    /**
     * How many answers each group needs to show an effect, given how much answers vary in these
     * groups; at least 2. Absent for an effect of 0, which no number shows.
     *
     * @param effect in the unit of the score; its sign does not matter
     */
    public static Figure needed(Cells cells, BigDecimal effect) {
        if (effect.signum() == 0) {
            return Figure.absent("No number of answers shows an effect of 0.",
                    Method.NEEDED_ANSWERS);
        }
        BigDecimal variances = Decimals.sum(cells.all().stream().map(Sample::variance).toList());
        BigDecimal n = Decimals.square(Decimals.divide(FACTOR, effect)).multiply(variances)
                .setScale(0, RoundingMode.CEILING);
        return Figure.known(n.max(BigDecimal.TWO), Method.NEEDED_ANSWERS);
    }

    private Power() {}
}
