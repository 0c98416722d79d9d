package waymark.api.worth.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConcordanceTest {

    /** Three interviewers rank six applicants (Siegel and Castellan 1988, table 9.10): 0.16. */
    @Test
    void three_interviewers_hardly_agree_on_six_applicants() {
        Concordance agreement = Concordance.of(List.of(
                ranked(1, 6, 3, 2, 5, 4), ranked(1, 5, 6, 4, 2, 3), ranked(6, 3, 2, 5, 4, 1)));
        assertThat(rounded(agreement)).isEqualByComparingTo("0.1619");
        assertThat(agreement.rankings()).isEqualTo(3);
        assertThat(agreement.things()).isEqualTo(6);
        assertThat(agreement.w().method()).isEqualTo("kendall-w/1");
    }

    @Test
    void the_same_order_agrees_wholly_whatever_the_scale_and_the_reverse_not_at_all() {
        List<BigDecimal> one = scores("400", "3.2", "1");
        assertThat(rounded(Concordance.of(List.of(one, scores("9", "8", "7")))))
                .isEqualByComparingTo("1");
        assertThat(rounded(Concordance.of(List.of(one, scores("1", "2", "3")))))
                .isEqualByComparingTo("0");
    }

    @Test
    void equal_scores_share_the_middle_rank_and_are_corrected_for() {
        assertThat(Concordance.ranks(scores("5", "9", "5.0", "1")))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(scores("2.5", "1", "2.5", "4"));
        List<BigDecimal> tied = scores("5", "9", "5.0", "1");
        assertThat(rounded(Concordance.of(List.of(tied, tied)))).isEqualByComparingTo("1");
        assertThat(rounded(Concordance.of(List.of(tied, scores("7", "8", "6", "5")))))
                .isEqualByComparingTo("0.9737");
    }

    @Test
    void what_cannot_agree_says_why() {
        assertThat(Concordance.of(List.of()).w().absent()).contains("two rankings");
        assertThat(Concordance.of(List.of(scores("1"), scores("2"))).w().absent())
                .contains("Fewer than two");
        assertThat(Concordance.of(List.of(scores("1", "1"), scores("2", "1"))).w().absent())
                .contains("nothing apart");
        assertThatThrownBy(() -> Concordance.of(List.of(scores("1"), scores("2", "1"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BigDecimal rounded(Concordance agreement) {
        return agreement.w().orThrow().setScale(4, RoundingMode.HALF_EVEN);
    }

    /** Scores that lead to these ranks. */
    private static List<BigDecimal> ranked(int... ranks) {
        return java.util.Arrays.stream(ranks).mapToObj(rank -> BigDecimal.valueOf(-rank)).toList();
    }

    private static List<BigDecimal> scores(String... scores) {
        return Stream.of(scores).map(BigDecimal::new).toList();
    }
}
