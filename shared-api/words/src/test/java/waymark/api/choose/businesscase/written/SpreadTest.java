package waymark.api.choose.businesscase.written;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Estimate;
import waymark.api.worth.Money;
import waymark.api.worth.appraisal.Frequency;

class SpreadTest {

    private static final Spread SPREAD = new Spread("EUR", Frequency.YEAR,
            LocalDate.of(2026, 1, 1), 2);

    @Test
    void a_margin_that_rounds_to_nothing_is_refused_rather_than_taken_for_exact() {
        assertThatThrownBy(() -> within10("0.05")).isInstanceOfSatisfying(Unacceptable.class,
                no -> assertThat(no.field()).isEqualTo("options.costs.amounts.margin"));
        assertThatThrownBy(() -> within10("-0.04")).isInstanceOf(Unacceptable.class);
        assertThat(within10("0.2")).containsExactly(new Estimate(Money.of("0.18", "EUR"),
                Money.of("0.2", "EUR"), Money.of("0.22", "EUR")),
                Estimate.certain(Money.of("0", "EUR")));
    }

    private static List<Estimate> within10(String amount) {
        return SPREAD.of("options.costs.amounts", new Spread.Amounts(
                List.of(new BigDecimal(amount)), null, null, 10, null, null));
    }
}
