package waymark.command.measure.effect;

import static waymark.api.measure.effect.EffectRefusal.NOT_OF_ONE_EFFECT;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.PersonId;
import waymark.api.measure.benefit.BenefitId;
import waymark.api.measure.effect.EffectCommand;
import waymark.api.measure.effect.EffectCommand.OpenEffects;
import waymark.api.measure.effect.EffectCommand.PlaceBenefit;
import waymark.api.measure.effect.EffectCommand.SettleShares;
import waymark.api.measure.effect.EffectEvent;
import waymark.api.measure.effect.EffectEvent.EffectsOpened;
import waymark.api.measure.effect.EffectEvent.Part;
import waymark.api.measure.effect.EffectEvent.SharesSettled;
import waymark.api.measure.effect.share.Portion;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** Decides which benefit draws on which effect, and how finance parts one among several. */
final class EffectDecider implements Decider<Placements, EffectCommand, EffectEvent> {

    @Override
    public Placements initial() {
        return Placements.NONE;
    }

    @Override
    public Placements evolve(Placements placements, EffectEvent event) {
        return placements.after(event);
    }

    @Override
    public Set<String> restsOn(Placements placements, EffectCommand command, Known known) {
        return switch (command) {
            case OpenEffects _ -> Set.of();
            case PlaceBenefit wish -> Placing.restsOn(placements, wish, known);
            case SettleShares wish -> {
                String effect = effect(placements, wish);
                yield effect == null
                        ? Set.of()
                        : placements.drawing(effect).stream().map(BenefitId::value)
                                .collect(Collectors.toSet());
            }
        };
    }

    @Override
    public Decision<EffectEvent> decide(
            Placements placements, EffectCommand command, Known known) {
        return switch (command) {
            case OpenEffects _ -> accept(new EffectsOpened());
            case PlaceBenefit wish -> Placing.place(placements, wish, known);
            case SettleShares wish -> settle(placements, wish, known);
        };
    }

    private static Decision<EffectEvent> settle(
            Placements placements, SettleShares wish, Known known) {
        String effect = effect(placements, wish);
        if (effect == null) {
            return refuse(NOT_OF_ONE_EFFECT);
        }
        List<Portion> parts = wish.shares().stream()
                .map(one -> portion(placements, one, wish, known)).toList();
        List<Portion> others = Sharing.others(placements, effect,
                wish.shares().stream().map(Part::benefit).collect(Collectors.toSet()), known);
        // By their place, for two parts may read alike and are two all the same.
        for (int at = 0; at < parts.size(); at++) {
            List<Portion> rest = new ArrayList<>(others);
            rest.addAll(parts.subList(0, at));
            rest.addAll(parts.subList(at + 1, parts.size()));
            Decision<EffectEvent> no = Sharing.tooMuch(parts.get(at), rest);
            if (no != null) {
                return no;
            }
        }
        return accept(new SharesSettled(effect, wish.from(), wish.to(), wish.shares(),
                known.by().isSystem() ? null : new PersonId(known.by().person()),
                wish.reason()));
    }

    private static Portion portion(
            Placements placements, Part part, SettleShares wish, Known known) {
        return new Portion(
                "“" + known.of(part.benefit().value(), Drawing.FOLD).name() + "”",
                wish.from(), wish.to(),
                Objects.requireNonNull(placements.of(part.benefit()), "placed").segment(),
                part.share(), List.of());
    }

    /** The effect that all of them draw on; none where there is no such. */
    private static @Nullable String effect(Placements placements, SettleShares wish) {
        Set<String> effects = wish.shares().stream().map(one -> placements.of(one.benefit()))
                .map(one -> one == null ? "" : one.effect()).collect(Collectors.toSet());
        String only = effects.size() == 1 ? effects.iterator().next() : "";
        return only.isEmpty() ? null : only;
    }
}
