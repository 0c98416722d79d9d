package waymark.query.measure.benefit.course;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.worth.Estimate;
import waymark.api.worth.Money;

/**
 * What moved within a time, added up by kind.
 *
 * @param currency the base currency
 * @param sums low, likely and high of each kind; the same three of what is no plan
 */
record Moved(String currency, Map<Kind, Estimate> sums) {

    static Moved nothing(String currency) {
        return new Moved(currency, Map.of());
    }

    static Moved of(Kind kind, Estimate sum) {
        return new Moved(sum.currency(), Map.of(kind, sum));
    }

    Moved plus(Moved other) {
        Map<Kind, Estimate> all = new EnumMap<>(Kind.class);
        all.putAll(sums);
        other.sums.forEach((kind, sum) -> all.merge(kind, sum, Estimate::plus));
        return new Moved(currency, all);
    }

    Money of(Kind kind) {
        return estimate(kind).likely();
    }

    Estimate estimate(Kind kind) {
        return sums.getOrDefault(kind,
                Estimate.certain(new Money(BigDecimal.ZERO, currency)));
    }
}
