package waymark.command.measure.effect;

import java.util.List;
import java.util.Set;
import waymark.api.kernel.Command;
import waymark.api.measure.benefit.BenefitEvent.BenefitPlanned;
import waymark.api.measure.effect.EffectCommand.OpenEffects;
import waymark.api.measure.effect.EffectCommand.PlaceBenefit;
import waymark.api.measure.effect.EffectSharesId;
import waymark.api.understand.persona.SegmentRule;
import waymark.command.kernel.policy.Policy;
import waymark.command.kernel.rule.Known;
import waymark.log.Recorded;

/** When a benefit is planned that names a metric, then it draws on the effect of that metric. */
final class EffectPolicy implements Policy {

    private static final String REGISTER = EffectSharesId.THE.value();

    @Override
    public String name() {
        return "place-benefits";
    }

    @Override
    public Set<String> restsOn(Recorded recorded) {
        return names(recorded) ? Set.of(REGISTER) : Set.of();
    }

    @Override
    public List<Command> react(Recorded recorded, Known known, Ids ids) {
        if (!names(recorded)) {
            return List.of();
        }
        Command place = new PlaceBenefit(((BenefitPlanned) recorded.event()).benefit(), null,
                SegmentRule.NONE);
        return known.exists(REGISTER) ? List.of(place) : List.of(new OpenEffects(), place);
    }

    private static boolean names(Recorded recorded) {
        return recorded.event() instanceof BenefitPlanned told && told.plan().metric() != null;
    }
}
