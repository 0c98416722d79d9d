package waymark.api.worth;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.refusal.Unacceptable;

/**
 * What one unit of a currency was worth in another on a day.
 *
 * @param from the ISO 4217 code of what is converted
 * @param to the ISO 4217 code of what it becomes
 * @param factor how much of {@code to} one unit of {@code from} gives, above 0 to 1,000,000
 * @param on the day of the rate
 */
public record ExchangeRate(
        @NotPersonal String from,
        @NotPersonal String to,
        BigDecimal factor,
        LocalDate on) {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    /**
     * @throws Unacceptable naming {@code currency}, {@code factor} or {@code on}
     */
    public ExchangeRate(
            @Nullable String from,
            @Nullable String to,
            @Nullable BigDecimal factor,
            @Nullable LocalDate on) {
        this.from = Money.zero(Require.present("from", from)).currency();
        this.to = Money.zero(Require.present("to", to)).currency();
        this.factor = Decimals.fine(
                "factor", Require.between("factor", factor, BigDecimal.ZERO, MOST));
        this.on = Require.present("on", on);
        if (this.factor.signum() == 0) {
            throw new Unacceptable("factor", "A rate of 0 makes money vanish.", "more than 0");
        }
    }

    /**
     * The amount in the other currency, rounded as {@link Money#rounded}.
     *
     * @throws IllegalArgumentException when the amount is not of the currency {@code from}
     */
    public Money convert(Money amount) {
        Money checked = Money.zero(from).plus(amount);
        return Money.rounded(checked.amount().multiply(factor), to);
    }
}
