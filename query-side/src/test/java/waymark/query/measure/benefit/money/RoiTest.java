package waymark.query.measure.benefit.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.api.measure.benefit.MoneyQuery.Kind;

class RoiTest {

    private static Sums sums(Map<Kind, BigDecimal> amounts) {
        return new Sums("EUR", amounts);
    }

    @Test
    void BEN_1_verified_measured_and_planned_are_never_added_up() {
        Roi roi = Roi.of(sums(Map.of(Kind.SPENT, new BigDecimal("1000"),
                Kind.VERIFIED, new BigDecimal("1500"), Kind.MEASURED, new BigDecimal("1700"),
                Kind.PLANNED, new BigDecimal("2000"))));
        assertThat(roi.verified().orThrow()).isEqualByComparingTo("0.5");
        assertThat(roi.measured().orThrow()).isEqualByComparingTo("0.7");
        assertThat(roi.plannedToDate().orThrow()).isEqualByComparingTo("1");
    }

    @Test
    void GOV_2_self_verified_and_inherited_money_stays_outside() {
        Roi roi = Roi.of(sums(Map.of(Kind.SPENT, new BigDecimal("1000"),
                Kind.SELF_VERIFIED, new BigDecimal("9000"),
                Kind.INHERITED_SPENT, new BigDecimal("50000"),
                Kind.INHERITED_CLAIMED, new BigDecimal("90000"))));
        assertThat(roi.verified().orThrow()).isEqualByComparingTo("-1");
    }

    @Test
    void without_spending_there_is_no_return_but_a_reason() {
        Roi roi = Roi.of(sums(Map.of(Kind.VERIFIED, new BigDecimal("10"))));
        assertThat(roi.verified().value()).isNull();
        assertThat(roi.verified().absent()).isNotBlank();
        assertThat(roi.verified().method()).isEqualTo("roi/1");
    }
}
