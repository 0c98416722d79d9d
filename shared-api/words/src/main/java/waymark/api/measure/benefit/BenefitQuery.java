package waymark.api.measure.benefit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.measure.benefit.BenefitEvent.Result;
import waymark.api.measure.benefit.claim.Sampled;
import waymark.api.measure.benefit.claim.Verification;
import waymark.api.measure.effect.EffectQuery.Placed;
import waymark.api.worth.Figure;
import waymark.api.worth.Money;
import waymark.api.worth.proof.Bar;
import waymark.api.worth.proof.Proof;
import waymark.api.worth.proof.Shown;

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

    /**
     * A benefit as it can be read; verified, measured and planned-to-date stand side by side.
     *
     * @param verified what finance verified: the headline
     * @param measured what was measured and shown, or counted directly
     * @param plannedToDate what should have come by the day the question is asked as of
     * @param selfVerified what its own owner verified with a reason; beside, never within
     * @param faded the day its effect ended, if it did
     * @param placed on which effect it draws, and for whom; none where that is not said
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
            @Nullable Placed placed,
            Instant changedAt) {}

    /**
     * A measurement as it can be read.
     *
     * @param showable the smallest effect that so many answers would show; none where counted
     * @param needed how many answers a group would show the smallest worthwhile effect; none where
     *     counted
     */
    record MeasuredView(
            int number,
            LocalDate effectiveOn,
            @Nullable Proof proof,
            @Nullable Money amount,
            boolean counts,
            @Nullable Figure showable,
            @Nullable Figure needed,
            @Nullable String ledgerReference,
            @Nullable String note) {}

    /**
     * A claim as it can be read.
     *
     * @param claimedAt when it was recorded
     * @param daysWaiting days since it was recorded, while finance has not spoken; else null
     * @param result the latest word of finance, as what follows
     * @param shown how well it was shown when it was claimed
     * @param share what it draws of its effect, in percent; none where nothing else could
     * @param sampled the sample it is among, if it is
     * @param words all that finance said of it, oldest first
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
            @Nullable String reason,
            Shown shown,
            @Nullable BigDecimal share,
            @Nullable Sampled sampled,
            List<Verification> words) {}

    /** A page of benefits. */
    record BenefitList(List<BenefitView> benefits, @Nullable String next) {}
}
