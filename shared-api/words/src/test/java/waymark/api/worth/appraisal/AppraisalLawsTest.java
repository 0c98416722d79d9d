package waymark.api.worth.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import waymark.api.worth.Decimals;
import waymark.api.worth.Figure;
import waymark.api.worth.Money;
import waymark.api.worth.Rate;

/** What must hold for any flows at all. */
class AppraisalLawsTest {

    private static final int TRIES = 100;
    private static final BigDecimal NEXT = new BigDecimal("0.0000000001");

    @Test
    void at_its_internal_rate_the_worth_of_a_sound_case_changes_sign() {
        for (long seed = 0; seed < TRIES; seed++) {
            var random = new Random(seed);
            Frequency frequency = List.of(Frequency.values()).get(random.nextInt(3));
            CashFlows flows = Flows.sound(random, frequency);
            Figure irr = InternalRate.irr(flows);
            if (irr.value() == null) {
                assertThat(irr.absent()).as("seed %d", seed).containsAnyOf("exceeds", "No rate");
            } else {
                assertThat(worth(flows, irr.value().subtract(NEXT))).as("seed %d", seed)
                        .isPositive();
                assertThat(worth(flows, irr.value().add(NEXT))).as("seed %d", seed).isNegative();
            }
        }
    }

    @Test
    void a_rate_is_reported_for_wild_flows_only_where_a_scan_finds_no_second() {
        for (long seed = 0; seed < TRIES; seed++) {
            CashFlows flows = Flows.wild(new Random(seed));
            int crossings = crossings(flows);
            Figure irr = InternalRate.irr(flows);
            if (crossings > 1) {
                assertThat(irr.isKnown()).as("seed %d", seed).isFalse();
            }
            if (crossings == 1 && irr.value() == null) {
                assertThat(irr.absent()).as("seed %d", seed).containsAnyOf("unique", "exceeds");
            }
        }
    }

    @Test
    void the_modified_rate_at_the_internal_rate_is_the_internal_rate() {
        for (long seed = 0; seed < TRIES; seed++) {
            CashFlows flows = Flows.sound(new Random(seed), Frequency.YEAR);
            BigDecimal irr = InternalRate.irr(flows).value();
            if (irr != null && irr.compareTo(BigDecimal.TEN) < 0
                    && irr.compareTo(new BigDecimal("-0.9")) > 0) {
                Rate rate = new Rate(irr);
                assertThat(InternalRate.mirr(flows, rate, rate).orThrow()).as("seed %d", seed)
                        .isCloseTo(irr, Offset.offset(new BigDecimal("0.00000001")));
            }
        }
    }

    @Test
    void discounting_never_brings_money_back_sooner() {
        for (long seed = 0; seed < TRIES; seed++) {
            CashFlows flows = Flows.sound(new Random(seed), Frequency.MONTH);
            Figure later = Payback.discounted(flows, Rate.of("0.1"));
            if (later.isKnown()) {
                assertThat(later.orThrow()).as("seed %d", seed)
                        .isGreaterThanOrEqualTo(Payback.plain(flows).orThrow());
            }
        }
    }

    @Test
    void a_year_of_months_discounts_as_one_year() {
        List<Money> last = IntStream.rangeClosed(0, 12)
                .mapToObj(month -> Money.of(month == 12 ? "1000" : "0", "EUR")).toList();
        Rate rate = Rate.of("0.0825");
        assertThat(PresentValue.npv(CashFlows.ofNet(Frequency.MONTH, last), rate).orThrow())
                .isEqualTo(PresentValue.npv(Flows.yearly("0", "1000"), rate).orThrow());
    }

    @Test
    void thirty_years_of_months_that_turn_every_month_still_get_their_answer() {
        List<Money> turning = IntStream.range(0, CashFlows.MOST_PERIODS)
                .mapToObj(month -> Money.of((month % 2 == 0 ? "-" : "") + (1000 + month), "EUR"))
                .toList();
        CashFlows flows = CashFlows.ofNet(Frequency.MONTH, turning);
        assertThat(InternalRate.irr(flows).absent()).contains("No rate");
    }

    private static int crossings(CashFlows flows) {
        List<BigDecimal> values = IntStream.rangeClosed(-95, 500)
                .mapToObj(percent -> worth(flows, BigDecimal.valueOf(percent, 2))).toList();
        return Roots.signChanges(values);
    }

    private static BigDecimal worth(CashFlows flows, BigDecimal rate) {
        BigDecimal growth = Decimals.root(rate.add(BigDecimal.ONE), flows.frequency().perYear());
        return Decimals.sum(PresentValue.discounted(CashFlows.amounts(flows.net()), growth));
    }
}
