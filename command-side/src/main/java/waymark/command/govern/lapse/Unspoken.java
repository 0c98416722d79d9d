package waymark.command.govern.lapse;

import java.util.HashMap;
import java.util.Map;
import waymark.api.kernel.Event;
import waymark.api.measure.benefit.BenefitEvent.BenefitClaimed;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerified;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerifiedBySample;
import waymark.command.kernel.rule.Fold;

/**
 * The claims of a benefit that finance has not spoken of.
 *
 * @param claims by their number
 */
record Unspoken(Map<Integer, BenefitClaimed> claims) {

    /** The fold over a benefit's own stream. */
    static final Fold<Unspoken> FOLD = new Fold<>() {
        @Override
        public Unspoken initial() {
            return new Unspoken(Map.of());
        }

        @Override
        public Unspoken evolve(Unspoken waiting, Event event) {
            Map<Integer, BenefitClaimed> now = new HashMap<>(waiting.claims);
            switch (event) {
                case BenefitClaimed told -> now.put(told.claim(), told);
                case ClaimVerified told -> now.remove(told.claim());
                case ClaimVerifiedBySample told -> now.remove(told.claim());
                default -> {
                    return waiting;
                }
            }
            return new Unspoken(now);
        }
    };
}
