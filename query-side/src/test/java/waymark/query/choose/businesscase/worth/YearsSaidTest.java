package waymark.query.choose.businesscase.worth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import waymark.api.choose.businesscase.view.AppraisalView.FiscalYear;
import waymark.api.worth.Money;

class YearsSaidTest {

    private static final List<FiscalYear> TEN = IntStream.range(0, 10)
            .mapToObj(at -> new FiscalYear("" + (2026 + at), LocalDate.of(2026 + at, 1, 1), eur(10),
                    eur(4),
                    eur(6), eur(6L * (at + 1))))
            .toList();

    @Test
    void the_last_row_adds_up_the_years_that_are_left_so_that_the_total_closes() {
        List<FiscalYear> rows = YearsSaid.atMost(TEN, 8);
        assertThat(rows).hasSize(8).startsWith(TEN.subList(0, 7).toArray(FiscalYear[]::new));
        assertThat(rows.getLast()).isEqualTo(new FiscalYear("2033 to 2035",
                LocalDate.of(2033, 1, 1), eur(30), eur(12), eur(18), eur(60)));
        assertThat(rows.stream().map(FiscalYear::net).reduce(Money::plus))
                .contains(TEN.getLast().running());
    }

    @Test
    void as_many_years_as_there_is_room_for_stand_by_themselves() {
        assertThat(YearsSaid.atMost(TEN.subList(0, 8), 8)).isEqualTo(TEN.subList(0, 8));
    }

    private static Money eur(long amount) {
        return Money.of(Long.toString(amount), "EUR");
    }
}
