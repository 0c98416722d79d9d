package waymark.command.measure.effect;

import static waymark.command.kernel.rule.Decision.accept;

import java.util.Set;
import waymark.api.measure.effect.EffectCommand;
import waymark.api.measure.effect.EffectCommand.OpenEffects;
import waymark.api.measure.effect.EffectCommand.PlaceBenefit;
import waymark.api.measure.effect.EffectCommand.SettleShares;
import waymark.api.measure.effect.EffectEvent;
import waymark.api.measure.effect.EffectEvent.EffectsOpened;
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
            case SettleShares wish -> Settling.restsOn(placements, wish, known);
        };
    }

    @Override
    public Decision<EffectEvent> decide(
            Placements placements, EffectCommand command, Known known) {
        return switch (command) {
            case OpenEffects _ -> accept(new EffectsOpened());
            case PlaceBenefit wish -> Placing.place(placements, wish, known);
            case SettleShares wish -> Settling.settle(placements, wish, known);
        };
    }
}
