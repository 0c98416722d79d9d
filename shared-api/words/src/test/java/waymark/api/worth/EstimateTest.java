package waymark.api.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.api.kernel.refusal.Unacceptable;

class EstimateTest {

    @Test
    void one_figure_and_a_margin_fill_all_three() {
        assertThat(Estimate.around(eur("1000"), 25))
                .isEqualTo(new Estimate(eur("750"), eur("1000"), eur("1250")));
        assertThat(Estimate.around(eur("-1000"), 10))
                .isEqualTo(new Estimate(eur("-1100"), eur("-1000"), eur("-900")));
    }

    @Test
    void other_margins_are_unacceptable() {
        assertThatThrownBy(() -> Estimate.around(eur("1000"), 30))
                .isInstanceOf(Unacceptable.class).hasMessageContaining("30");
    }

    @Test
    void low_likely_and_high_ascend_in_one_currency() {
        assertThatThrownBy(() -> new Estimate(eur("2"), eur("1"), eur("3")))
                .isInstanceOfSatisfying(Unacceptable.class,
                        no -> assertThat(no.field()).isEqualTo("low"));
        assertThatThrownBy(() -> new Estimate(eur("1"), eur("3"), eur("2")))
                .isInstanceOfSatisfying(Unacceptable.class,
                        no -> assertThat(no.field()).isEqualTo("likely"));
        assertThatThrownBy(() -> new Estimate(Money.of("1", "USD"), eur("2"), eur("3")))
                .isInstanceOf(Unacceptable.class);
    }

    @Test
    void estimates_add_up_low_with_low_and_high_with_high() {
        assertThat(Estimate.around(eur("100"), 10).plus(Estimate.certain(eur("5"))))
                .isEqualTo(new Estimate(eur("95"), eur("105"), eur("115")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.991", "10.01", "0.00000000001", "1E+999999999",
            "1E-999999999"})
    void a_rate_out_of_range_or_too_fine_is_unacceptable(String fraction) {
        assertThatThrownBy(() -> Rate.of(fraction))
                .isInstanceOfSatisfying(Unacceptable.class,
                        no -> assertThat(no.field()).isEqualTo("fraction"));
    }

    @Test
    void a_rate_has_one_spelling() {
        assertThat(Rate.of("0.0825")).isEqualTo(Rate.of("0.08250"));
        assertThat(Rate.of("10").fraction()).hasToString("10");
        assertThat(Rate.of("0.0825").growth()).isEqualTo(new BigDecimal("1.0825"));
    }

    @Test
    void a_figure_is_known_or_absent_with_its_reason_and_never_both() {
        Figure none = Figure.absent("Never recovered.", Method.PAYBACK);
        assertThat(none.isKnown()).isFalse();
        assertThat(none.method()).isEqualTo("payback/1");
        assertThatThrownBy(none::orThrow).hasMessageContaining("Never recovered.");
        assertThat(Figure.known(new BigDecimal("2.50"), Method.PAYBACK).orThrow())
                .isEqualTo(new BigDecimal("2.5"));
        assertThatThrownBy(() -> new Figure(null, null, "payback/1"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
