package waymark.command.measure.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.command.measure.benefit.Benefits.BENEFIT;
import static waymark.command.measure.benefit.Benefits.FINANCE;
import static waymark.command.measure.benefit.Benefits.INITIATIVE;
import static waymark.command.measure.benefit.Benefits.OWNER;
import static waymark.command.measure.benefit.Benefits.TODAY;
import static waymark.command.measure.benefit.Benefits.claimed;
import static waymark.command.measure.benefit.Benefits.eur;
import static waymark.command.measure.benefit.Benefits.verifying;

import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.govern.organisation.PersonEvent.DelegationEnded;
import waymark.api.govern.organisation.PersonEvent.WorkDelegated;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Role;
import waymark.api.measure.benefit.BenefitCommand;
import waymark.api.measure.benefit.BenefitCommand.RestateClaim;
import waymark.api.measure.benefit.BenefitCommand.VerifyBySample;
import waymark.api.measure.benefit.BenefitCommand.VerifyClaim;
import waymark.api.measure.benefit.BenefitEvent;
import waymark.api.measure.benefit.BenefitEvent.ClaimRestated;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerified;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerifiedBySample;
import waymark.api.measure.benefit.BenefitEvent.Result;
import waymark.api.measure.benefit.BenefitId;
import waymark.api.measure.benefit.BenefitRefusal;
import waymark.api.measure.sample.ClaimName;
import waymark.api.measure.sample.SampleEvent.SampleDrawn;
import waymark.api.measure.sample.SampleEvent.Small;
import waymark.api.measure.sample.SampleId;
import waymark.api.measure.sample.SampleRefusal;
import waymark.api.worth.proof.Shown;
import waymark.command.kernel.testing.Story;

class VerifyingTest {

    private static final SampleId SAMPLE = new SampleId(
            "claim-sample/00000000-0000-7000-8000-000000000005");
    private static final BenefitId DRAWN = new BenefitId(
            "benefit/00000000-0000-7000-8000-000000000007");

    private final Story<Benefit, BenefitCommand, BenefitEvent> finance = claimed()
            .by(FINANCE.value(), Role.FINANCE);

    private static RestateClaim restating(int word, Result result, String reason) {
        return new RestateClaim(BENEFIT, 1, word, result, null, "FI-9", reason);
    }

    private Story<Benefit, BenefitCommand, BenefitEvent> sampled() {
        return finance.knowing(SAMPLE.value(), new SampleDrawn(SAMPLE, eur("2000"), 7,
                "shuffle/1", List.of(new Small(new ClaimName(DRAWN, 1), eur("10"))),
                List.of(new Small(new ClaimName(BENEFIT, 1), eur("1000"))), FINANCE));
    }

    private static ClaimVerified found(Result result, boolean selfVerified) {
        return new ClaimVerified(DRAWN, INITIATIVE, null, BenefitClass.CASHABLE, 1,
                Shown.COUNTED, result, eur("10"), Benefits.TODAY, FINANCE, selfVerified, null,
                null);
    }

    @Test
    void BEN_1_a_correction_names_the_word_it_takes_the_place_of() {
        var verified = finance.and(verifying(1, Result.FULLY, null, null));
        ClaimRestated told = verified.when(restating(1, Result.NOT_REALISED, "Booked twice"))
                .thenOne(ClaimRestated.class);
        assertThat(told.verification()).isEqualTo(2);
        assertThat(told.restates()).isEqualTo(1);
        assertThat(told.amount()).isEqualTo(eur("0"));
        var restated = verified.and(restating(1, Result.NOT_REALISED, "Booked twice"));
        restated.when(restating(1, Result.FULLY, "Not after all"))
                .thenRefused(BenefitRefusal.NOT_THE_LATEST);
        restated.when(restating(2, Result.FULLY, "Not after all"))
                .thenOne(ClaimRestated.class);
    }

    @Test
    void BEN_1_nothing_is_corrected_that_was_never_said_and_BEN_4_nobody_corrects_their_own() {
        finance.when(restating(1, Result.FULLY, "x")).thenRefused(BenefitRefusal.NOT_VERIFIED);
        finance.and(verifying(1, Result.FULLY, null, null)).by(OWNER.value(), Role.FINANCE)
                .when(restating(1, Result.NOT_REALISED, "x"))
                .thenRefused(BenefitRefusal.OWN_BENEFIT);
    }

    @Test
    void BEN_4_who_has_the_work_of_the_owner_does_not_verify_until_it_is_given_back() {
        PersonId olive = new PersonId("person/00000000-0000-7000-8000-0000000000e1");
        var standing = finance.by(olive.value(), Role.FINANCE).knowing(olive.value(),
                new WorkDelegated(olive, OWNER, TODAY, TODAY.plusDays(9)));
        VerifyClaim verify = verifying(1, Result.FULLY, null, null);
        standing.when(verify).thenRefused(BenefitRefusal.OWN_BENEFIT);
        standing.knowing(olive.value(), new DelegationEnded(olive, OWNER)).when(verify)
                .thenOne(ClaimVerified.class);
    }

    @Test
    void BEN_1_a_sample_that_holds_speaks_for_what_was_not_drawn_and_is_named() {
        var holds = sampled().knowing(DRAWN.value(), found(Result.FULLY, false));
        ClaimVerifiedBySample told = holds.when(new VerifyBySample(BENEFIT, 1, SAMPLE))
                .thenOne(ClaimVerifiedBySample.class);
        assertThat(told.sample()).isEqualTo(SAMPLE);
        assertThat(told.seed()).isEqualTo(7);
        assertThat(told.drawn()).isEqualTo(1);
        assertThat(told.of()).isEqualTo(2);
        assertThat(told.amount()).isEqualTo(eur("1000"));
        holds.by(OWNER.value(), Role.FINANCE).when(new VerifyBySample(BENEFIT, 1, SAMPLE))
                .thenRefused(BenefitRefusal.OWN_BENEFIT);
        holds.and(new VerifyBySample(BENEFIT, 1, SAMPLE))
                .when(verifying(1, Result.FULLY, null, null))
                .thenRefused(BenefitRefusal.ALREADY_VERIFIED);
    }

    @Test
    void BEN_1_a_sample_that_failed_or_is_open_or_another_one_speaks_for_nothing() {
        var wish = new VerifyBySample(BENEFIT, 1, SAMPLE);
        finance.when(wish).thenRefused(SampleRefusal.NO_SUCH_SAMPLE);
        sampled().when(wish).thenRefused(SampleRefusal.SAMPLE_OPEN);
        sampled().knowing(DRAWN.value(), found(Result.PARTLY, false)).when(wish)
                .thenRefused(SampleRefusal.SAMPLE_FAILED);
        sampled().knowing(DRAWN.value(), found(Result.FULLY, true)).when(wish)
                .thenRefused(SampleRefusal.SAMPLE_FAILED);
    }
}
