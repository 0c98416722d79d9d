package waymark.command.measure.effect;

import static waymark.api.measure.effect.EffectRefusal.METRIC_SAYS_OTHERWISE;
import static waymark.api.measure.effect.EffectRefusal.NO_EFFECT;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.measure.effect.EffectCommand.PlaceBenefit;
import waymark.api.measure.effect.EffectEvent;
import waymark.api.measure.effect.EffectEvent.BenefitPlaced;
import waymark.api.measure.effect.share.Portion;
import waymark.api.measure.metric.MetricEvent.MetricDefined;
import waymark.api.measure.metric.MetricEvent.MetricRedefined;
import waymark.api.measure.metric.definition.MetricFamily;
import waymark.api.measure.metric.definition.MetricKind;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Fold;
import waymark.command.kernel.rule.Known;

/** On which effect a benefit draws: the metric that its plan names says it, else a person. */
final class Placing {

    /** What a metric measures, by its latest definition. */
    private record Measures(@Nullable MetricKind kind) {

        static final Fold<Measures> FOLD = new Fold<>() {
            @Override
            public Measures initial() {
                return new Measures(null);
            }

            @Override
            public Measures evolve(Measures before, Event event) {
                if (event instanceof MetricDefined told) {
                    return new Measures(told.definition().kind());
                }
                return event instanceof MetricRedefined told
                        ? new Measures(told.definition().kind())
                        : before;
            }
        };

        @Nullable
        MetricFamily family() {
            return kind == null ? null : kind.family();
        }
    }

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
        Drawing drawing = known.of(wish.benefit().value(), Drawing.FOLD);
        String effect = effect(wish, drawing.metric(), known);
        if (effect == null) {
            return refuse(NO_EFFECT);
        }
        if (wish.family() != null && !effect.equals(wish.family().name())) {
            return refuse(METRIC_SAYS_OTHERWISE);
        }
        BenefitPlaced placed = new BenefitPlaced(wish.benefit(), effect, wish.segment());
        return placed.equals(placements.of(wish.benefit()))
                ? nothingToDo()
                : fitting(placements, placed, drawing, known);
    }

    /** What it claimed already must find its place as well. */
    private static Decision<EffectEvent> fitting(
            Placements placements, BenefitPlaced placed, Drawing drawing, Known known) {
        List<Portion> others = Sharing.others(placements, placed.effect(),
                Set.of(placed.benefit()), known);
        for (Portion one : drawing.portions(placed, placements.settledOf(placed.benefit()))) {
            Decision<EffectEvent> no = Sharing.tooMuch(one, others);
            if (no != null) {
                return no;
            }
        }
        return accept(placed);
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
