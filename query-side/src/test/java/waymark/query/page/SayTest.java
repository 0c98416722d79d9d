package waymark.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.api.kernel.Role;
import waymark.api.worth.Money;

class SayTest {

    private final Say say = new Say("Europe/London");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"596 | EUR 596", "68.5 | EUR 68.50",
            "1900 | EUR 1,900",
            "40528 | EUR 41k", "61000 | EUR 61k", "-38000 | EUR −38k", "999499 | EUR 999k",
            "999500 | EUR 1m", "1234567 | EUR 1.2m", "0 | EUR 0"})
    void money_is_said_shortly(String amount, String said) {
        assertThat(plain(say.money(new BigDecimal(amount), "EUR"))).isEqualTo(said);
    }

    @Test
    void money_is_said_exactly_on_its_receipt() {
        assertThat(plain(say.exact(Money.of("40528", "EUR")))).isEqualTo("EUR 40,528.00");
        assertThat(plain(say.exact(Money.of("-9.5", "EUR")))).isEqualTo("EUR −9.50");
    }

    @Test
    void days_and_moments_are_said_on_the_programmes_clock() {
        assertThat(say.date(LocalDate.of(2026, 6, 4))).isEqualTo("4 June 2026");
        assertThat(say.moment(Instant.parse("2026-06-04T13:05:59Z")))
                .isEqualTo("4 June 2026, 14:05");
        assertThat(say.day(Instant.parse("2026-06-04T23:30:00Z"))).isEqualTo("5 June 2026");
    }

    @Test
    void figures_carry_a_true_minus_and_no_idle_noughts() {
        assertThat(say.interval(new BigDecimal("-57.46"), new BigDecimal("-9.20")))
                .isEqualTo("[−57.5, −9.2]");
        assertThat(plain(say.percent(new BigDecimal("-0.10")))).isEqualTo("−10 %");
        assertThat(plain(say.percent(new BigDecimal("0.118")))).isEqualTo("11.8 %");
        assertThat(say.change(new BigDecimal("11"))).isEqualTo("+11");
        assertThat(say.change(new BigDecimal("-3.30"))).isEqualTo("−3.3");
        assertThat(say.number(new BigDecimal("1E+3"))).isEqualTo("1,000");
        assertThat(say.number(new BigDecimal("-0.04"))).isEqualTo("−0.04");
        assertThat(plain(say.percent(new BigDecimal("-0.0004")))).isEqualTo("0 %");
    }

    @Test
    void counts_agree_with_their_noun() {
        assertThat(plain(say.days(1))).isEqualTo("1 day");
        assertThat(plain(say.days(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 23))))
                .isEqualTo("22 days");
        assertThat(plain(say.count(5214, "answer", "answers"))).isEqualTo("5,214 answers");
        assertThat(say.word(Role.PROJECT_MANAGER)).isEqualTo("project manager");
    }

    private static String plain(String said) {
        return said.replace('\u00a0', ' ');
    }
}
