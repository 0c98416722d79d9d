package waymark.query.measure.benefit.money.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.project.ProjectEvent.CostRecorded;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.cost.Cost;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Event;
import waymark.api.measure.benefit.BenefitEvent.BenefitClaimed;
import waymark.api.measure.benefit.BenefitEvent.BenefitMeasured;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerified;
import waymark.api.measure.benefit.BenefitEvent.Result;
import waymark.api.measure.benefit.BenefitId;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.measure.benefit.MoneyQuery.MoneyLine;
import waymark.api.worth.Money;
import waymark.api.worth.proof.Grade;
import waymark.api.worth.proof.Shown;
import waymark.log.Meta;
import waymark.log.Recorded;

class LinesOfTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final InitiativeId INITIATIVE = new InitiativeId(
            "initiative/00000000-0000-7000-8000-000000000002");
    private static final ProjectId PROJECT = new ProjectId(
            "project/00000000-0000-7000-8000-000000000001");
    private static final BenefitId BENEFIT = new BenefitId(
            "benefit/00000000-0000-7000-8000-000000000003");

    @Test
    void an_invoice_of_march_recorded_in_june_counts_for_march_and_is_known_from_june() {
        MoneyLine line = only(cost(Cost.Kind.ACTUAL, "-150.25"));
        assertThat(line.kind()).isEqualTo(Kind.SPENT);
        assertThat(line.effectiveOn()).isEqualTo(MARCH);
        assertThat(line.position()).isEqualTo(77);
        assertThat(line.amount()).isEqualTo(Money.of("-150.25", "EUR"));
        assertThat(line.line()).isEqualTo(PROJECT.value() + ".4.0");
    }

    @Test
    void a_forecast_is_no_money_and_a_commitment_is_not_spent() {
        assertThat(LinesOf.event(recorded(cost(Cost.Kind.FORECAST, "900")))).isEmpty();
        assertThat(only(cost(Cost.Kind.COMMITTED, "900")).kind()).isEqualTo(Kind.COMMITTED);
    }

    @Test
    void what_is_not_shown_or_not_realised_makes_no_line() {
        assertThat(LinesOf.event(recorded(new BenefitMeasured(BENEFIT, INITIATIVE, null,
                BenefitClass.CASHABLE, 1, MARCH, null, null, Money.of("500", "EUR"), false, null,
                null)))).isEmpty();
        assertThat(LinesOf.event(recorded(verified("0", false)))).isEmpty();
    }

    @Test
    void GOV_2_self_verified_money_is_of_a_kind_of_its_own() {
        assertThat(only(verified("10", true)).kind()).isEqualTo(Kind.SELF_VERIFIED);
        assertThat(only(verified("10", false)).kind()).isEqualTo(Kind.VERIFIED);
    }

    @Test
    void BEN_1_a_claim_is_claimed_for_good_and_waits_with_how_well_it_is_shown() {
        List<MoneyLine> lines = LinesOf.event(recorded(new BenefitClaimed(BENEFIT, INITIATIVE,
                null, BenefitClass.CASHABLE, 3, new Shown(Grade.NOT_PROVEN, true),
                Money.of("10", "EUR"), null, null, MARCH, MARCH, 1, null, null, null)));
        assertThat(lines).extracting(MoneyLine::kind)
                .containsExactly(Kind.CLAIMED, Kind.AWAITING);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.shown()).isEqualTo(new Shown(Grade.NOT_PROVEN, true));
            assertThat(line.number()).isEqualTo(3);
            assertThat(line.benefitClass()).isEqualTo(BenefitClass.CASHABLE);
        });
    }

    private static CostRecorded cost(Cost.Kind kind, String amount) {
        return new CostRecorded(PROJECT, INITIATIVE, null, kind, Cost.Nature.ONE_OFF,
                Money.of(amount, "EUR"), null, null, MARCH, "R-1", null);
    }

    private static ClaimVerified verified(String amount, boolean self) {
        return new ClaimVerified(BENEFIT, INITIATIVE, null, BenefitClass.CASHABLE, 1,
                Shown.COUNTED, amount.equals("0") ? Result.NOT_REALISED : Result.PARTLY,
                Money.of(amount, "EUR"), MARCH, null, self, null, null);
    }

    private static MoneyLine only(Event event) {
        List<MoneyLine> lines = LinesOf.event(recorded(event));
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private static Recorded recorded(Event event) {
        return new Recorded(77, event.stream(), 4, new UUID(7, 7),
                Instant.parse("2026-06-09T10:00:00Z"), null, event,
                new Meta(new Actor("person/x", Set.of(), null), null, "c", "c", Map.of()));
    }
}
