package waymark.app.demo.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource({"2026-11-24, -18m, 2025-05-01", "2026-11-24, -6m-1, 2026-04-30",
            "2026-11-24, -0m-1, 2026-10-31", "2026-11-24, +3m+9, 2027-02-10",
            "2026-11-24, -20d, 2026-11-04", "2026-11-24, next 12 May, 2027-05-12",
            "2026-05-11, next 12 May, 2026-05-12", "2026-05-12, next 12 May, 2027-05-12",
            "2026-11-24, March 14, 2026-03-14", "2026-06-30, March 14, 2025-03-14",
            "2028-02-29, -12m, 2027-02-01", "2026-11-24, 2024-02-29, 2024-02-29"})
    void a_day_is_reckoned_from_the_day_of_the_start(
            LocalDate today, String said, LocalDate meant) {
        assertThat(new Days(today).of(said)).isEqualTo(meant);
    }
}
