package waymark.query.choose.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.query.choose.initiative.Tales.ANA;
import static waymark.query.choose.initiative.Tales.BEN;
import static waymark.query.choose.initiative.Tales.initiative;
import static waymark.query.choose.initiative.Tales.proposed;
import static waymark.query.choose.initiative.Tales.scored;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.api.choose.initiative.InitiativeQuery.Ranked;
import waymark.api.choose.initiative.InitiativeQuery.Ranking;
import waymark.api.choose.initiative.ScoreSheet.Method;
import waymark.query.kernel.testing.Tape;

class RankingsTest {

    @Test
    void the_median_ranks_and_equal_medians_share_a_rank() {
        Tape<InitiativeRow> tape = new Tape<>(new InitiativeBoard())
                .told(proposed(initiative(1)), proposed(initiative(2)), proposed(initiative(3)),
                        proposed(initiative(4)))
                .by(ANA.value()).told(scored(initiative(1), 4, 2), scored(initiative(2), 8, 1),
                        scored(initiative(3), 2, 1))
                .by(BEN.value()).told(scored(initiative(2), 6, 1));
        Ranking ranking = Rankings.of(Method.IMPACT_EFFORT, Stream.of(1, 2, 3, 4)
                .map(number -> tape.row(initiative(number).value())).toList());
        assertThat(ranking.initiatives()).extracting(Ranked::rank).containsExactly(1, 2, 2, null);
        assertThat(ranking.initiatives()).extracting(Ranked::id).containsExactly(
                initiative(2).value(), initiative(1).value(), initiative(3).value(),
                initiative(4).value());
        assertThat(ranking.panel()).containsExactly(ANA.value(), BEN.value());
        assertThat(ranking.initiatives()).extracting(Ranked::missing).containsExactly(
                List.of(), List.of(BEN.value()), List.of(BEN.value()),
                List.of(ANA.value(), BEN.value()));
    }

    @Test
    void scores_by_another_method_count_for_nothing() {
        Tape<InitiativeRow> tape = new Tape<>(new InitiativeBoard()).by(ANA.value())
                .told(proposed(initiative(1)), scored(initiative(1), 4, 2));
        Ranking ranking = Rankings.of(Method.RICE, List.of(tape.row(initiative(1).value())));
        assertThat(ranking.panel()).isEmpty();
        assertThat(ranking.initiatives()).extracting(Ranked::rank).containsOnlyNulls();
    }
}
