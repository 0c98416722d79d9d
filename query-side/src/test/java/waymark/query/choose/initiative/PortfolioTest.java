package waymark.query.choose.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.query.choose.initiative.Tales.ANA;
import static waymark.query.choose.initiative.Tales.BEN;
import static waymark.query.choose.initiative.Tales.initiative;
import static waymark.query.choose.initiative.Tales.inherited;
import static waymark.query.choose.initiative.Tales.proposed;
import static waymark.query.choose.initiative.Tales.scored;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.initiative.Inherited.Standing;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeInherited;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeRejected;
import waymark.api.choose.initiative.InitiativeView.Gap;
import waymark.api.choose.initiative.portfolio.TakenOver;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerified;
import waymark.api.measure.benefit.BenefitEvent.Result;
import waymark.api.measure.benefit.BenefitId;
import waymark.api.worth.Money;
import waymark.api.worth.proof.Shown;
import waymark.query.kernel.testing.Tape;

/** What initiatives are together: which of them rest, and what registers brought. */
class PortfolioTest {

    private final Tape<InitiativeRow> tape = new Tape<>(new InitiativeBoard());

    @Test
    void INI_4_nothing_recorded_for_longer_than_the_interval_is_stale() {
        tape.at(Instant.parse("2026-06-01T22:30:00Z")).told(proposed(initiative(1)));
        InitiativeRow row = row(1);
        assertThat(rest("2026-08-30").isStale(row)).as("after 90 days").isFalse();
        assertThat(rest("2026-08-31").isStale(row)).as("after 91 days").isTrue();
        tape.at(Instant.parse("2026-08-01T09:00:00Z")).by(ANA.value())
                .told(scored(initiative(1), 5, 5));
        assertThat(rest("2026-08-31").isStale(row(1))).as("scored since").isFalse();
    }

    @Test
    void INI_4_what_ended_does_not_rest() {
        tape.told(proposed(initiative(1)), new InitiativeRejected(initiative(1), "Others first"));
        assertThat(rest("2027-06-01").isStale(row(1))).isFalse();
    }

    @Test
    void INI_5_what_registers_claim_is_unproven_until_finance_found_it_true() {
        tape.told(taken(1, "90000"), taken(2, "10000"), taken(3, null),
                verified(1, "30000", false), verified(2, "25000", false),
                verified(1, "20000", true));
        TakenOver all = Inheritance.of(Stream.of(1, 2, 3).map(this::row).toList(), "EUR");
        assertThat(all.count()).isEqualTo(3);
        assertThat(all.spent()).isEqualTo(eur("126000"));
        assertThat(all.claimed()).isEqualTo(eur("100000"));
        assertThat(all.verified()).as("no more than was claimed").isEqualTo(eur("40000"));
        assertThat(all.unproven()).isEqualTo(eur("60000"));
        assertThat(all.gaps()).containsEntry(Gap.OWNER, 3).containsEntry(Gap.INSIGHT, 3)
                .doesNotContainKey(Gap.VERIFICATION);
        assertThat(all.initiatives()).extracting(TakenOver.One::unproven)
                .containsExactly(eur("60000"), eur("0"), eur("0"));
    }

    @Test
    void what_was_taken_over_is_found_by_it() {
        tape.told(taken(1, null), proposed(initiative(2)));
        InitiativeBoard board = new InitiativeBoard();
        assertThat(board.facets(row(1))).contains(InitiativeBoard.INHERITED);
        assertThat(board.facets(row(2))).doesNotContain(InitiativeBoard.INHERITED);
    }

    private static Rest rest(String today) {
        return new Rest(90, LocalDate.parse(today));
    }

    private InitiativeRow row(int number) {
        return tape.row(initiative(number).value());
    }

    private static InitiativeInherited taken(
            int number, @org.jspecify.annotations.Nullable String claimed) {
        return new InitiativeInherited(initiative(number),
                inherited(Standing.DELIVERING, claimed == null ? null : eur(claimed)), null);
    }

    private static ClaimVerified verified(int number, String amount, boolean alone) {
        return new ClaimVerified(BenefitId.next(), initiative(number), null,
                BenefitClass.CASHABLE, 1, Shown.COUNTED, Result.PARTLY, eur(amount),
                LocalDate.of(2026, 5, 31), BEN, alone, null, null);
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
