package waymark.command.measure.sample;

import java.util.HashMap;
import java.util.Map;
import waymark.api.kernel.Event;
import waymark.api.measure.benefit.BenefitEvent.BenefitClaimed;
import waymark.api.measure.benefit.BenefitEvent.ClaimRestated;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerified;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerifiedBySample;
import waymark.api.measure.benefit.BenefitEvent.Result;
import waymark.api.worth.Money;
import waymark.command.kernel.rule.Fold;
import waymark.command.measure.sample.Strength.Held;

/**
 * The claims of a benefit and what finance says of each, folded from the benefit's own stream.
 *
 * @param waiting the amount of each claim that waits
 * @param found what was found of each of the others; what failed once is not turned round by a
 *     later word
 */
record Verdicts(Map<Integer, Money> waiting, Map<Integer, Held> found) {

    static final Fold<Verdicts> FOLD = new Fold<>() {
        @Override
        public Verdicts initial() {
            return new Verdicts(Map.of(), Map.of());
        }

        @Override
        public Verdicts evolve(Verdicts before, Event event) {
            if (event instanceof BenefitClaimed told) {
                Map<Integer, Money> waiting = new HashMap<>(before.waiting);
                waiting.put(told.claim(), told.amount());
                return new Verdicts(waiting, before.found);
            }
            if (event instanceof ClaimVerified told) {
                return before.saying(told.claim(), held(told.result(), told.selfVerified()));
            }
            if (event instanceof ClaimRestated told) {
                return before.saying(told.claim(), held(told.result(), told.selfVerified()));
            }
            return event instanceof ClaimVerifiedBySample told
                    ? before.saying(told.claim(), Held.HOLDS)
                    : before;
        }
    };

    /** What was said of a claim by its number. */
    Held of(int claim) {
        return found.getOrDefault(claim, Held.WAITS);
    }

    private static Held held(Result result, boolean selfVerified) {
        return result == Result.FULLY && !selfVerified ? Held.HOLDS : Held.FAILED;
    }

    private Verdicts saying(int claim, Held what) {
        Map<Integer, Money> left = new HashMap<>(waiting);
        left.remove(claim);
        Map<Integer, Held> all = new HashMap<>(found);
        all.merge(claim, what, (old, now) -> old == Held.FAILED ? old : now);
        return new Verdicts(left, all);
    }
}
