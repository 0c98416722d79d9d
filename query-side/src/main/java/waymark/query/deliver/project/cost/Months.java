package waymark.query.deliver.project.cost;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.cost.Cost;
import waymark.api.deliver.project.cost.Cost.Kind;
import waymark.api.deliver.project.cost.CostQuery.CostMonth;
import waymark.api.deliver.project.cost.CostQuery.CostSums;
import waymark.api.worth.Money;
import waymark.query.deliver.project.cost.CostBook.Forecast;

/**
 * Counts up what came month by month.
 *
 * @param currency the base currency
 * @param forecasts in the order in which they were said
 */
record Months(String currency, List<Forecast> forecasts) {

    /** The months with their running totals, oldest first. */
    List<CostMonth> of(NavigableMap<YearMonth, Map<Cost.Kind, BigDecimal>> moved) {
        List<CostMonth> months = new ArrayList<>();
        Map<Cost.Kind, BigDecimal> toDate = new EnumMap<>(Cost.Kind.class);
        moved.forEach((month, amounts) -> {
            amounts.forEach((kind, amount) -> toDate.merge(kind, amount, BigDecimal::add));
            months.add(new CostMonth(month.atDay(1), sums(amounts), sums(toDate),
                    forecast(month)));
        });
        return months;
    }

    CostSums sums(Map<Cost.Kind, BigDecimal> amounts) {
        return new CostSums(money(amounts, Kind.BUDGET), money(amounts, Kind.COMMITTED),
                money(amounts, Kind.ACTUAL));
    }

    /**
     * What was said of the latest day up to the end of the month, and of one day what was said
     * last: a late word about an earlier day does not stand before one about a later day.
     */
    @Nullable
    Money forecast(YearMonth month) {
        return forecasts.stream().filter(one -> !one.on().isAfter(month.atEndOfMonth()))
                .reduce((before, next) -> next.on().isBefore(before.on()) ? before : next)
                .map(one -> new Money(one.amount(), currency))
                .orElse(null);
    }

    private Money money(Map<Cost.Kind, BigDecimal> amounts, Cost.Kind kind) {
        return new Money(amounts.getOrDefault(kind, BigDecimal.ZERO), currency);
    }
}
