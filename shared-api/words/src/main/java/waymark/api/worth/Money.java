package waymark.api.worth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Currency;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.refusal.Unacceptable;

/**
 * An exact amount in one currency, for example 61000.00 EUR; amounts of different currencies are
 * never mixed.
 *
 * @param amount kept with exactly the fraction digits of its currency, at most 15 digits before
 *     the point; a finer amount is unacceptable, never rounded
 * @param currency the ISO 4217 code, for example {@code EUR}
 */
public record Money(BigDecimal amount, @NotPersonal String currency) implements Comparable<Money> {

    private static final int LONGEST = 15;
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(LONGEST)
            .subtract(BigDecimal.ONE);
    private static final Map<String, Integer> DIGITS = Currency.availableCurrencies()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .collect(Collectors.toUnmodifiableMap(
                    Currency::getCurrencyCode, Currency::getDefaultFractionDigits));

    /**
     * @throws Unacceptable naming {@code amount} or {@code currency}
     */
    public Money(@Nullable BigDecimal amount, @Nullable String currency) {
        this.currency = Require.present("currency", currency);
        this.amount = fitting(Require.present("amount", amount), digits(this.currency));
    }

    /** The amount as written, for example {@code Money.of("9999.99", "EUR")}. */
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    /** Nothing, in this currency. */
    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** The one place where an exact result becomes money: to the nearest unit, half to even. */
    public static Money rounded(BigDecimal exact, String currency) {
        return new Money(exact.setScale(digits(currency), RoundingMode.HALF_EVEN), currency);
    }

    /**
     * The same of what may not fail on what was accepted, such as a sum or a limit: beyond the
     * largest amount there can be it is the largest.
     */
    public static Money capped(BigDecimal exact, String currency) {
        return rounded(exact.min(LARGEST).max(LARGEST.negate()), currency);
    }

    /** The sum, which is zero when there is nothing to add. */
    public static Money sum(String currency, Collection<Money> parts) {
        return parts.stream().reduce(zero(currency), Money::plus);
    }

    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
    }

    /** The product, rounded as {@link #rounded}. */
    public Money times(BigDecimal factor) {
        return rounded(amount.multiply(factor), currency);
    }

    public Money negate() {
        return new Money(amount.negate(), currency);
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isLessThan(Money other) {
        return compareTo(other) < 0;
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    /**
     * @throws IllegalArgumentException when the other is of another currency
     */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    /** The exact amount and its currency, for example {@code 61000.00 EUR}. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("%s and %s do not mix: convert one of them first."
                    .formatted(currency, other.currency));
        }
        return other;
    }

    private static int digits(String currency) {
        Integer digits = DIGITS.get(currency);
        if (digits == null) {
            throw new Unacceptable("currency", "This is not a currency one can pay in.",
                    "an ISO 4217 code such as EUR");
        }
        return digits;
    }

    // The size is checked before the scale is set: 1E+999999999 would fill the memory.
    private static BigDecimal fitting(BigDecimal amount, int digits) {
        BigDecimal plain = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        if ((long) plain.precision() - plain.scale() > LONGEST) {
            throw new Unacceptable("amount", "This amount is too large.",
                    "at most " + LONGEST + " digits before the point");
        }
        if (plain.scale() > digits) {
            throw new Unacceptable("amount", "This amount is finer than its currency.",
                    "at most " + digits + " digits after the point");
        }
        return plain.setScale(digits, RoundingMode.UNNECESSARY);
    }
}
