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
 * @param settled all that was settled of the effects they draw on now, in order
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
            case BenefitPlaced told -> placed(told);
            case SharesSettled told -> {
                List<Settled> all = new ArrayList<>(settled);
                all.addAll(told.settled());
                yield new Placements(placed, all);
            }
        };
    }

    /** What finance settled was of one effect, and falls with the move to another. */
    private Placements placed(BenefitPlaced told) {
        BenefitPlaced before = of(told.benefit());
        boolean moved = before != null && !before.effect().equals(told.effect());
        Map<BenefitId, BenefitPlaced> all = new HashMap<>(placed);
        all.put(told.benefit(), told);
        return new Placements(all, moved
                ? settled.stream().filter(one -> !one.benefit().equals(told.benefit())).toList()
                : settled);
    }

    @Nullable
    BenefitPlaced of(BenefitId benefit) {
        return placed.get(benefit);
    }

    List<Settled> settledOf(BenefitId benefit) {
        return settled.stream().filter(one -> one.benefit().equals(benefit)).toList();
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
