package waymark.api.worth.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FrequencyTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 31);

    @Test
    void periods_begin_a_month_a_quarter_or_a_year_after_one_another() {
        assertThat(Frequency.MONTH.after(FIRST, 14)).isEqualTo("2027-03-31");
        assertThat(Frequency.QUARTER.after(FIRST, 2)).isEqualTo("2026-07-31");
        assertThat(Frequency.YEAR.after(FIRST, 3)).isEqualTo("2029-01-31");
    }

    @Test
    void the_first_period_begins_on_the_first_day() {
        assertThat(Frequency.values())
                .allSatisfy(one -> assertThat(one.after(FIRST, 0)).isEqualTo(FIRST));
    }

    @Test
    void a_short_month_does_not_shorten_those_after_it() {
        assertThat(Frequency.MONTH.after(FIRST, 1)).isEqualTo("2026-02-28");
        assertThat(Frequency.MONTH.after(FIRST, 2)).isEqualTo("2026-03-31");
    }
}
