package waymark.api.worth.loyalty;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Decimals;
import waymark.api.worth.Figure;
import waymark.api.worth.Method;
import waymark.api.worth.Money;
import waymark.api.worth.Rate;

/**
 * What a customer is worth over the years (Gupta and Lehmann 2003).
 *
 * @param margin contribution margin a year, not turnover
 * @param retention share of customers who stay from one year to the next, 0 to 1
 * @param discount the yearly discount rate
 * @param acquisition what it cost to win the customer, in the currency of the margin
 */
public record LifetimeValue(
        Money margin,
        BigDecimal retention,
        Rate discount,
        Money acquisition) {

    /**
     * @throws Unacceptable naming the part that is out of its range
     */
    public LifetimeValue(
            @Nullable Money margin,
            @Nullable BigDecimal retention,
            @Nullable Rate discount,
            @Nullable Money acquisition) {
        this.margin = Require.present("margin", margin);
        this.retention = Decimals.fine("retention",
                Require.between("retention", retention, BigDecimal.ZERO, BigDecimal.ONE));
        this.discount = Require.present("discount", discount);
        this.acquisition = Require.present("acquisition", acquisition);
        if (!this.margin.currency().equals(this.acquisition.currency())) {
            throw new Unacceptable("acquisition", "Margin and acquisition cost differ in currency.",
                    "an amount in " + this.margin.currency());
        }
    }

    /** r / (1 + i - r): how many margins a customer brings; undefined when r is 1 + i or more. */
    public Figure multiple() {
        BigDecimal fading = discount.growth().subtract(retention);
        return fading.signum() <= 0
                ? Figure.absent("Retention is 1 + discount rate or more: the sum has no end.",
                        Method.CLV)
                : Figure.known(Decimals.divide(retention, fading), Method.CLV);
    }

    /** m r / (1 + i - r) - acquisition cost, in the currency of the margin. */
    public Figure value() {
        BigDecimal fading = discount.growth().subtract(retention);
        if (fading.signum() <= 0) {
            return multiple();
        }
        return Figure.known(Decimals.divide(margin.amount().multiply(retention), fading)
                .subtract(acquisition.amount()), Method.CLV);
    }
}
