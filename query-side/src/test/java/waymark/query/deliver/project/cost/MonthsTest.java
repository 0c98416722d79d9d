package waymark.query.deliver.project.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import waymark.api.deliver.project.cost.Cost;
import waymark.api.deliver.project.cost.Cost.Kind;
import waymark.api.deliver.project.cost.CostQuery.CostMonth;
import waymark.api.worth.Money;
import waymark.query.deliver.project.cost.CostBook.Forecast;

class MonthsTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private final Months months = new Months("EUR", List.of(
            new Forecast(MARCH.atDay(31), new BigDecimal("900")),
            new Forecast(MARCH.atDay(2), new BigDecimal("850")),
            new Forecast(LocalDate.of(2026, 5, 2), new BigDecimal("980"))));

    @Test
    void running_totals_are_exact_and_months_without_a_cost_are_left_out() {
        NavigableMap<YearMonth, Map<Cost.Kind, BigDecimal>> moved = new TreeMap<>(Map.of(
                MARCH, Map.of(Kind.ACTUAL, new BigDecimal("0.10"), Kind.COMMITTED,
                        new BigDecimal("500")),
                MARCH.plusMonths(2), Map.of(Kind.ACTUAL, new BigDecimal("0.20"),
                        Kind.COMMITTED, new BigDecimal("-500"), Kind.BUDGET,
                        new BigDecimal("700"))));
        List<CostMonth> told = months.of(moved);
        assertThat(told).extracting(CostMonth::month)
                .containsExactly(MARCH.atDay(1), LocalDate.of(2026, 5, 1));
        assertThat(told.getLast().toDate().actual()).isEqualTo(Money.of("0.30", "EUR"));
        assertThat(told.getLast().toDate().committed()).isEqualTo(Money.zero("EUR"));
        assertThat(told.getLast().moved().budget()).isEqualTo(Money.of("700", "EUR"));
    }

    @Test
    void of_the_forecasts_that_count_the_one_about_the_latest_day_holds_whenever_it_was_said() {
        assertThat(months.forecast(MARCH.minusMonths(1))).isNull();
        assertThat(months.forecast(MARCH)).isEqualTo(Money.of("900", "EUR"));
        assertThat(new Months("EUR", List.of(new Forecast(MARCH.atDay(2), new BigDecimal("1")),
                new Forecast(MARCH.atDay(2), new BigDecimal("2")))).forecast(MARCH))
                .as("of one day the last").isEqualTo(Money.of("2", "EUR"));
        assertThat(months.forecast(MARCH.plusMonths(2))).isEqualTo(Money.of("980", "EUR"));
    }
}
