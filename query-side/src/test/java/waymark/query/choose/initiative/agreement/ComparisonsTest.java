package waymark.query.choose.initiative.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.api.choose.initiative.InitiativeQuery.Ranked;
import waymark.api.choose.initiative.InitiativeQuery.Ranking;
import waymark.api.choose.initiative.ScoreSheet.Method;
import waymark.api.choose.initiative.portfolio.Comparison;
import waymark.api.choose.initiative.portfolio.Comparison.Compared;
import waymark.api.choose.initiative.portfolio.Standing;
import waymark.api.worth.Figure;
import waymark.api.worth.ranking.Consensus;

class ComparisonsTest {

    private static final Ranking RICE = ranking(Method.RICE, 400, 300, 200, 100, null);
    private static final Ranking WSJF = ranking(Method.WSJF, 1, 4, 3, 2, 9);
    private static final Ranking ICE = ranking(Method.ICE, null, null, 7, null, null);

    @Test
    void methods_agree_on_what_all_of_them_rank_and_say_how_many_places_lie_apart() {
        Comparison comparison = Comparisons.of(List.of(RICE, WSJF, ICE));
        assertThat(comparison.methods()).containsExactly(Method.RICE, Method.WSJF);
        assertThat(comparison.agreement().things()).isEqualTo(4);
        assertThat(comparison.agreement().w().orThrow()).isEqualByComparingTo("0.4");
        assertThat(comparison.initiatives()).extracting(Compared::reference)
                .containsExactly("INI-2", "INI-1", "INI-3", "INI-4", "INI-5");
        Compared first = comparison.initiatives().get(1);
        assertThat(first.ranks()).isEqualTo(Map.of(Method.RICE, 1, Method.WSJF, 5));
        assertThat(first.meanRank()).isEqualByComparingTo("2.5");
        assertThat(first.apart()).isEqualByComparingTo("3");
        assertThat(comparison.initiatives().getLast().meanRank()).as("not by RICE").isNull();
    }

    @Test
    void without_a_second_method_there_is_nothing_to_agree_on() {
        Comparison comparison = Comparisons.of(List.of(RICE, ICE));
        assertThat(comparison.agreement().w().absent()).isNotNull();
        assertThat(Comparisons.of(List.of(ICE)).initiatives()).hasSize(5);
    }

    @Test
    void a_standing_is_ready_to_be_pinned_or_says_why_there_is_none() {
        assertThat(Standings.mostUsed(List.of(RICE, WSJF, ICE))).isEqualTo(WSJF);
        assertThat(Standings.mostUsed(List.of(ICE, ICE))).isEqualTo(ICE);
        Standing second = Standings.of("initiative/2", RICE, 42);
        assertThat(second.ranking()).isNotNull().satisfies(ranking -> {
            assertThat(ranking.query()).isEqualTo("/api/initiative-rankings/RICE");
            assertThat(ranking.position()).isEqualTo(42);
            assertThat(ranking.rank()).isEqualTo(2);
            assertThat(ranking.of()).isEqualTo(5);
        });
        assertThat(Standings.of("initiative/5", RICE, 42).absent()).contains("Nobody scored");
        assertThat(Standings.of("initiative/9", RICE, 42).absent()).contains("not among");
    }

    private static Ranking ranking(Method method, @Nullable Integer... medians) {
        List<Ranked> ranked = new ArrayList<>();
        for (int at = 0; at < medians.length; at++) {
            Integer median = medians[at];
            String number = String.valueOf(at + 1);
            ranked.add(new Ranked(median == null ? null : rank(median, medians),
                    "initiative/" + number, "INI-" + number, "Number " + number,
                    median == null ? null : consensus(median), List.of()));
        }
        return new Ranking(method, List.of(), ranked);
    }

    private static int rank(int median, @Nullable Integer... medians) {
        return 1 + (int) Arrays.stream(medians).filter(one -> one != null && one > median).count();
    }

    private static Consensus consensus(int median) {
        Figure figure = new Figure(BigDecimal.valueOf(median), null, "rice/1");
        return new Consensus(figure, figure, figure, 1);
    }
}
