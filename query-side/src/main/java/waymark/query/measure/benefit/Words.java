package waymark.query.measure.benefit;

import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.PersonId;
import waymark.api.measure.benefit.BenefitEvent.ClaimRestated;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerified;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerifiedBySample;
import waymark.api.measure.benefit.BenefitEvent.Result;
import waymark.api.measure.benefit.claim.BySample;
import waymark.api.measure.benefit.claim.Verification;
import waymark.log.Recorded;

/** What finance said of a claim, in the one form that is read. */
final class Words {

    static Verification of(ClaimVerified told, Recorded recorded) {
        return new Verification(1, told.result(), told.amount(), id(told.verifier()),
                told.selfVerified(), null, told.ledgerReference(), told.reason(),
                recorded.recordedAt());
    }

    static Verification of(ClaimVerifiedBySample told, Recorded recorded) {
        return new Verification(1, Result.FULLY, told.amount(), id(told.verifier()), false,
                new BySample(told.sample().value(), told.seed(), told.drawn(), told.of()), null,
                null, recorded.recordedAt());
    }

    static Verification of(ClaimRestated told, Recorded recorded) {
        return new Verification(told.verification(), told.result(), told.amount(),
                id(told.verifier()), told.selfVerified(), null, told.ledgerReference(),
                told.reason(), recorded.recordedAt());
    }

    private static @Nullable String id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private Words() {}
}
