package waymark.api.worth.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Decimals;
import waymark.api.worth.Estimate;
import waymark.api.worth.Money;

class RiskTest {

    private static final Driver BENEFIT = Driver.of("benefit",
            Estimate.around(Money.of("1000", "EUR"), 50));
    private static final Driver COST = Driver.of("cost",
            Estimate.around(Money.of("800", "EUR"), 10));
    private static final Outcome GAIN = values -> values.get(0).subtract(values.get(1));

    @Test
    void the_strongest_driver_stands_on_top() {
        Tornado tornado = Tornado.of(List.of(COST, BENEFIT),
                values -> values.get(1).subtract(values.get(0)));
        assertThat(tornado.base()).isEqualByComparingTo("200");
        assertThat(tornado.bars()).extracting(Tornado.Bar::driver)
                .containsExactly("benefit", "cost");
        assertThat(tornado.bars().getFirst().atLow()).isEqualByComparingTo("-300");
        assertThat(tornado.bars().getLast().atLow()).isEqualByComparingTo("280");
    }

    @Test
    void the_middle_of_a_symmetric_case_is_its_point_within_the_sampling_error() {
        for (long seed = 1; seed <= 3; seed++) {
            MonteCarlo spread = MonteCarlo.of(List.of(BENEFIT, COST), GAIN, MonteCarlo.FEWEST,
                    seed);
            assertThat(spread.p50()).as("seed %d", seed).isCloseTo(new BigDecimal("200"),
                    Offset.offset(new BigDecimal("12")));
            assertThat(spread.mean()).as("seed %d", seed).isCloseTo(new BigDecimal("200"),
                    Offset.offset(new BigDecimal("9")));
            assertThat(spread.p10()).as("seed %d", seed).isLessThan(spread.p50());
            assertThat(spread.p90()).as("seed %d", seed).isGreaterThan(spread.p50());
        }
    }

    @Test
    void the_quantiles_of_one_triangle_are_those_of_the_formula() {
        Driver one = new Driver("one", BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("4"));
        MonteCarlo spread = MonteCarlo.of(List.of(one), List::getFirst, 20_000, 7);
        BigDecimal median = new BigDecimal("4").subtract(new BigDecimal("6").sqrt(Decimals.EXACT));
        assertThat(spread.p50()).isCloseTo(median, Offset.offset(new BigDecimal("0.03")));
        assertThat(spread.loss()).isEqualByComparingTo("0");
    }

    @Test
    void the_same_seed_gives_the_same_answer() {
        MonteCarlo first = MonteCarlo.of(List.of(BENEFIT, COST), GAIN, MonteCarlo.FEWEST, 42);
        assertThat(MonteCarlo.of(List.of(BENEFIT, COST), GAIN, MonteCarlo.FEWEST, 42))
                .isEqualTo(first);
        assertThat(first.seed()).isEqualTo(42);
    }

    @Test
    void a_driver_that_is_certain_stays_where_it_is() {
        Driver certain = Driver.of("certain", Estimate.certain(Money.of("5", "EUR")));
        MonteCarlo spread = MonteCarlo.of(List.of(certain), List::getFirst, MonteCarlo.FEWEST, 1);
        assertThat(spread.p10()).isEqualByComparingTo(spread.p90()).isEqualByComparingTo("5");
    }

    @Test
    void a_driver_may_move_until_nothing_is_left() {
        assertThat(BreakEven.of(List.of(BENEFIT, COST), GAIN)).extracting(BreakEven::share)
                .satisfiesExactly(share -> assertThat(share).isEqualByComparingTo("0.8"),
                        share -> assertThat(share).isEqualByComparingTo("1.25"));
        Driver nothing = Driver.of("nothing", Estimate.certain(Money.of("0", "EUR")));
        assertThat(BreakEven.of(List.of(nothing), List::getFirst).getFirst().absent())
                .contains("moves nothing");
        assertThat(BreakEven.of(List.of(BENEFIT, COST), values -> values.get(0)
                .add(values.get(1))).getFirst().absent()).contains("No amount");
    }

    @Test
    void of_a_driver_that_is_likely_0_no_share_tells_anything() {
        for (Driver spread : List.of(
                new Driver("up", BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.TEN),
                new Driver("down", BigDecimal.TEN.negate(), BigDecimal.ZERO, BigDecimal.ZERO))) {
            BreakEven one = BreakEven.of(List.of(spread), List::getFirst).getFirst();
            assertThat(one.share()).isNull();
            assertThat(one.absent()).contains("likely figure is 0");
        }
    }

    @Test
    void too_few_draws_and_crooked_drivers_are_unacceptable() {
        assertThatThrownBy(() -> MonteCarlo.of(List.of(COST), List::getFirst, 9_999, 1))
                .isInstanceOfSatisfying(Unacceptable.class,
                        no -> assertThat(no.field()).isEqualTo("draws"));
        assertThatThrownBy(() -> new Driver("x", BigDecimal.TWO, BigDecimal.ONE, BigDecimal.TEN))
                .isInstanceOf(Unacceptable.class);
    }
}
