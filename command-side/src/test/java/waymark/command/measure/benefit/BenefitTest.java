package waymark.command.measure.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.command.measure.benefit.Benefits.BAR;
import static waymark.command.measure.benefit.Benefits.BENEFIT;
import static waymark.command.measure.benefit.Benefits.CLAIMANT;
import static waymark.command.measure.benefit.Benefits.FINANCE;
import static waymark.command.measure.benefit.Benefits.OWNER;
import static waymark.command.measure.benefit.Benefits.TODAY;
import static waymark.command.measure.benefit.Benefits.claimed;
import static waymark.command.measure.benefit.Benefits.claiming;
import static waymark.command.measure.benefit.Benefits.eur;
import static waymark.command.measure.benefit.Benefits.planned;
import static waymark.command.measure.benefit.Benefits.verifying;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import waymark.api.choose.businesscase.content.ProofMethod;
import waymark.api.govern.programme.Profile;
import waymark.api.govern.programme.ProgrammeRefusal;
import waymark.api.kernel.Role;
import waymark.api.measure.benefit.BenefitCommand;
import waymark.api.measure.benefit.BenefitCommand.AgreeBar;
import waymark.api.measure.benefit.BenefitCommand.FadeBenefit;
import waymark.api.measure.benefit.BenefitCommand.MeasureBenefit;
import waymark.api.measure.benefit.BenefitEvent.BenefitClaimed;
import waymark.api.measure.benefit.BenefitEvent.BenefitMeasured;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerified;
import waymark.api.measure.benefit.BenefitEvent.Result;
import waymark.api.measure.benefit.BenefitRefusal;
import waymark.api.measure.benefit.Groups;
import waymark.api.measure.benefit.Groups.Group;
import waymark.api.worth.proof.Verdict;
import waymark.api.worth.score.Sample;

class BenefitTest {

    private static Group group(String mean, long n) {
        return new Group(new BigDecimal(mean), new BigDecimal("3500"), n, Sample.Kind.COUNTED);
    }

    private static MeasureBenefit compared(Groups groups) {
        return new MeasureBenefit(BENEFIT, TODAY, groups, eur("500"), null, null);
    }

    @Test
    void BEN_3_difference_in_differences_does_not_prove_what_before_and_after_seems_to() {
        Groups groups = new Groups(group("10", 200), group("30", 200), group("12", 200),
                group("17", 200), false);
        BenefitMeasured told = planned(ProofMethod.DIFFERENCE_IN_DIFFERENCES, BAR)
                .when(compared(groups)).thenOne(BenefitMeasured.class);
        assertThat(told.proof()).isNotNull()
                .satisfies(proof -> assertThat(proof.verdict()).isEqualTo(Verdict.NOT_PROVEN))
                .satisfies(proof -> assertThat(proof.early()).isFalse());
        assertThat(told.counts()).as("what is not proven does not count").isFalse();
    }

    @Test
    void BEN_3_what_is_shown_counts_and_what_is_too_small_does_not() {
        var story = planned(ProofMethod.PRE_POST, BAR);
        BenefitMeasured shown = story.when(compared(new Groups(
                group("10", 900), group("30", 900), null, null, false)))
                .thenOne(BenefitMeasured.class);
        assertThat(shown.counts()).isTrue();
        BenefitMeasured small = story.when(compared(new Groups(
                group("10", 90_000), group("12", 90_000), null, null, false)))
                .thenOne(BenefitMeasured.class);
        assertThat(small.proof()).isNotNull().satisfies(
                proof -> assertThat(proof.verdict()).isEqualTo(Verdict.SHOWN_TOO_SMALL));
        assertThat(small.counts()).isFalse();
    }

    @Test
    void BEN_3_a_reading_with_too_few_answers_says_early() {
        BenefitMeasured told = planned(ProofMethod.PRE_POST, BAR).when(compared(new Groups(
                group("10", 50), group("80", 50), null, null, false)))
                .thenOne(BenefitMeasured.class);
        assertThat(told.proof()).isNotNull()
                .satisfies(proof -> assertThat(proof.early()).isTrue());
    }

    @Test
    void BEN_3_the_bar_comes_before_the_comparison_and_stays() {
        Groups groups = new Groups(group("10", 900), group("30", 900), null, null, false);
        planned(ProofMethod.PRE_POST, null).when(compared(groups))
                .thenRefused(BenefitRefusal.NO_BAR);
        planned(ProofMethod.PRE_POST, BAR).and(compared(groups)).when(new AgreeBar(BENEFIT, BAR))
                .thenRefused(BenefitRefusal.BAR_STANDS);
        planned(ProofMethod.DIRECT_COUNT, BAR).when(compared(groups))
                .thenRefused(BenefitRefusal.WRONG_GROUPS);
    }

