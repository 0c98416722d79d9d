package waymark.app.choose.businesscase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import waymark.app.choose.Councils;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** How sure a case is: the same for everybody who looks, and again from its seed. */
class RiskHttpTest extends Councils {

    @Test
    void a_case_says_how_sure_it_is_and_says_the_same_again() {
        Answer drafted = draft();
        String address = "/api/business-cases/" + drafted.reference();
        Answer risk = read(address, drafted, "/risk").is(200);
        assertThat(read(address, drafted, "/risk").text()).isEqualTo(risk.text());
        Answer submitted = as(Part.ANALYST).against(drafted)
                .put(address + "/submission", Map.of()).is(200);
        Answer frozen = read(address, submitted, "").is(200);
        assertThat(decimal(risk, "tornado/base")).isEqualByComparingTo(
                decimal(frozen, "figures/chosen/headline/npv/amount"));
        assertThat(risk.at("spread/draws")).isEqualTo("10000");
        assertThat(risk.json().at("/tornado/bars/0/driver").asString()).contains("Fewer visits");
        assertThat(decimal(risk, "spread/p10")).isLessThan(decimal(risk, "spread/p50"));
        assertThat(decimal(risk, "spread/p50")).isLessThan(decimal(risk, "spread/p90"));
        assertThat(decimal(risk, "spread/loss")).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
    }

    @Test
    void another_seed_draws_otherwise_and_too_few_draws_are_refused() {
        Answer drafted = draft();
        String address = "/api/business-cases/" + drafted.reference();
        Answer one = read(address, drafted, "/risk?seed=1").is(200);
        assertThat(one.at("spread/seed")).isEqualTo("1");
        assertThat(read(address, drafted, "/risk?seed=2").at("spread/mean"))
                .isNotEqualTo(one.at("spread/mean"));
        Answer few = read(address, drafted, "/risk?draws=9999").is(422);
        assertThat(few.at("field")).isEqualTo("draws");
    }

    @Test
    void a_line_says_how_far_it_may_move_until_nothing_is_left() {
        Answer drafted = draft();
        Answer risk = read("/api/business-cases/" + drafted.reference(), drafted, "/risk");
        var benefit = risk.json().at("/breakEven/0");
        BigDecimal base = decimal(risk, "tornado/base");
        BigDecimal share = new BigDecimal(benefit.path("share").asString());
        assertThat(base.signum()).isPositive();
        assertThat(share).isBetween(new BigDecimal("0.6"), BigDecimal.ONE);
        var cost = risk.json().at("/breakEven/1");
        BigDecimal nothing = new BigDecimal(cost.path("share").asString())
                .multiply(new BigDecimal("8500"));
        assertThat(nothing).isCloseTo(base.add(new BigDecimal("8500")),
                Offset.offset(new BigDecimal("0.01")));
    }

    private Answer read(String address, Answer written, String more) {
        return as(Part.MEMBER).with("Waymark-Position", written.header("Waymark-Position"))
                .get(address + more);
    }
}
