package waymark.api.measure.benefit.claim;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import waymark.api.measure.benefit.BenefitEvent.Result;
import waymark.api.worth.Money;

/**
 * A word of finance on a claim; a later one takes the place of an earlier one.
 *
 * @param number which word it is, from 1
 * @param amount what is true of the claim
 * @param verifier who said so; none when Waymark itself did
 * @param selfVerified whether a reason stands for the missing second person
 * @param bySample the sample on whose strength it was said; none where it was looked at by itself
 */
public record Verification(int number, Result result, Money amount, @Nullable String verifier,
        boolean selfVerified, @Nullable BySample bySample, @Nullable String ledgerReference,
        @Nullable String reason, Instant at) {}
