package waymark.api.measure.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.measure.metric.definition.Definition;
import waymark.api.measure.metric.definition.MetricKind;
import waymark.api.measure.metric.definition.MetricMethod;
import waymark.api.measure.metric.definition.Population;
import waymark.api.measure.metric.observation.Cases;
import waymark.api.measure.metric.observation.Lifetime;
import waymark.api.measure.metric.observation.Observed;
import waymark.api.measure.metric.observation.Spread;
import waymark.api.worth.score.Score;

class ObservedTest {

    private static final List<Long> CES = List.of(80L, 210L, 140L, 110L, 160L, 180L, 120L);

    private static Definition by(MetricKind kind, MetricMethod method, @Nullable String unit) {
        return new Definition(kind, "How was it?", method, unit,
                new Population("All", null, null, null, null));
    }

    private static BigDecimal value(Score score) {
        return score.figure().orThrow().setScale(2, RoundingMode.HALF_EVEN);
    }

    @ParameterizedTest
    @CsvSource({"MEAN_OF_7, 4.08, ces-mean/1", "SHARE_5_TO_7_OF_7, 46.00, ces-share-of-seven/1",
            "NET_OF_7, -13.00, ces-net/1"})
    void the_rival_methods_of_effort_tell_different_stories_of_the_same_answers(
            MetricMethod method, BigDecimal expected, String key) {
        Score score = Observed.answers(CES).score(by(MetricKind.CES, method, null));
        assertThat(value(score)).isEqualTo(expected);
        assertThat(score.figure().method()).isEqualTo(key);
        assertThat(score.n()).isEqualTo(1_000);
        assertThat(score.interval()).isNotNull();
    }

    @Test
    void satisfaction_and_recommendation_come_to_their_golden_values() {
        assertThat(value(Observed.answers(List.of(14L, 9L, 10L, 32L, 42L))
                .score(by(MetricKind.CSAT, MetricMethod.SHARE_4_TO_5_OF_5, null))))
                .isEqualTo(new BigDecimal("69.16"));
        Observed nps = Observed.answers(List.of(10L, 5L, 0L, 3L, 2L, 1L, 1L, 4L, 5L, 3L, 5L));
        assertThat(value(nps.score(by(MetricKind.NPS, MetricMethod.NET_PROMOTER, null))))
                .isEqualTo(new BigDecimal("-35.90"));
        assertThat(nps.score(by(MetricKind.ENPS, MetricMethod.NET_PROMOTER, null)).figure()
                .method()).isEqualTo("enps/1");
    }

    @Test
    void churn_is_a_share_and_a_lifetime_value_has_the_interval_of_its_retention() {
        Score churn = new Observed(null, new Cases(1_869, 7_043), null, null)
                .score(by(MetricKind.CHURN, MetricMethod.SHARE_OF_CASES, null));
        assertThat(value(churn)).isEqualTo(new BigDecimal("26.54"));
        assertThat(churn.figure().method()).isEqualTo("churn/1");
        Definition clv = by(MetricKind.LIFETIME_VALUE, MetricMethod.LIFETIME_VALUE, "EUR");
        Score value = lifetime(800).score(clv);
        assertThat(value(value)).isEqualTo(new BigDecimal("266.67"));
        assertThat(value.interval()).isNotNull().satisfies(interval -> assertThat(
                interval.contains(new BigDecimal("266.67"))).isTrue());
        assertThat(lifetime(1_000).score(clv).figure().isKnown())
                .as("all stayed, at 10 %: 1 / 0.1 margins").isTrue();
        assertThat(lifetime(800).sample(clv).variance().signum()).isPositive();
    }

    private static Observed lifetime(long stayed) {
        return new Observed(null, null, null, new Lifetime(BigDecimal.valueOf(100), stayed, 1_000,
                new BigDecimal("0.1"), BigDecimal.ZERO));
    }

    @Test
    void counts_cases_and_values_add_up_as_if_they_had_been_observed_together() {
        assertThat(Observed.answers(List.of(1L, 2L)).plus(Observed.answers(List.of(3L, 4L))))
                .isEqualTo(Observed.answers(List.of(4L, 6L)));
        assertThat(new Observed(null, new Cases(1, 10), null, null)
                .plus(new Observed(null, new Cases(2, 30), null, null)).cases())
                .isEqualTo(new Cases(3, 40));
        Observed both = values("2", "1.4142135624", 2).plus(values("5", "1.4142135624", 2));
        assertThat(both.values()).isNotNull().satisfies(all -> {
            assertThat(all.mean()).isEqualByComparingTo("3.5");
            assertThat(all.deviation().setScale(4, RoundingMode.HALF_EVEN))
                    .as("of 1, 3, 4, 6").isEqualTo("2.0817");
        });
    }

    private static Observed values(String mean, String deviation, long n) {
        return new Observed(null, null,
                new Spread(new BigDecimal(mean), new BigDecimal(deviation), n), null);
    }

    @Test
    void an_observation_is_of_one_kind_and_without_answers_absent_with_its_reason() {
        assertThatThrownBy(() -> new Observed(null, null, null, null))
                .isInstanceOf(Unacceptable.class);
        assertThatThrownBy(() -> new Observed(CES, new Cases(1, 2), null, null))
                .isInstanceOf(Unacceptable.class);
        assertThatThrownBy(() -> new Cases(3, 2)).isInstanceOf(Unacceptable.class);
        Score none = Observed.silence(7).score(by(MetricKind.CES, MetricMethod.MEAN_OF_7, null));
        assertThat(none.figure().absent()).isEqualTo(Score.NO_ANSWERS);
        assertThat(Observed.silence(5).fits(by(MetricKind.CES, MetricMethod.MEAN_OF_7, null)))
                .isFalse();
    }
}
