package waymark.api.measure.benefit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.measure.benefit.BenefitEvent.Result;
import waymark.api.worth.Money;
import waymark.api.worth.proof.Bar;
import waymark.api.worth.proof.Proof;

/** Everything that can be asked about benefits. */
public sealed interface BenefitQuery<A> extends Query<A> {

    /**
     * One benefit with all that is known of it.
     *
     * @param id the id of the benefit, {@code benefit/...}
     */
    @WhoMay
    record FindBenefit(String id) implements BenefitQuery<BenefitView> {}

    /**
     * Benefits, newest first.
     *
     * @param initiative only those of this initiative, or null for all
     * @param before to ask on from the last page
     * @param limit how many, 1 to 500
     */
    @WhoMay
    record ListBenefits(@Nullable String initiative, @Nullable String before, int limit)
            implements
                BenefitQuery<BenefitList> {}

    /** The benefits with a claim that waits for finance, oldest first. */
    @WhoMay
    record ListAwaiting() implements BenefitQuery<BenefitList> {}

    /**
     * A benefit as it can be read; verified, measured and planned-to-date stand side by side.
     *
     * @param verified what finance verified: the headline
     * @param measured what was measured and shown, or counted directly
     * @param plannedToDate what should have come by the day the question is asked as of
     * @param selfVerified what its own owner verified with a reason; beside, never within
     * @param faded the day its effect ended, if it did
     */
    record BenefitView(
            String id,
            String reference,
            long version,
            String initiative,
            @Nullable String businessCase,
            @Nullable String line,
            BenefitPlan plan,
            @Nullable Bar bar,
            Money verified,
            Money measured,
            Money plannedToDate,
            Money selfVerified,
            List<MeasuredView> measurements,
            List<ClaimView> claims,
            @Nullable LocalDate faded,
            Instant changedAt) {}

    /** A measurement as it can be read. */
    record MeasuredView(
            int number,
            LocalDate effectiveOn,
            @Nullable Proof proof,
            @Nullable Money amount,
            boolean counts,
            @Nullable String ledgerReference,
            @Nullable String note) {}

    /**
     * A claim as it can be read.
     *
     * @param claimedAt when it was recorded
     * @param daysWaiting days since it was recorded, while finance has not spoken; else null
     */
    record ClaimView(
            int claim,
            Money amount,
            LocalDate from,
            LocalDate to,
            @Nullable Integer measurement,
            @Nullable String claimant,
            Instant claimedAt,
            @Nullable Long daysWaiting,
            @Nullable Result result,
            @Nullable Money verified,
            @Nullable String verifier,
            boolean selfVerified,
            @Nullable String ledgerReference,
            @Nullable String reason) {}

    /** A page of benefits. */
    record BenefitList(List<BenefitView> benefits, @Nullable String next) {}
}
