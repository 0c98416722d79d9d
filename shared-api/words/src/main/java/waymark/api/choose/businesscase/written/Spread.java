package waymark.api.choose.businesscase.written;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Estimate;
import waymark.api.worth.ExchangeRate;
import waymark.api.worth.Money;
import waymark.api.worth.appraisal.Frequency;

/**
 * What all lines of a case share: the currency and how many periods there are. Lines that say less
 * than every period are filled with nothing.
 */
public record Spread(String currency, Frequency frequency, LocalDate startsOn, int periods) {

    /**
     * The amounts of one line.
     *
     * @param likely one a period
     * @param low the same, or none where a margin stands for it
     * @param high the same, or none where a margin stands for it
     * @param margin 10, 25 or 50 percent to both sides; none and no low and high: known exactly
     * @param currency if it is not that of the case
     * @param rate then its rate
     */
    public record Amounts(
            @Nullable List<BigDecimal> likely,
            @Nullable List<BigDecimal> low,
            @Nullable List<BigDecimal> high,
            @Nullable Integer margin,
            @Nullable String currency,
            @Nullable Rate rate) {}

    /** How much of the currency of the case one unit gives, and on which day. */
    public record Rate(BigDecimal factor, LocalDate on) {}

    List<Estimate> of(String field, Amounts amounts) {
        List<BigDecimal> likely = amounts.likely() == null ? List.of() : amounts.likely();
        if (likely.isEmpty()) {
            return List.of();
        }
        if (likely.size() > periods) {
            throw new Unacceptable(field, "Here stand more amounts than periods.",
                    "at most " + periods + " amounts, one a period");
        }
        return IntStream.range(0, periods)
                .mapToObj(period -> estimate(field, amounts, period)).toList();
    }

    @Nullable
    ExchangeRate rate(Amounts amounts) {
        return amounts.rate() == null
                ? null
                : new ExchangeRate(amounts.currency(), currency, amounts.rate().factor(),
                        amounts.rate().on());
    }

    /** The day after the last period. */
    LocalDate end() {
        return frequency.after(startsOn, periods);
    }

    private Estimate estimate(String field, Amounts amounts, int period) {
        Money likely = money(amounts, at(amounts.likely(), period));
        if (amounts.low() != null || amounts.high() != null) {
            return new Estimate(money(amounts, at(or(amounts.low(), amounts), period)), likely,
                    money(amounts, at(or(amounts.high(), amounts), period)));
        }
        Integer margin = amounts.margin();
        if (margin == null || margin == 0) {
            return Estimate.certain(likely);
        }
        Require.between(field + ".margin", margin, 10, 50);
        Estimate around = Estimate.around(likely, margin);
        if (!likely.isZero() && around.low().equals(likely)) {
            throw new Unacceptable(field + ".margin", margin + " % of " + likely
                    + " is less than its currency can say.",
                    "a larger amount, or low and high stated by themselves");
        }
        return around;
    }

    private static @Nullable List<BigDecimal> or(
            @Nullable List<BigDecimal> stated, Amounts amounts) {
        return stated == null ? amounts.likely() : stated;
    }

    private static BigDecimal at(@Nullable List<BigDecimal> amounts, int period) {
        return amounts == null || period >= amounts.size() ? BigDecimal.ZERO : amounts.get(period);
    }

    private Money money(Amounts amounts, BigDecimal amount) {
        return new Money(amount, amounts.currency() == null ? currency : amounts.currency());
    }
}
