package waymark.api.measure.benefit.claim;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.worth.Money;
import waymark.api.worth.proof.Proof;
import waymark.api.worth.proof.Shown;

/** Everything that can be asked about the claims that wait for finance. */
public sealed interface ClaimQuery<A> extends Query<A> {

    /**
     * The claims that wait for finance, by the last day of their period, oldest first.
     *
     * @param after the cursor of the last page, or null
     * @param limit how many, 1 to 500
     */
    @WhoMay
    record ListWaiting(@Nullable String after, int limit) implements ClaimQuery<WaitingClaims> {}

    /**
     * A page of claims that wait.
     *
     * @param total the exact sum of all that wait, on this page or not
     * @param count how many wait
     * @param longestWait the most days that one of them waits; none when none does
     * @param materiality below which amount claims may be verified by a sample
     * @param next the cursor to ask on from, or null when this was the last page
     */
    record WaitingClaims(List<WaitingClaim> claims, Money total, long count,
            @Nullable Long longestWait, Money materiality, @Nullable String next) {}

    /**
     * A claim that waits.
     *
     * @param benefit the id of the benefit
     * @param reference its reference
     * @param version the version of the benefit
     * @param name what gets better
     * @param owner who answers for it
     * @param claimedAt when it was recorded
     * @param daysWaiting whole days since
     * @param shown how well it is shown
     * @param proof what the measurement said that it rests on; none where it rests on none, or was
     *     counted
     * @param share what it draws of its effect, in percent; none where nothing else could
     * @param small whether it may be verified by a sample
     * @param sampled the sample it is among, if it is
     */
    record WaitingClaim(String benefit, String reference, long version, String name,
            String initiative, String owner, int claim, Money amount, LocalDate from,
            LocalDate to, @Nullable String claimant, Instant claimedAt, long daysWaiting,
            Shown shown, @Nullable Proof proof, @Nullable BigDecimal share, boolean small,
            @Nullable Sampled sampled) {}
}
