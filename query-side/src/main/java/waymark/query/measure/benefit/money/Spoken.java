package waymark.query.measure.benefit.money;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerified;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerifiedBySample;

/** That finance spoke of a claim for the first time, which then waits no longer. */
final class Spoken {

    /** The number of the claim; none where the event says nothing of one. */
    static @Nullable Integer claim(Event event) {
        if (event instanceof ClaimVerified told) {
            return told.claim();
        }
        return event instanceof ClaimVerifiedBySample told ? told.claim() : null;
    }

    private Spoken() {}
}
