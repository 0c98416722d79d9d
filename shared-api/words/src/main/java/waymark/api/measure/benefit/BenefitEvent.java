package waymark.api.measure.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.Opens;
import waymark.api.measure.sample.SampleId;
import waymark.api.worth.ExchangeRate;
import waymark.api.worth.Money;
import waymark.api.worth.proof.Bar;
import waymark.api.worth.proof.Proof;
import waymark.api.worth.proof.Shown;

/** Everything that can have happened to a benefit; all amounts are in the base currency. */
public sealed interface BenefitEvent extends Event {

    /** What finance found. */
    enum Result { FULLY, PARTLY, NOT_REALISED }

    /** The benefit. */
    BenefitId benefit();

    /** The initiative it comes from. */
    InitiativeId initiative();

    /** The business case that planned it; none where it was planned by hand. */
    @Nullable
    BusinessCaseId businessCase();

    @Override
    default String stream() {
        return benefit().value();
    }

    /**
     * It was planned.
     *
     * @param line the line of the case it comes from, if it does
     * @param bar what it has to pass to count as shown, if that is agreed already
     */
    @Named("benefit.planned")
    @Opens("BEN")
    record BenefitPlanned(BenefitId benefit, InitiativeId initiative,
            @Nullable BusinessCaseId businessCase, @Nullable @NotPersonal String line,
            BenefitPlan plan, @Nullable Bar bar)
            implements
                BenefitEvent {}

    /** It was agreed what it has to pass to count as shown. */
    @Named("benefit.bar-agreed")
    record BarAgreed(BenefitId benefit, InitiativeId initiative,
            @Nullable BusinessCaseId businessCase, Bar bar)
            implements
                BenefitEvent {}

    /**
     * It was measured.
     *
     * @param benefitClass what kind of good the benefit does
     * @param number which measurement it is, from 1
     * @param effectiveOn the last day it speaks for
     * @param groups what was compared; none where it was counted directly
     * @param proof the verdict with effect and interval; none where it was counted directly
     * @param amount what it is worth, if that was said
     * @param counts whether the amount counts as measured: it was shown, or counted directly
     */
    @Named("benefit.measured")
    record BenefitMeasured(BenefitId benefit, InitiativeId initiative,
            @Nullable BusinessCaseId businessCase, BenefitClass benefitClass, int number,
            LocalDate effectiveOn, @Nullable Groups groups, @Nullable Proof proof,
            @Nullable Money amount, boolean counts, @Nullable @NotPersonal String ledgerReference,
            @Nullable @NotPersonal String note)
            implements
                BenefitEvent {}

    /**
     * It was claimed for a period.
     *
     * @param benefitClass what kind of good the benefit does
     * @param claim its number within the benefit, from 1
     * @param shown how well it is shown
     * @param original as it was stated, where that was in another currency
     * @param effectiveOn the last day of the period, which is when it counts
     * @param measurement the number of the measurement it rests on, if it rests on one
     * @param claimant who claimed it; none when Waymark itself did
     */
    @Named("benefit.claimed")
    record BenefitClaimed(BenefitId benefit, InitiativeId initiative,
            @Nullable BusinessCaseId businessCase, BenefitClass benefitClass, int claim,
            Shown shown, Money amount, @Nullable Money original, @Nullable ExchangeRate rate,
            LocalDate from, LocalDate effectiveOn, @Nullable Integer measurement,
            @Nullable PersonId claimant, @Nullable @NotPersonal String ledgerReference,
            @Nullable @NotPersonal String note)
            implements
                BenefitEvent {}

    /**
     * Finance said what is true of a claim.
     *
     * @param benefitClass what kind of good the benefit does
     * @param shown how well it is shown; an entry in the accounts counts it
     * @param amount what is true of it; all of it, a part, or nothing
     * @param effectiveOn the day the claim counts for
     * @param selfVerified whether a reason stands for the missing second person (GOV-2)
     */
    @Named("benefit.verified")
    record ClaimVerified(BenefitId benefit, InitiativeId initiative,
            @Nullable BusinessCaseId businessCase, BenefitClass benefitClass, int claim,
            Shown shown, Result result, Money amount, LocalDate effectiveOn,
            @Nullable PersonId verifier, boolean selfVerified,
            @Nullable @NotPersonal String ledgerReference, @Nullable @NotPersonal String reason)
            implements
                BenefitEvent {}

    /**
     * What share of the effect that the benefit moves is claimed, right after the claim itself.
     *
     * @param share in percent
     */
    @Named("benefit.share-claimed")
    record ShareClaimed(BenefitId benefit, InitiativeId initiative,
            @Nullable BusinessCaseId businessCase, int claim, BigDecimal share)
            implements
                BenefitEvent {}

    /**
     * Finance took a claim for true in full, as all of a sample hold that it was not drawn for.
     *
     * @param seed by which the sample was drawn
     * @param drawn how many were drawn
     * @param of of how many
     */
    @Named("benefit.verified-by-sample")
    record ClaimVerifiedBySample(BenefitId benefit, InitiativeId initiative,
            @Nullable BusinessCaseId businessCase, BenefitClass benefitClass, int claim,
            Shown shown, Money amount, LocalDate effectiveOn, @Nullable PersonId verifier,
            SampleId sample, long seed, int drawn, int of)
            implements
                BenefitEvent {}

    /**
     * Finance corrected what it had said of a claim; what it said before stays on record.
     *
     * @param verification which word on this claim it is, from 2
     * @param restates which word it takes the place of
     */
    @Named("benefit.restated")
    record ClaimRestated(BenefitId benefit, InitiativeId initiative,
            @Nullable BusinessCaseId businessCase, BenefitClass benefitClass, int claim,
            Shown shown, int verification, int restates, Result result, Money amount,
            LocalDate effectiveOn, @Nullable PersonId verifier, boolean selfVerified,
            @Nullable @NotPersonal String ledgerReference, @NotPersonal String reason)
            implements
                BenefitEvent {}

    /** Its effect ended; later periods bring nothing more. */
    @Named("benefit.faded")
    record BenefitFaded(BenefitId benefit, InitiativeId initiative,
            @Nullable BusinessCaseId businessCase, LocalDate effectiveOn,
            @NotPersonal String reason)
            implements
                BenefitEvent {}
}
