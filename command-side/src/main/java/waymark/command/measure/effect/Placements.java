package waymark.command.measure.effect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.measure.benefit.BenefitId;
import waymark.api.measure.effect.EffectEvent;
import waymark.api.measure.effect.EffectEvent.BenefitPlaced;
import waymark.api.measure.effect.EffectEvent.EffectsOpened;
import waymark.api.measure.effect.EffectEvent.SharesSettled;
import waymark.api.measure.effect.share.Settled;
import waymark.command.kernel.rule.Fold;

/**
 * Which benefit draws on which effect, and what finance settled.
 *
 * @param placed the latest word on each benefit
 * @param settled all that was settled, in order
 */
record Placements(Map<BenefitId, BenefitPlaced> placed, List<Settled> settled) {

    static final Placements NONE = new Placements(Map.of(), List.of());

    static final Fold<Placements> FOLD = new Fold<>() {
        @Override
        public Placements initial() {
            return NONE;
        }

        @Override
        public Placements evolve(Placements before, Event event) {
            return event instanceof EffectEvent told ? before.after(told) : before;
        }
    };

    Placements {
        placed = Map.copyOf(placed);
        settled = List.copyOf(settled);
    }

    Placements after(EffectEvent event) {
        return switch (event) {
            case EffectsOpened _ -> this;
            case BenefitPlaced told -> {
                Map<BenefitId, BenefitPlaced> all = new HashMap<>(placed);
                all.put(told.benefit(), told);
                yield new Placements(all, settled);
            }
            case SharesSettled told -> {
                List<Settled> all = new ArrayList<>(settled);
                all.addAll(told.settled());
                yield new Placements(placed, all);
            }
        };
    }

    @Nullable
    BenefitPlaced of(BenefitId benefit) {
        return placed.get(benefit);
    }

    List<Settled> settledOf(BenefitId benefit) {
        return settled.stream().filter(one -> one.benefit().equals(benefit)).toList();
    }

    /** All that draw on this effect. */
    Set<BenefitId> drawing(String effect) {
        return placed.values().stream().filter(one -> one.effect().equals(effect))
                .map(BenefitPlaced::benefit).collect(Collectors.toSet());
    }
}
