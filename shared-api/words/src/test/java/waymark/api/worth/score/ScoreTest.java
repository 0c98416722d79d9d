package waymark.api.worth.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.api.worth.Method;

class ScoreTest {

    private static final Offset<BigDecimal> SHOWN = Offset.offset(new BigDecimal("0.0005"));

    @ParameterizedTest
    @CsvSource({"8,9,22,-35.897,-57.507,-9.160",
            "74,75,35,21.196,10.251,31.460"})
    void nps_is_the_plain_score_with_the_adjusted_wald_interval(long promoters, long passives,
            long detractors, BigDecimal nps, BigDecimal low, BigDecimal high) {
        Score score = new NpsTally(promoters, passives, detractors).nps();
        assertThat(score.figure().orThrow()).isCloseTo(nps, SHOWN);
        assertThat(interval(score).low()).isCloseTo(low, SHOWN);
        assertThat(interval(score).high()).isCloseTo(high, SHOWN);
        assertThat(score.figure().method()).isEqualTo("nps/1");
    }

    @ParameterizedTest
    @CsvSource({"8,9,22,-33.333", "74,75,35,20.856"})
    void the_centre_of_its_interval_is_a_little_nearer_to_zero(long promoters, long passives,
            long detractors, BigDecimal centre) {
        Interval interval = interval(new NpsTally(promoters, passives, detractors).nps());
        assertThat(interval.low().add(interval.halfWidth())).isCloseTo(centre, SHOWN);
    }

    @Test
    void the_plain_variance_is_kept_for_comparisons() {
        Sample sample = new NpsTally(8, 9, 22).sample();
        assertThat(Effect.standardError(List.of(sample)))
                .isCloseTo(new BigDecimal("12.814"), SHOWN);
    }

    @Test
    void csat_is_the_share_that_answers_four_or_five() {
        Score score = new ScaleTally(List.of(14L, 9L, 10L, 32L, 42L)).csat();
        assertThat(score.figure().orThrow()).isCloseTo(new BigDecimal("69.159"), SHOWN);
        assertThat(interval(score).low()).isCloseTo(new BigDecimal("59.8715"), SHOWN);
        assertThat(interval(score).high()).isCloseTo(new BigDecimal("77.1183"), SHOWN);
    }

    @Test
    void effort_has_four_methods_and_each_says_which_it_is() {
        var seven = new ScaleTally(List.of(80L, 210L, 140L, 110L, 160L, 180L, 120L));
        assertThat(seven.ces(CesMethod.MEAN).figure().orThrow()).isEqualByComparingTo("4.08");
        assertThat(seven.ces(CesMethod.SHARE_5_TO_7).figure().orThrow())
                .isEqualByComparingTo("46");
        assertThat(seven.ces(CesMethod.NET).figure().orThrow()).isEqualByComparingTo("-13");
        assertThat(new ScaleTally(List.of(1L, 0L, 0L, 2L, 1L)).ces(CesMethod.SHARE_4_TO_5_OF_5)
                .figure().orThrow()).isEqualByComparingTo("75");
        assertThat(seven.ces(CesMethod.NET).figure().method()).isEqualTo("ces-net/1");
    }

    @Test
    void an_effort_method_refuses_the_other_scale() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScaleTally.empty(5).ces(CesMethod.MEAN))
                .withMessageContaining("7 steps");
    }

    @Test
    void a_mean_has_the_interval_of_student() {
        Score score = Sample.of(List.of(new BigDecimal("2"), new BigDecimal("4"),
                new BigDecimal("9"))).score(Method.MEAN);
        assertThat(score.figure().orThrow()).isEqualByComparingTo("5");
        assertThat(interval(score).low()).isCloseTo(new BigDecimal("-3.957"), SHOWN);
        assertThat(interval(score).high()).isCloseTo(new BigDecimal("13.957"), SHOWN);
    }

    @Test
    void without_answers_a_score_is_absent_and_not_zero() {
        assertThat(NpsTally.NONE.nps().figure().value()).isNull();
        assertThat(ScaleTally.empty(5).csat().figure().absent()).isEqualTo(Score.NO_ANSWERS);
        assertThat(ScaleTally.empty(7).ces(CesMethod.MEAN).figure().isKnown()).isFalse();
    }

    @Test
    void MET_1_a_score_is_thin_when_its_half_width_exceeds_the_smallest_worthwhile_change() {
        Score few = new NpsTally(8, 9, 22).nps();
        Score many = new NpsTally(800, 900, 2200).nps();
        assertThat(few.thin(BigDecimal.TEN)).isTrue();
        assertThat(many.thin(BigDecimal.TEN)).isFalse();
        assertThat(NpsTally.NONE.nps().thin(BigDecimal.TEN)).isTrue();
    }

    @Test
    void FBK_5_an_answer_outside_its_scale_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> NpsTally.NONE.plus(11));
        assertThatIllegalArgumentException().isThrownBy(() -> ScaleTally.empty(5).plus(6));
        assertThat(NpsTally.NONE.plus(9).plus(7).plus(6)).isEqualTo(new NpsTally(1, 1, 1));
        assertThat(ScaleTally.empty(3).plus(2)).isEqualTo(new ScaleTally(List.of(0L, 1L, 0L)));
    }

    private static Interval interval(Score score) {
        return Objects.requireNonNull(score.interval());
    }
}
