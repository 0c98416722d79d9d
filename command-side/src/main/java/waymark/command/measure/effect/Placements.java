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
 * @param settled all that finance settled, in order; it holds for who draws on its effect
 */
record Placements(Map<BenefitId, BenefitPlaced> placed, List<SharesSettled> settled) {

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
            case BenefitPlaced told -> placed(told);
            case SharesSettled told -> {
                List<SharesSettled> all = new ArrayList<>(settled);
                all.add(told);
                yield new Placements(placed, all);
            }
        };
    }

    private Placements placed(BenefitPlaced told) {
        Map<BenefitId, BenefitPlaced> all = new HashMap<>(placed);
        all.put(told.benefit(), told);
        return new Placements(all, settled);
    }

    @Nullable
    BenefitPlaced of(BenefitId benefit) {
        return placed.get(benefit);
    }

    /** What was settled of the effect it draws on: none while it is elsewhere, all once back. */
    List<Settled> settledOf(BenefitId benefit) {
        BenefitPlaced there = of(benefit);
        return settled.stream()
                .filter(one -> there != null && one.effect().equals(there.effect()))
                .flatMap(one -> one.settled().stream())
                .filter(one -> one.benefit().equals(benefit)).toList();
    }

    /** The one effect that all of these draw on; none where there is no such. */
    @Nullable
    String effectOf(List<BenefitId> benefits) {
        Set<String> effects = benefits.stream().map(this::of)
                .map(one -> one == null ? "" : one.effect()).collect(Collectors.toSet());
        String only = effects.size() == 1 ? effects.iterator().next() : "";
        return only.isEmpty() ? null : only;
    }

    /** All that draw on this effect. */
    Set<BenefitId> drawing(String effect) {
        return placed.values().stream().filter(one -> one.effect().equals(effect))
                .map(BenefitPlaced::benefit).collect(Collectors.toSet());
    }
}
