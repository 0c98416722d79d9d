package waymark.query.measure.metric.reading;

import java.math.BigDecimal;
import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.kernel.refusal.Refused;
import waymark.api.measure.metric.MetricQuery.AskComparison;
import waymark.api.measure.metric.MetricQuery.Part;
import waymark.api.measure.metric.MetricRefusal;
import waymark.api.measure.metric.definition.Definition;
import waymark.api.measure.metric.view.ComparisonView;
import waymark.api.measure.metric.view.ComparisonView.Side;
import waymark.api.measure.metric.view.ComparisonView.Verdict;
import waymark.api.measure.metric.view.EffectView;
import waymark.api.measure.metric.view.MetricView.BreakView;
import waymark.api.measure.metric.view.ScoreView;
import waymark.api.worth.Method;
import waymark.api.worth.score.Effect;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.measure.metric.MetricRow;
import waymark.query.measure.metric.Metrics;
import waymark.query.measure.metric.figure.Scores;
import waymark.query.measure.metric.figure.Slot;

/** Answers whether two periods or parts of a metric differ (MET-3). */
@Component
class ComparisonAnswers {

    private final Metrics metrics;
    private final Changes changes;

    ComparisonAnswers(Metrics metrics, Changes changes) {
        this.metrics = metrics;
        this.changes = changes;
    }

    @QueryHandler
    ComparisonView ask(AskComparison query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        if (query.one().equals(query.other())) {
            throw new Refused(MetricRefusal.SAME_TWICE);
        }
        AsOf asOf = viewer.asOf();
        MetricRow metric = metrics.find(query.metric(), asOf);
        Slot one = changes.slot(metric, query.one(), asOf);
        Slot other = changes.slot(metric, query.other(), asOf);
        List<BreakView> cuts = changes.between(
                metric, query.one().period(), query.other().period(), asOf);
        Effect effect = cuts.isEmpty() ? Changes.effect(one, other) : null;
        Verdict verdict = cuts.isEmpty() ? verdict(metric, effect) : Verdict.NOT_COMPARABLE;
        EffectView shown = effect == null ? null : Scores.view(effect, effect.isChange());
        Definition by = metric.on(query.one().period().to()).definition();
        boolean few = metrics.byEmployees(metric, asOf);
        Side first = side(query.one(), score(metric, one, few));
        Side second = side(query.other(), score(metric, other, few));
        String sentence = verdict == Verdict.NOT_COMPARABLE
                ? upper(named(query.one())) + " and " + named(query.other())
                        + " are not comparable: " + cuts.getLast().reason() + "."
                : sentence(query, verdict, shown, by.shownIn());
        return new ComparisonView(metric.id(), by.shownIn(), first, second, shown, verdict, cuts,
                sentence, Method.CHANGE.key());
    }

    private static Verdict verdict(MetricRow metric, @Nullable Effect effect) {
        if (effect == null || effect.interval() == null) {
            return Verdict.TOO_FEW;
        }
        if (!effect.isChange()) {
            return Verdict.NOTHING_MOVED;
        }
        return Told.better(effect.figure().orThrow(), metric.traits().direction())
                ? Verdict.BETTER
                : Verdict.WORSE;
    }

    private static Side side(Part part, ScoreView score) {
        return new Side(part.period().written(),
                part.slice() == null ? null : part.slice().written(), score);
    }

    private static ScoreView score(MetricRow metric, @Nullable Slot slot, boolean few) {
        if (slot == null) {
            return few
                    ? Scores.hidden()
                    : new ScoreView(null, "Nobody has answered yet.", null, null, 0, null, true);
        }
        return Scores.view(slot.observed().score(slot.by()), metric.traits().worthwhile(),
                Scores.rate(slot.observed().n(), slot.invited()));
    }

    private static String named(Part part) {
        return Told.part(part.period(), part.slice());
    }

    private static String sentence(AskComparison query, Verdict verdict,
            @Nullable EffectView effect, String unit) {
        String one = named(query.one());
        String other = named(query.other());
        return switch (verdict) {
            case BETTER, WORSE -> {
                String word = verdict == Verdict.BETTER ? " was better than " : " was worse than ";
                yield upper(one) + word + other + " by "
                        + (effect == null ? "" : Told.effect(effect, unit)) + ".";
            }
            case NOTHING_MOVED -> Told.NOTHING + ": the difference between " + one + " and "
                    + other + " may well be none"
                    + (effect == null ? "" : ", " + range(effect, unit)) + ".";
            case TOO_FEW, NOT_COMPARABLE ->
                "Too few answered to compare " + one + " with " + other + ".";
        };
    }

    private static String range(EffectView effect, String unit) {
        BigDecimal low = effect.low();
        BigDecimal high = effect.high();
        return low == null || high == null ? "" : Told.interval(low, high) + " " + unit;
    }

    private static String upper(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
