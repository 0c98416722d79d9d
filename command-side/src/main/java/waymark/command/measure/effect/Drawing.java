package waymark.command.measure.effect;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.measure.benefit.BenefitEvent.BenefitClaimed;
import waymark.api.measure.benefit.BenefitEvent.BenefitPlanned;
import waymark.api.measure.benefit.BenefitEvent.ShareClaimed;
import waymark.api.measure.effect.EffectEvent.BenefitPlaced;
import waymark.api.measure.effect.share.Percent;
import waymark.api.measure.effect.share.Portion;
import waymark.api.measure.effect.share.Settled;
import waymark.command.kernel.rule.Fold;

/**
 * What a benefit draws, folded from its own stream.
 *
 * @param name what gets better
 * @param metric the metric that its plan names, if it names one
 * @param claims what it claimed; all of the effect where no share was said
 */
record Drawing(String name, @Nullable String metric, List<Claimed> claims) {

    /** A claim and its share of the effect in percent. */
    record Claimed(int number, LocalDate from, LocalDate to, BigDecimal share) {}

    static final Fold<Drawing> FOLD = new Fold<>() {
        @Override
        public Drawing initial() {
            return new Drawing("", null, List.of());
        }

        @Override
        public Drawing evolve(Drawing before, Event event) {
            if (event instanceof BenefitPlanned told) {
                return new Drawing(told.plan().name(), told.plan().metric(), before.claims);
            }
            if (event instanceof BenefitClaimed told) {
                return before.with(new Claimed(told.claim(), told.from(), told.effectiveOn(),
                        Percent.WHOLE));
            }
            return event instanceof ShareClaimed told
                    ? before.sharing(told.claim(), told.share())
                    : before;
        }
    };

    private Drawing with(Claimed claim) {
        List<Claimed> all = new ArrayList<>(claims);
        all.add(claim);
        return new Drawing(name, metric, List.copyOf(all));
    }

    private Drawing sharing(int claim, BigDecimal share) {
        return new Drawing(name, metric, claims.stream().map(one -> one.number() == claim
                ? new Claimed(claim, one.from(), one.to(), share)
                : one).toList());
    }

    List<Portion> portions(BenefitPlaced placed, List<Settled> settled) {
        return claims.stream().map(one -> portion(one, placed, settled)).toList();
    }

    Portion portion(Claimed claim, BenefitPlaced placed, List<Settled> settled) {
        return new Portion("“" + name + "”, claim " + claim.number() + ",", claim.from(),
                claim.to(), placed.segment(), claim.share(), settled);
    }
}
