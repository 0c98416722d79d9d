package waymark.api.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.api.kernel.refusal.Unacceptable;

class MoneyTest {

    private static final int TRIES = 2_000;

    @Test
    void an_amount_is_kept_with_the_digits_of_its_currency() {
        assertThat(Money.of("10", "EUR")).isEqualTo(Money.of("10.00", "EUR"));
        assertThat(Money.of("1E+3", "JPY")).hasToString("1000 JPY");
        assertThat(Money.of("0.125", "BHD")).hasToString("0.125 BHD");
        assertThat(Money.zero("EUR").isZero()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0.001,EUR,amount", "0.5,JPY,amount", "1E+15,EUR,amount",
            "1,eur,currency",
            "1E+999999999,EUR,amount", "1E-999999999,EUR,amount", "1,XAU,currency",
            "1,XYZ,currency"})
    void what_is_no_money_is_unacceptable_at_its_field(BigDecimal amount, String currency,
            String field) {
        assertThatThrownBy(() -> new Money(amount, currency))
                .isInstanceOfSatisfying(Unacceptable.class, no -> {
                    assertThat(no.field()).isEqualTo(field);
                    assertThat(no.accepted()).isNotBlank();
                });
    }

    @Test
    void a_missing_part_is_unacceptable_at_its_field() {
        assertThatThrownBy(() -> new Money(null, "EUR"))
                .isInstanceOfSatisfying(Unacceptable.class,
                        no -> assertThat(no.field()).isEqualTo("amount"));
        assertThatThrownBy(() -> new Money(BigDecimal.ONE, null))
                .isInstanceOfSatisfying(Unacceptable.class,
                        no -> assertThat(no.field()).isEqualTo("currency"));
    }

    @Test
    void currencies_never_mix() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("1", "EUR").plus(Money.of("1", "USD")))
                .withMessage("EUR and USD do not mix: convert one of them first.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("1", "EUR").compareTo(Money.of("1", "USD")));
    }

    @Test
    void a_product_is_rounded_once_half_to_even() {
        assertThat(Money.of("0.05", "EUR").times(new BigDecimal("0.5")))
                .isEqualTo(Money.of("0.02", "EUR"));
        assertThat(Money.of("0.15", "EUR").times(new BigDecimal("0.5")))
                .isEqualTo(Money.of("0.08", "EUR"));
    }

    @Test
    void what_may_not_fail_is_rounded_and_no_larger_than_the_largest_amount() {
        assertThat(Money.capped(new BigDecimal("1100.011"), "EUR"))
                .isEqualTo(Money.of("1100.01", "EUR"));
        assertThat(Money.capped(new BigDecimal("1E+20"), "EUR"))
                .isEqualTo(Money.of("999999999999999", "EUR"));
        assertThat(Money.capped(new BigDecimal("-1E+20"), "JPY"))
                .isEqualTo(Money.of("-999999999999999", "JPY"));
    }

    @Test
    void money_of_another_currency_is_converted_at_the_rate_of_a_day() {
        var rate = new ExchangeRate("USD", "EUR", new BigDecimal("0.9137"),
                LocalDate.of(2026, 6, 4));
        assertThat(rate.convert(Money.of("100.00", "USD"))).isEqualTo(Money.of("91.37", "EUR"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rate.convert(Money.of("100.00", "EUR")));
    }

    @Test
    void sums_do_not_depend_on_their_order_and_what_is_added_can_be_taken_away() {
        for (long seed = 0; seed < TRIES; seed++) {
            var random = new Random(seed);
            Money a = any(random);
            Money b = any(random);
            Money c = any(random);
            assertThat(Money.sum("EUR", List.of(a, b, c))).as("seed %d", seed)
                    .isEqualTo(Money.sum("EUR", List.of(c, a, b)));
            assertThat(a.plus(b).minus(b)).as("seed %d", seed).isEqualTo(a);
            assertThat(a.negate().plus(a).isZero()).as("seed %d", seed).isTrue();
            assertThat(a.isLessThan(b)).as("seed %d", seed).isEqualTo(b.isMoreThan(a));
        }
    }

    private static Money any(Random random) {
        return new Money(BigDecimal.valueOf(random.nextLong(-1_000_000_000, 1_000_000_000), 2),
                "EUR");
    }
}
