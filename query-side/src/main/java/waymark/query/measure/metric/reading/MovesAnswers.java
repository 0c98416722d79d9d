package waymark.query.measure.metric.reading;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.measure.metric.MetricQuery.AskMoves;
import waymark.api.measure.metric.MetricQuery.Part;
import waymark.api.measure.metric.period.Grain;
import waymark.api.measure.metric.period.Period;
import waymark.api.measure.metric.view.MovesView;
import waymark.api.measure.metric.view.MovesView.Move;
import waymark.api.measure.metric.view.ScoreView;
import waymark.api.worth.score.Effect;
import waymark.api.worth.signal.FalseDiscovery;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.measure.metric.MetricRow;
import waymark.query.measure.metric.Metrics;
import waymark.query.measure.metric.figure.Scores;
import waymark.query.measure.metric.figure.Slot;

/** Answers what moved, of all metrics, and may well say that nothing did (MET-4). */
@Component
class MovesAnswers {

    private final Metrics metrics;
    private final Changes changes;

    MovesAnswers(Metrics metrics, Changes changes) {
        this.metrics = metrics;
        this.changes = changes;
    }

    private record Seen(MetricRow metric, Slot before, Slot after, Effect effect) {}

    @QueryHandler
    MovesView ask(AskMoves query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        AsOf asOf = viewer.asOf();
        Period period = lastWhole(query.grain(), asOf);
        List<Seen> seen = new ArrayList<>();
        for (MetricRow metric : metrics.measured(asOf)) {
            boolean tooFine = metrics.byEmployees(metric, asOf)
                    && query.grain().compareTo(Grain.MONTH) < 0;
            if (!tooFine) {
                look(metric, period, asOf, seen);
            }
        }
        List<Integer> called = FalseDiscovery.moved(
                seen.stream().map(Seen::effect).toList(), FalseDiscovery.USUAL);
        List<Move> moves = called.stream().map(seen::get).map(MovesAnswers::move).toList();
        return new MovesView(period.written(), period.before().written(), seen.size(), moves,
                sentence(moves, seen.size(), period));
    }

    /** The last period that is over. */
    static Period lastWhole(Grain grain, AsOf asOf) {
        Period running = new Period(grain, asOf.effective());
        return running.to().equals(asOf.effective()) ? running : running.before();
    }

    private void look(MetricRow metric, Period period, AsOf asOf, List<Seen> into) {
        Slot after = changes.slot(metric, new Part(period, null), asOf);
        Slot before = changes.slot(metric, new Part(period.before(), null), asOf);
        Effect effect = Changes.effect(after, before);
        if (effect != null && effect.interval() != null && after != null && before != null
                && changes.between(metric, period.before(), period, asOf).isEmpty()) {
            into.add(new Seen(metric, before, after, effect));
        }
    }

    private static Move move(Seen seen) {
        MetricRow metric = seen.metric();
        return new Move(metric.reference(), metric.traits().name(),
                seen.after().by().shownIn(), score(seen, seen.before()),
                score(seen, seen.after()), Scores.view(seen.effect(), true),
                Told.better(seen.effect().figure().orThrow(), metric.traits().direction()));
    }

    private static ScoreView score(Seen seen, Slot slot) {
        return Scores.view(slot.observed().score(slot.by()), seen.metric().traits().worthwhile(),
                null);
    }

    private static String sentence(List<Move> moves, int looked, Period period) {
        String of = " of " + looked + " looked at";
        if (looked == 0) {
            return "Nothing can be compared yet with the period before "
                    + Told.period(period) + ".";
        }
        if (moves.isEmpty()) {
            return Told.NOTHING + " in " + Told.period(period) + "," + of + ".";
        }
        Move surest = moves.getFirst();
        return moves.size() + (moves.size() == 1 ? " metric" : " metrics") + of + " moved in "
                + Told.period(period) + ", most surely " + surest.name() + ": "
                + (surest.better() ? "better" : "worse") + " by "
                + Told.effect(surest.effect(), surest.unit()) + ".";
    }
}
