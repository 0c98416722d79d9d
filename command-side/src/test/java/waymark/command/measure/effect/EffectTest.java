package waymark.command.measure.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.businesscase.content.ProofMethod;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Role;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.measure.benefit.BenefitEvent.BenefitClaimed;
import waymark.api.measure.benefit.BenefitEvent.BenefitPlanned;
import waymark.api.measure.benefit.BenefitId;
import waymark.api.measure.benefit.BenefitPlan;
import waymark.api.measure.effect.EffectCommand;
import waymark.api.measure.effect.EffectCommand.PlaceBenefit;
import waymark.api.measure.effect.EffectCommand.SettleShares;
import waymark.api.measure.effect.EffectEvent;
import waymark.api.measure.effect.EffectEvent.BenefitPlaced;
import waymark.api.measure.effect.EffectEvent.Part;
import waymark.api.measure.effect.EffectEvent.SharesSettled;
import waymark.api.measure.effect.EffectRefusal;
import waymark.api.measure.metric.MetricEvent.MetricDefined;
import waymark.api.measure.metric.MetricId;
import waymark.api.measure.metric.definition.Definition;
import waymark.api.measure.metric.definition.MetricFamily;
import waymark.api.measure.metric.definition.MetricKind;
import waymark.api.measure.metric.definition.MetricMethod;
import waymark.api.measure.metric.definition.Population;
import waymark.api.measure.metric.definition.Traits;
import waymark.api.understand.persona.SegmentRule;
import waymark.api.worth.Estimate;
import waymark.api.worth.Money;
import waymark.api.worth.proof.Shown;
import waymark.command.kernel.testing.Story;

class EffectTest {

    private static final InitiativeId INITIATIVE = new InitiativeId(
            "initiative/00000000-0000-7000-8000-000000000002");
    private static final MetricId METRIC = new MetricId(
            "metric/00000000-0000-7000-8000-000000000004");
    private static final BenefitId ONE = benefit(1);
    private static final BenefitId TWO = benefit(2);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate MAY_END = LocalDate.of(2026, 5, 31);

    private final Story<Placements, EffectCommand, EffectEvent> story = Story
            .of(new EffectDecider())
            .by("person/00000000-0000-7000-8000-000000000003", Role.FINANCE)
            .knowing(ONE.value(), planned(ONE, null)).knowing(TWO.value(), planned(TWO, null));

    private static BenefitId benefit(int number) {
        return new BenefitId("benefit/00000000-0000-7000-8000-00000000000" + number);
    }

    private static BenefitPlanned planned(BenefitId benefit, @Nullable String metric) {
        return new BenefitPlanned(benefit, INITIATIVE, null, null, new BenefitPlan("Stay",
                BenefitClass.MARGIN,
                new PersonId("person/00000000-0000-7000-8000-000000000001"),
                Estimate.certain(Money.of("100", "EUR")), List.of(), MAY, MAY_END, metric,
                ProofMethod.DIRECT_COUNT, null), null);
    }

    private static BenefitClaimed claimed(BenefitId benefit) {
        return new BenefitClaimed(benefit, INITIATIVE, null, BenefitClass.MARGIN, 1,
                Shown.COUNTED, Money.of("10", "EUR"), null, null, MAY, MAY_END, null, null, null,
                null);
    }

    private static PlaceBenefit placing(BenefitId benefit, @Nullable MetricFamily family) {
        return new PlaceBenefit(benefit, family, SegmentRule.NONE);
    }

    private static SettleShares settling(String one, String two) {
        return new SettleShares(MAY, MAY_END, List.of(new Part(ONE, new BigDecimal(one)),
                new Part(TWO, new BigDecimal(two))), List.of(), "As both owners see it");
    }

    /** The same, and both are said to move what they move. */
    private static SettleShares placing(String one, String two) {
        return new SettleShares(MAY, MAY_END, settling(one, two).shares(),
                List.of(placing(ONE, MetricFamily.RETENTION),
                        placing(TWO, MetricFamily.RETENTION)),
                "As both owners see it");
    }

    private static MetricDefined metric(MetricKind kind) {
        return new MetricDefined(METRIC, new Traits("Leaving", Traits.Role.OUTCOME,
                Traits.Direction.LESS_IS_BETTER, BigDecimal.ONE),
                new Definition(kind, "Who left?", MetricMethod.SHARE_OF_CASES, null,
                        new Population("everybody", null, null, null, null)));
    }

    @Test
    void BEN_2_the_metric_that_a_plan_names_says_its_family() {
        var named = story.knowing(METRIC.value(), metric(MetricKind.CHURN))
                .knowing(ONE.value(), planned(ONE, METRIC.value()));
        assertThat(named.when(placing(ONE, null)).thenOne(BenefitPlaced.class).effect())
                .isEqualTo("RETENTION");
        named.when(placing(ONE, MetricFamily.EFFORT))
                .thenRefused(EffectRefusal.METRIC_SAYS_OTHERWISE);
        assertThat(story.knowing(METRIC.value(), metric(MetricKind.OWN))
                .knowing(ONE.value(), planned(ONE, METRIC.value())).when(placing(ONE, null))
                .thenOne(BenefitPlaced.class).effect()).isEqualTo(METRIC.value());
    }

