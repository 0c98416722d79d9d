package waymark.command.measure.effect;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.measure.effect.EffectCommand;
import waymark.api.measure.effect.EffectCommand.OpenEffects;
import waymark.api.measure.effect.EffectCommand.PlaceBenefit;
import waymark.api.measure.effect.EffectCommand.SettleShares;
import waymark.api.measure.effect.EffectEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to an {@link EffectDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class EffectAggregate extends DecidedStream<Placements, EffectCommand, EffectEvent> {

    EffectAggregate() {
        super(new EffectDecider());
    }

    @Decides
    void on(OpenEffects command) { decide(command); }

    @Decides
    void on(PlaceBenefit command) { decide(command); }

    @Decides
    void on(SettleShares command) { decide(command); }
}
