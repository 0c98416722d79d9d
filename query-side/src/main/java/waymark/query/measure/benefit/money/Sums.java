package waymark.query.measure.benefit.money;

import java.math.BigDecimal;
import java.util.Map;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.worth.Money;

/**
 * The exact sum of each kind of money; a kind without lines sums to zero.
 *
 * @param currency the base currency
 * @param amounts the kinds that have lines
 */
public record Sums(String currency, Map<Kind, BigDecimal> amounts) {

    public Sums {
        amounts = Map.copyOf(amounts);
    }

    /** The sum of a kind. */
    public Money of(Kind kind) {
        return new Money(amounts.getOrDefault(kind, BigDecimal.ZERO), currency);
    }
}
