package waymark.api.measure.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.measure.metric.period.Grain;
import waymark.api.measure.metric.period.Period;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({"2026-06-04, DAY, 2026-06-04, 2026-06-04", "2026-W01, WEEK, 2025-12-29, 2026-01-04",
            "2026-W53, WEEK, 2026-12-28, 2027-01-03", "2026-02, MONTH, 2026-02-01, 2026-02-28",
            "2026-Q2, QUARTER, 2026-04-01, 2026-06-30", "2026, YEAR, 2026-01-01, 2026-12-31"})
    void a_period_is_written_as_it_is_read(
            String written, Grain grain, LocalDate from, LocalDate to) {
        Period period = Period.of("period", written);
        assertThat(period.grain()).isEqualTo(grain);
        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
        assertThat(period.written()).isEqualTo(written);
        assertThat(grain.after(period.before().from())).isEqualTo(from);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26", "2026-13", "2026-W54", "2026-W60", "2026-Q5", "2026-02-30",
            "0000-01", "2026-6", "yesterday"})
    void what_is_no_period_is_refused_with_what_would_be(String written) {
        assertThatThrownBy(() -> Period.of("period", written)).isInstanceOf(Unacceptable.class);
    }

    @Test
    void the_shortest_period_that_holds_two_days_is_found() {
        LocalDate day = LocalDate.of(2026, 3, 30);
        assertThat(Grain.within(day, day)).isEqualTo(Grain.DAY);
        assertThat(Grain.within(day, day.plusDays(3))).isEqualTo(Grain.WEEK);
        assertThat(Grain.within(day.minusDays(29), day)).isEqualTo(Grain.MONTH);
        assertThat(Grain.within(day.minusDays(60), day)).isEqualTo(Grain.QUARTER);
        assertThat(Grain.within(day, day.plusDays(90))).isEqualTo(Grain.YEAR);
        assertThat(Grain.within(day, day.plusYears(1))).isEqualTo(Grain.MONTH);
    }
}