    @Test
    void BEN_2_a_benefit_is_placed_where_somebody_says_what_it_moves() {
        story.when(placing(ONE, null)).thenRefused(EffectRefusal.NO_EFFECT);
        story.when(placing(benefit(9), MetricFamily.EFFORT))
                .thenRefused(GeneralRefusal.UNKNOWN_ID);
        var placed = story.and(placing(ONE, MetricFamily.RETENTION));
        placed.when(placing(ONE, MetricFamily.RETENTION)).thenNothing();
    }

    @Test
    void BEN_2_what_was_claimed_before_must_find_its_place_as_well() {
        var both = story.knowing(ONE.value(), claimed(ONE)).knowing(TWO.value(), claimed(TWO))
                .and(placing(ONE, MetricFamily.RETENTION));
        both.when(placing(TWO, MetricFamily.RETENTION))
                .thenRefused(EffectRefusal.MORE_THAN_ALL);
        both.when(placing(TWO, MetricFamily.EFFORT)).thenOne(BenefitPlaced.class);
    }

    @Test
    void BEN_2_finance_parts_what_there_is_among_those_who_draw_on_it() {
        var one = story.and(placing(ONE, MetricFamily.RETENTION));
        one.when(settling("60", "40")).thenRefused(EffectRefusal.NO_EFFECT);
        one.and(placing(TWO, MetricFamily.EFFORT)).when(settling("60", "40"))
                .thenRefused(EffectRefusal.NOT_OF_ONE_EFFECT);
        var both = one.and(placing(TWO, MetricFamily.RETENTION));
        both.when(settling("60", "60")).thenRefused(EffectRefusal.MORE_THAN_ALL);
        both.when(settling("60", "40.01")).thenRefused(EffectRefusal.MORE_THAN_ALL);
        assertThat(both.when(settling("60", "40")).thenOne(SharesSettled.class).effect())
                .isEqualTo("RETENTION");
    }

    @Test
    void BEN_2_what_finance_settled_rests_while_the_benefit_moves_another_effect() {
        var settled = story.and(placing(ONE, MetricFamily.RETENTION))
                .and(placing(TWO, MetricFamily.RETENTION)).and(settling("60", "40"));
        var moved = settled.and(placing(TWO, MetricFamily.EFFORT));
        assertThat(settled.state().settledOf(TWO)).hasSize(1);
        assertThat(moved.state().settledOf(TWO)).isEmpty();
        assertThat(moved.state().settledOf(ONE)).as("it stays with its effect").hasSize(1);
        assertThat(moved.and(placing(TWO, MetricFamily.RETENTION)).state().settledOf(TWO))
                .as("nobody undoes it by moving away and back")
                .isEqualTo(settled.state().settledOf(TWO));
    }

    @Test
    void BEN_2_finance_places_what_found_no_place_in_the_step_that_settles() {
        var claimed = story.knowing(ONE.value(), claimed(ONE)).knowing(TWO.value(), claimed(TWO));
        claimed.and(placing(ONE, MetricFamily.RETENTION))
                .when(placing(TWO, MetricFamily.RETENTION))
                .thenRefused(EffectRefusal.MORE_THAN_ALL);
        claimed.when(settling("60", "40")).thenRefused(EffectRefusal.NO_EFFECT);
        claimed.when(placing("60", "41")).thenRefused(EffectRefusal.MORE_THAN_ALL);
        var both = claimed.and(placing("60", "40"));
        assertThat(both.state().of(TWO)).isNotNull();
        assertThat(both.state().settledOf(TWO)).hasSize(1);
    }

    @Test
    void BEN_2_what_was_claimed_beside_the_settled_time_must_fit_as_well() {
        var june = new BenefitClaimed(ONE, INITIATIVE, null, BenefitClass.MARGIN, 1,
                Shown.COUNTED, Money.of("10", "EUR"), null, null, MAY, MAY_END.plusDays(1), null,
                null, null, null);
        var later = new BenefitClaimed(TWO, INITIATIVE, null, BenefitClass.MARGIN, 1,
                Shown.COUNTED, Money.of("10", "EUR"), null, null, MAY_END.plusDays(1),
                MAY_END.plusDays(1), null, null, null, null);
        story.knowing(ONE.value(), june).knowing(TWO.value(), later).when(placing("60", "40"))
                .thenRefused(EffectRefusal.MORE_THAN_ALL);
    }

    @Test
    void BEN_2_a_metric_that_a_plan_names_places_it_in_the_step_that_settles() {
        var named = story.knowing(METRIC.value(), metric(MetricKind.CHURN))
                .knowing(ONE.value(), planned(ONE, METRIC.value()))
                .knowing(TWO.value(), planned(TWO, METRIC.value()));
        assertThat(named.and(settling("60", "40")).state().drawing("RETENTION"))
                .containsExactlyInAnyOrder(ONE, TWO);
    }
}
