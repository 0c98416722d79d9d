package waymark.query.measure.benefit.money;

import java.math.BigDecimal;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.worth.Decimals;
import waymark.api.worth.Figure;
import waymark.api.worth.Method;

/**
 * What came back for what was spent, not discounted: (benefits - spent) / spent. Verified is the
 * headline; measured and planned-to-date stand beside it and are never added to it, nor is what
 * somebody verified for themselves (BEN-1, GOV-2). What was inherited counts nowhere.
 *
 * @param verified from what finance verified
 * @param measured from what was measured and shown
 * @param plannedToDate from what was planned to have come by then
 */
public record Roi(Figure verified, Figure measured, Figure plannedToDate) {

    /** From the sums as of then. */
    public static Roi of(Sums sums) {
        BigDecimal spent = sums.of(Kind.SPENT).amount();
        return new Roi(figure(sums.of(Kind.VERIFIED).amount(), spent),
                figure(sums.of(Kind.MEASURED).amount(), spent),
                figure(sums.of(Kind.PLANNED).amount(), spent));
    }

    private static Figure figure(BigDecimal benefits, BigDecimal spent) {
        return spent.signum() <= 0
                ? Figure.absent("Nothing is spent yet, so there is no return on it.", Method.ROI)
                : Figure.known(Decimals.divide(benefits.subtract(spent), spent), Method.ROI);
    }
}
