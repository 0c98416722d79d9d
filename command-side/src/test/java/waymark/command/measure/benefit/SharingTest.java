package waymark.command.measure.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.command.measure.benefit.Benefits.BENEFIT;
import static waymark.command.measure.benefit.Benefits.INITIATIVE;
import static waymark.command.measure.benefit.Benefits.eur;
import static waymark.command.measure.benefit.Benefits.planned;
import static waymark.command.measure.benefit.Benefits.planning;
import static waymark.command.measure.benefit.Benefits.sharing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.businesscase.content.ProofMethod;
import waymark.api.measure.benefit.BenefitCommand;
import waymark.api.measure.benefit.BenefitEvent;
import waymark.api.measure.benefit.BenefitEvent.BenefitClaimed;
import waymark.api.measure.benefit.BenefitEvent.BenefitPlanned;
import waymark.api.measure.benefit.BenefitEvent.ShareClaimed;
import waymark.api.measure.benefit.BenefitId;
import waymark.api.measure.effect.EffectEvent;
import waymark.api.measure.effect.EffectEvent.BenefitPlaced;
import waymark.api.measure.effect.EffectEvent.Part;
import waymark.api.measure.effect.EffectEvent.SharesSettled;
import waymark.api.measure.effect.EffectRefusal;
import waymark.api.measure.effect.EffectSharesId;
import waymark.api.understand.persona.SegmentRule;
import waymark.api.understand.persona.SegmentRule.Condition;
import waymark.api.worth.proof.Shown;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.testing.Story;

/** BEN-2: claims on one effect, for the same customers and days, never come to more than all. */
class SharingTest {

    private static final BenefitId OTHER = benefit(7);
    private static final BenefitId THIRD = benefit(8);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate MAY_END = LocalDate.of(2026, 5, 31);

    private final Story<Benefit, BenefitCommand, BenefitEvent> story = placed(
            planned(ProofMethod.DIRECT_COUNT, null), BENEFIT, SegmentRule.NONE);

    private static BenefitId benefit(int number) {
        return new BenefitId("benefit/00000000-0000-7000-8000-00000000000" + number);
    }

    private static SegmentRule region(String... anyOf) {
        return new SegmentRule(List.of(new Condition("Region", List.of(anyOf))));
    }

    private static Story<Benefit, BenefitCommand, BenefitEvent> placed(
            Story<Benefit, BenefitCommand, BenefitEvent> story, BenefitId benefit,
            SegmentRule segment) {
        return register(story, new BenefitPlaced(benefit, "RETENTION", segment));
    }

    private static Story<Benefit, BenefitCommand, BenefitEvent> register(
            Story<Benefit, BenefitCommand, BenefitEvent> story, EffectEvent event) {
        return story.knowing(EffectSharesId.THE.value(), event);
    }

    /** Beside it, another benefit claimed this much of the same effect. */
    private static Story<Benefit, BenefitCommand, BenefitEvent> beside(
            Story<Benefit, BenefitCommand, BenefitEvent> story, BenefitId other,
            SegmentRule segment, String share) {
        return placed(story, other, segment).knowing(other.value(),
                new BenefitPlanned(other, INITIATIVE, null, null,
                        planning(ProofMethod.DIRECT_COUNT, null).plan(), null),
                new BenefitClaimed(other, INITIATIVE, null, BenefitClass.CASHABLE, 1,
                        Shown.COUNTED, eur("100"), null, null, MAY, MAY_END, null, null, null,
                        null),
                new ShareClaimed(other, INITIATIVE, null, 1, new BigDecimal(share)));
    }

    private static Decision.Refused<BenefitEvent> refused(Decision<BenefitEvent> decision) {
        return (Decision.Refused<BenefitEvent>) decision;
    }

    private static BigDecimal shareOf(Decision<BenefitEvent> decision) {
        var events = ((Decision.Accepted<BenefitEvent>) decision).events();
        return ((ShareClaimed) events.get(1)).share();
    }

    @Test
    void BEN_2_sixty_and_fifty_five_are_a_hundred_and_fifteen_and_forty_are_left() {
        var sixty = beside(story, OTHER, SegmentRule.NONE, "60");
        Decision.Refused<BenefitEvent> no = refused(sixty.decide(sharing("55")));
        assertThat(no.refusal()).isEqualTo(EffectRefusal.MORE_THAN_ALL);
        assertThat(no.detail()).contains("“Fewer visits”, claim 1, has 60 %",
                "60 % + 55 % = 115 %", "at most 40 % is left");
        assertThat(shareOf(sixty.decide(sharing("40")))).isEqualByComparingTo("40");
        sixty.when(sharing(null)).thenRefused(EffectRefusal.MORE_THAN_ALL);
    }

    @Test
    void BEN_2_what_finance_settled_is_claimed_by_default_and_no_more_than_that() {
        var settled = register(beside(story, OTHER, SegmentRule.NONE, "60"),
                new SharesSettled("RETENTION", LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        List.of(new Part(OTHER, new BigDecimal("70")),
                                new Part(BENEFIT, new BigDecimal("30"))),
                        null, "Both owners agree"));
        settled.when(sharing("31")).thenRefused(EffectRefusal.SETTLED_LOWER);
        assertThat(shareOf(settled.decide(sharing(null)))).isEqualByComparingTo("30");
    }

    @Test
    void BEN_2_other_months_and_other_customers_do_not_stand_in_the_way() {
        var north = beside(story, OTHER, region("north"), "60");
        assertThat(shareOf(placed(north, BENEFIT, region("South", "west"))
                .decide(sharing(null)))).isEqualByComparingTo("100");
        placed(north, BENEFIT, region("west", "NORTH")).when(sharing("41"))
                .thenRefused(EffectRefusal.MORE_THAN_ALL);
        assertThat(shareOf(north.decide(new BenefitCommand.ClaimBenefit(BENEFIT, eur("1"), null,
                MAY_END.plusDays(1), MAY_END.plusDays(1), null, null, null, null))))
                .isEqualByComparingTo("100");
    }

    @Test
    void BEN_2_those_that_share_no_customer_are_not_added_up() {
        var both = beside(beside(story, OTHER, region("north"), "60"), THIRD, region("south"),
                "50");
        assertThat(shareOf(both.decide(sharing("40")))).isEqualByComparingTo("40");
        Decision.Refused<BenefitEvent> no = refused(both.decide(sharing("40.5")));
        assertThat(no.detail()).contains("60 % + 40.5 % = 100.5 %").doesNotContain("50 %");
    }

    @Test
    void BEN_2_a_benefit_that_draws_on_nothing_shared_claims_as_before() {
        planned(ProofMethod.DIRECT_COUNT, null).when(sharing(null))
                .thenOne(BenefitClaimed.class);
    }
}
