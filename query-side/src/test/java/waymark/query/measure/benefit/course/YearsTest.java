package waymark.query.measure.benefit.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.measure.benefit.course.CourseQuery.YearOfMoney;
import waymark.api.worth.Estimate;
import waymark.api.worth.FiscalStart;
import waymark.api.worth.Money;

class YearsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

    private final NavigableMap<YearMonth, Moved> months = new TreeMap<>();

    @Test
    void march_and_april_are_of_two_years_where_years_begin_in_april() {
        moved(2024, 3, Kind.SPENT, "100");
        moved(2024, 4, Kind.SPENT, "40.50");
        moved(2025, 3, Kind.VERIFIED, "25");
        List<YearOfMoney> years = years(4);
        assertThat(years).extracting(YearOfMoney::name).containsExactly("2023/24", "2024/25");
        assertThat(years).extracting(YearOfMoney::net).containsExactly(eur("-100"),
                eur("-15.50"));
        assertThat(years.getLast().running()).isEqualTo(eur("-115.50"));
        assertThat(years.getLast().to()).isEqualTo(LocalDate.of(2025, 3, 31));
    }

    @Test
    void a_year_without_money_stands_between_its_neighbours() {
        moved(2022, 6, Kind.SPENT, "1");
        moved(2024, 6, Kind.SPENT, "2");
        assertThat(years(1)).extracting(YearOfMoney::name).containsExactly("2022", "2023",
                "2024");
        assertThat(years(1).get(1).spent()).isEqualTo(eur("0"));
    }

    @Test
    void a_year_is_over_on_the_day_after_its_last() {
        moved(2026, 1, Kind.PLANNED, "7");
        assertThat(years(1).getFirst().over()).isFalse();
        assertThat(years(12)).extracting(YearOfMoney::over).containsExactly(false);
        assertThat(years(11)).extracting(YearOfMoney::over).containsExactly(true);
    }

    @Test
    void no_money_makes_no_years() {
        assertThat(years(1)).isEmpty();
    }

    private List<YearOfMoney> years(int begins) {
        return Years.of(months, new FiscalStart(begins), "EUR", DAY);
    }

    private void moved(int year, int month, Kind kind, String amount) {
        months.merge(YearMonth.of(year, month),
                Moved.of(kind, Estimate.certain(eur(amount))), Moved::plus);
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
