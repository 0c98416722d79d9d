package waymark.api.worth.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.api.worth.Method;

class EffectTest {

    private static final Offset<BigDecimal> SHOWN = Offset.offset(new BigDecimal("0.0005"));

    @Test
    void MET_3_a_change_is_called_one_only_when_its_interval_excludes_zero() {
        Sample before = new NpsTally(83, 54, 63).sample();
        assertThat(Effect.change(before, new NpsTally(93, 54, 53).sample()).isChange()).isFalse();
        assertThat(Effect.change(before, new NpsTally(123, 54, 23).sample()).isChange()).isTrue();
    }

    @Test
    void MET_3_a_group_of_one_says_nothing() {
        Effect effect = Effect.change(new NpsTally(1, 0, 0).sample(), new NpsTally(0, 0, 90)
                .sample());
        assertThat(effect.figure().isKnown()).isFalse();
        assertThat(effect.isChange()).isFalse();
    }

    @Test
    void MET_3_two_who_agree_are_no_certainty() {
        Effect effect = Effect.change(new NpsTally(0, 2, 0).sample(), new NpsTally(2, 0, 0)
                .sample());
        assertThat(effect.isChange()).isFalse();
    }

    @Test
    void measured_values_are_compared_by_the_t_test_of_welch() {
        Effect effect = Effect.change(values("27.5", "21.0", "19.0", "23.6", "17.0", "17.9"),
                values("27.1", "22.0", "20.8", "23.4", "23.4", "23.5", "25.8"));
        assertThat(effect.figure().orThrow()).isCloseTo(new BigDecimal("2.7143"), SHOWN);
        Interval interval = Objects.requireNonNull(effect.interval());
        assertThat(interval.low()).isCloseTo(new BigDecimal("-1.5651"), SHOWN);
        assertThat(interval.high()).isCloseTo(new BigDecimal("6.9936"), SHOWN);
    }

    @ParameterizedTest
    @CsvSource({"1,12.706205", "9,2.262157", "9.9,2.262157", "10,2.228139",
            "35.5,2.029086",
            "1000,1.962339"})
    void quantiles_of_student_agree_with_the_tables(BigDecimal freedom, BigDecimal expected) {
        assertThat(Quantiles.t95(freedom))
                .isCloseTo(expected, Offset.offset(new BigDecimal("0.00001")));
    }

    @Test
    void a_change_seen_from_the_other_side_has_the_opposite_sign() {
        for (long seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            Sample a = any(random);
            Sample b = any(random);
            assertThat(Effect.change(a, b).reversed()).as("seed %d", seed)
                    .isEqualTo(Effect.change(b, a));
        }
    }

    @Test
    void more_answers_of_the_same_kind_narrow_every_interval() {
        for (long seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            NpsTally few = tally(random);
            var many = new NpsTally(few.promoters() * 4, few.passives() * 4, few.detractors() * 4);
            assertThat(width(many.nps())).as("seed %d", seed).isLessThan(width(few.nps()));
            assertThat(width(new Share(4 * few.promoters(), many.n()).score(
                    Method.SHARE))).as("seed %d", seed)
                    .isLessThan(width(new Share(few.promoters(), few.n()).score(
                            Method.SHARE)));
        }
    }

    private static BigDecimal width(Score score) {
        return Objects.requireNonNull(score.interval()).halfWidth();
    }

    private static Sample any(Random random) {
        return tally(random).sample();
    }

    private static NpsTally tally(Random random) {
        return new NpsTally(random.nextInt(1, 300), random.nextInt(1, 300), random.nextInt(1, 300));
    }

    private static Sample values(String... values) {
        return Sample.of(Stream.of(values).map(BigDecimal::new).toList());
    }
}
