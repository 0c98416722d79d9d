package waymark.api.worth.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import waymark.api.kernel.refusal.Unacceptable;

class RankingTest {

    @Test
    void each_method_gives_its_score() {
        assertThat(rice("2000", "1", "0.8", "4").score().orThrow()).isEqualByComparingTo("400");
        assertThat(new Wsjf(8, 5, 3, 5).score().orThrow()).isEqualByComparingTo("3.2");
        assertThat(new Ice(7, 8, 5).score().orThrow()).isEqualByComparingTo("280");
        assertThat(opportunity("8", "4").score().orThrow()).isEqualByComparingTo("12");
        assertThat(opportunity("4", "8").score().orThrow()).isEqualByComparingTo("4");
        assertThat(new ImpactEffort(8, 2).score().orThrow()).isEqualByComparingTo("4");
    }

    @Test
    void impact_and_effort_have_a_place_on_the_matrix() {
        assertThat(new ImpactEffort(6, 5).place()).isEqualTo(ImpactEffort.Field.QUICK_WIN);
        assertThat(new ImpactEffort(10, 6).place()).isEqualTo(ImpactEffort.Field.BIG_BET);
        assertThat(new ImpactEffort(5, 5).place()).isEqualTo(ImpactEffort.Field.FILL_IN);
        assertThat(new ImpactEffort(1, 9).place()).isEqualTo(ImpactEffort.Field.MONEY_PIT);
    }

    @Test
    void what_is_off_the_scale_is_unacceptable_at_its_field() {
        refused(() -> rice("2000", "1.5", "0.8", "4"), "impact");
        refused(() -> rice("2000", "1", "0.9", "4"), "confidence");
        refused(() -> rice("2000", "1", "0.8", "0"), "effort");
        refused(() -> rice("-1", "1", "0.8", "4"), "reach");
        refused(() -> new Wsjf(8, 5, 3, 0), "jobSize");
        refused(() -> new Ice(11, 8, 5), "impact");
        refused(() -> new ImpactEffort(1, 0), "effort");
        refused(() -> opportunity("8", "10.5"), "satisfaction");
        refused(() -> new Opportunity(null, BigDecimal.ONE), "importance");
    }

    @Test
    void the_median_of_the_scorers_counts() {
        Consensus odd = Consensus.of(List.of(new Ice(1, 1, 1), new Ice(10, 10, 10),
                new Ice(2, 3, 4)));
        assertThat(odd.median().orThrow()).isEqualByComparingTo("24");
        assertThat(odd.lowest().orThrow()).isEqualByComparingTo("1");
        assertThat(odd.highest().orThrow()).isEqualByComparingTo("1000");
        Consensus even = Consensus.of(List.of(new Ice(1, 1, 1), new Ice(1, 1, 4)));
        assertThat(even.median().orThrow()).isEqualByComparingTo("2.5");
        assertThat(even.median().method()).isEqualTo("ice/1");
    }

    @Test
    void methods_are_not_mixed_in_a_consensus() {
        assertThatIllegalArgumentException().isThrownBy(
                () -> Consensus.of(List.of(new Ice(1, 1, 1), new ImpactEffort(1, 1))));
        assertThatIllegalArgumentException().isThrownBy(() -> Consensus.of(List.of()));
    }

    @Test
    void one_scorer_out_of_three_never_takes_the_median_beyond_the_other_two() {
        for (long seed = 0; seed < 1_000; seed++) {
            var random = new Random(seed);
            List<Ice> scorings = new ArrayList<>(IntStream.range(0, 3).mapToObj(_ -> new Ice(
                    random.nextInt(1, 11), random.nextInt(1, 11), random.nextInt(1, 11))).toList());
            Consensus before = Consensus.of(scorings);
            Collections.shuffle(scorings, random);
            assertThat(Consensus.of(scorings)).as("seed %d", seed).isEqualTo(before);
            BigDecimal one = scorings.get(0).score().orThrow();
            BigDecimal other = scorings.get(1).score().orThrow();
            assertThat(before.median().orThrow()).as("seed %d", seed)
                    .isBetween(before.lowest().orThrow(), one.max(other));
        }
    }

    private static void refused(ThrowingCallable call, String field) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Unacceptable.class,
                no -> assertThat(no.field()).isEqualTo(field));
    }

    private static Rice rice(String reach, String impact, String confidence, String effort) {
        return new Rice(new BigDecimal(reach), new BigDecimal(impact), new BigDecimal(confidence),
                new BigDecimal(effort));
    }

    private static Opportunity opportunity(String importance, String satisfaction) {
        return new Opportunity(new BigDecimal(importance), new BigDecimal(satisfaction));
    }
}