    @Test
    void BEN_1_a_claim_is_verified_once_and_never_for_more_than_it_says() {
        var finance = claimed().by(FINANCE.value(), Role.FINANCE);
        assertThat(finance.when(verifying(1, Result.PARTLY, "400", null))
                .thenOne(ClaimVerified.class).amount()).isEqualTo(eur("400"));
        finance.when(verifying(1, Result.PARTLY, "1000", null))
                .thenRefused(BenefitRefusal.AMOUNT_DOES_NOT_FIT);
        finance.when(verifying(1, Result.FULLY, "1001", null))
                .thenRefused(BenefitRefusal.AMOUNT_DOES_NOT_FIT);
        finance.when(verifying(2, Result.FULLY, null, null))
                .thenRefused(BenefitRefusal.NO_SUCH_CLAIM);
        finance.and(verifying(1, Result.NOT_REALISED, null, null))
                .when(verifying(1, Result.FULLY, null, null))
                .thenRefused(BenefitRefusal.ALREADY_VERIFIED);
    }

    @Test
    void BEN_2_no_two_claims_of_a_benefit_touch_the_same_day() {
        claimed().when(claiming("10", LocalDate.of(2026, 5, 31), TODAY))
                .thenRefused(BenefitRefusal.PERIOD_CLAIMED);
        claimed().when(claiming("10", TODAY, TODAY)).thenOne(BenefitClaimed.class);
    }

    @Test
    void a_faded_benefit_brings_nothing_more() {
        claimed().and(new FadeBenefit(BENEFIT, LocalDate.of(2026, 5, 31), "Rota went back"))
                .when(claiming("10", TODAY, TODAY)).thenRefused(BenefitRefusal.HAS_FADED);
    }

    @Test
    void BEN_4_neither_owner_nor_claimant_verifies() {
        claimed().by(OWNER.value(), Role.FINANCE).when(verifying(1, Result.FULLY, null, "I may"))
                .thenRefused(BenefitRefusal.OWN_BENEFIT);
        claimed().by(CLAIMANT.value(), Role.FINANCE)
                .when(verifying(1, Result.FULLY, null, null))
                .thenRefused(BenefitRefusal.OWN_BENEFIT);
    }

    @Test
    void BEN_4_in_a_small_programme_a_reason_stands_for_the_second_person() {
        var small = claimed().in(Profile.SMALL).by(OWNER.value(), Role.FINANCE);
        small.when(verifying(1, Result.FULLY, null, null))
                .thenRefused(ProgrammeRefusal.REASON_MISSING);
        ClaimVerified told = small.when(verifying(1, Result.FULLY, null, "Nobody else counts"))
                .thenOne(ClaimVerified.class);
        assertThat(told.selfVerified()).isTrue();
    }

    @Test
    void whatever_is_asked_verified_stays_within_claimed_and_never_by_the_owner() {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            var story = planned(ProofMethod.DIRECT_COUNT, null);
            for (int step = 0; step < 25; step++) {
                var actor = List.of(OWNER, CLAIMANT, FINANCE).get(random.nextInt(3));
                story = story.by(actor.value(), Role.FINANCE).and(anything(random));
            }
            for (var event : story.events()) {
                if (event instanceof ClaimVerified told) {
                    assertThat(told.verifier()).as("seed " + seed).isNotEqualTo(OWNER);
                    BigDecimal claimed = story.state().claim(told.claim()).orElseThrow()
                            .amount().amount();
                    assertThat(told.amount().amount().abs()).as("seed " + seed)
                            .isLessThanOrEqualTo(claimed.abs());
                }
            }
        }
    }

    private static BenefitCommand anything(Random random) {
        int claim = 1 + random.nextInt(4);
        LocalDate from = TODAY.minusDays(random.nextInt(200));
        return switch (random.nextInt(4)) {
            case 0 -> verifying(claim, Result.FULLY, null, "because");
            case 1 -> verifying(claim, Result.PARTLY,
                    String.valueOf(1 + random.nextInt(900)), null);
            case 2 -> verifying(claim, Result.NOT_REALISED, null, null);
            default -> claiming(String.valueOf(1 + random.nextInt(800)), from,
                    from.plusDays(random.nextInt(20)));
        };
    }
}
