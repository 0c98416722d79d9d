package waymark.command.measure.effect;

import static waymark.api.measure.effect.EffectRefusal.METRIC_SAYS_OTHERWISE;
import static waymark.api.measure.effect.EffectRefusal.NO_EFFECT;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refusal;
import waymark.api.measure.effect.EffectCommand.PlaceBenefit;
import waymark.api.measure.effect.EffectEvent;
import waymark.api.measure.effect.EffectEvent.BenefitPlaced;
import waymark.api.measure.effect.share.Portion;
import waymark.api.measure.metric.definition.MetricFamily;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** On which effect a benefit draws: the metric that its plan names says it, else a person. */
final class Placing {

    static Set<String> restsOn(Placements placements, PlaceBenefit wish, Known known) {
        String benefit = wish.benefit().value();
        Set<String> streams = new TreeSet<>(Set.of(benefit));
        if (known.streams().containsKey(benefit)) {
            String metric = known.of(benefit, Drawing.FOLD).metric();
            if (metric != null) {
                streams.add(metric);
            }
            if (metric == null || known.streams().containsKey(metric)) {
                String effect = effect(wish, metric, known);
                if (effect != null) {
                    placements.drawing(effect).forEach(one -> streams.add(one.value()));
                }
            }
        }
        return streams;
    }

    static Decision<EffectEvent> place(Placements placements, PlaceBenefit wish, Known known) {
        if (!known.exists(wish.benefit().value())) {
            return refuse(GeneralRefusal.UNKNOWN_ID);
        }
        Refusal no = refusal(wish, known);
        if (no != null) {
            return refuse(no);
        }
        BenefitPlaced placed = placed(wish, known);
        if (placed.equals(placements.of(wish.benefit()))) {
            return nothingToDo();
        }
        Decision<EffectEvent> tooMuch = tooMuch(placements.after(placed), placed, known);
        return tooMuch == null ? accept(placed) : tooMuch;
    }

    /** Why this cannot be what the benefit moves, whoever else claims it; none where it can. */
    static @Nullable Refusal refusal(PlaceBenefit wish, Known known) {
        String effect = effect(wish, metric(wish, known), known);
        if (effect == null) {
            return NO_EFFECT;
        }
        return wish.family() == null || effect.equals(wish.family().name())
                ? null
                : METRIC_SAYS_OTHERWISE;
    }

    /** What a wish that is not refused says. */
    static BenefitPlaced placed(PlaceBenefit wish, Known known) {
        return new BenefitPlaced(wish.benefit(),
                Objects.requireNonNull(effect(wish, metric(wish, known), known), "not refused"),
                wish.segment());
    }

    /**
     * What it claimed already must find its place as well; none where it does.
     *
     * @param after as the record would be with it in its place
     */
    static @Nullable Decision<EffectEvent> tooMuch(
            Placements after, BenefitPlaced placed, Known known) {
        List<Portion> others = Sharing.others(after, placed.effect(), Set.of(placed.benefit()),
                known);
        return known.of(placed.benefit().value(), Drawing.FOLD)
                .portions(placed, after.settledOf(placed.benefit())).stream()
                .map(one -> Sharing.<EffectEvent>tooMuch(one, others)).filter(Objects::nonNull)
                .findFirst().orElse(null);
    }

    private static @Nullable String metric(PlaceBenefit wish, Known known) {
        return known.of(wish.benefit().value(), Drawing.FOLD).metric();
    }

    private static @Nullable String effect(
            PlaceBenefit wish, @Nullable String metric, Known known) {
        if (metric == null || !known.exists(metric)) {
            return wish.family() == null ? null : wish.family().name();
        }
        MetricFamily family = known.of(metric, Measures.FOLD).family();
        return family == null ? metric : family.name();
    }

    private Placing() {}
}
