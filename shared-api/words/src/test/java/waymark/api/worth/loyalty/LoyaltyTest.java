package waymark.api.worth.loyalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Money;
import waymark.api.worth.Rate;

class LoyaltyTest {

    private static final Offset<BigDecimal> SHOWN = Offset.offset(new BigDecimal("0.005"));

    @Test
    void churn_counts_who_was_lost_of_those_who_were_there() {
        assertThat(Retention.churn(7_043, 1_869).figure().orThrow())
                .isCloseTo(new BigDecimal("26.54"), SHOWN);
    }

    @Test
    void retention_leaves_the_new_ones_out() {
        assertThat(Retention.retention(100, 110, 30).figure().orThrow())
                .isEqualByComparingTo("80");
        assertThat(Retention.retention(0, 10, 10).figure().isKnown()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Retention.retention(100, 110, 5));
    }

    @Test
    void a_customer_is_worth_the_fading_sum_of_margins_less_what_it_cost_to_win_them() {
        LifetimeValue value = valued("0.8", "0.1");
        assertThat(value.multiple().orThrow()).isCloseTo(new BigDecimal("2.6667"), SHOWN);
        assertThat(value.value().orThrow()).isCloseTo(new BigDecimal("216.67"), SHOWN);
    }

    @Test
    void where_the_sum_has_no_end_there_is_no_value() {
        assertThat(valued("1", "0").value().isKnown()).isFalse();
        assertThat(valued("1", "-0.01").multiple().absent()).contains("no end");
        assertThat(valued("1", "0.01").value().isKnown()).isTrue();
    }

    @Test
    void retention_is_a_share_and_the_currency_is_one() {
        assertThatThrownBy(() -> valued("1.01", "0.1")).isInstanceOf(Unacceptable.class);
        assertThatThrownBy(() -> new LifetimeValue(Money.of("1", "EUR"), BigDecimal.ONE,
                Rate.NONE, Money.of("1", "USD"))).isInstanceOf(Unacceptable.class);
    }

    private static LifetimeValue valued(String retention, String discount) {
        return new LifetimeValue(Money.of("100", "EUR"), new BigDecimal(retention),
                Rate.of(discount), Money.of("50", "EUR"));
    }
}
