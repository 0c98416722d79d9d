package waymark.query.measure.metric.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.measure.metric.difference.SeriesDifference;
import waymark.api.measure.metric.difference.SeriesDifference.Cause;
import waymark.api.measure.metric.difference.SeriesDifference.Change;
import waymark.api.measure.metric.difference.SeriesDifference.Weight;
import waymark.api.measure.metric.difference.SeriesDifferenceQuery.CompareSeries;
import waymark.api.measure.metric.period.Period;
import waymark.api.measure.metric.view.ScoreView;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.measure.metric.figure.Figures;
import waymark.query.measure.metric.figure.Scores;
import waymark.query.measure.metric.figure.Slot;

/** Answers how far two views of a metric are apart, period by period and by what moved. */
@Component
class SeriesDifferences {

    private final Compared compared;
    private final Figures figures;
    private final Causes causes;

    SeriesDifferences(Compared compared, Figures figures, Causes causes) {
        this.compared = compared;
        this.figures = figures;
        this.causes = causes;
    }

    @QueryHandler
    SeriesDifference compare(CompareSeries query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Compared.Pair pair = compared.of(query.series(), query.earlier(), viewer.asOf());
        List<Change> changes = changes(pair);
        Weight raisedBy = changes.stream().map(one -> Weights.minus(one.after(), one.before()))
                .reduce(Weights.NONE, Weights::plus);
        List<Cause> found = pair.apart() ? causes.of(pair, raisedBy) : List.of();
        return new SeriesDifference(pair.metric().id(), pair.window().grain(),
                pair.window().slice() == null ? null : pair.window().slice().written(),
                pair.metric().on(pair.window().to()).definition().shownIn(),
                pair.views().former(), pair.views().latter(), raisedBy, changes, found,
                found.stream().mapToLong(Cause::count).sum(), pair.apart());
    }

    private List<Change> changes(Compared.Pair pair) {
        SortedMap<LocalDate, Slot> then = pair.before() == null
                ? new TreeMap<>()
                : figures.slots(pair.before(), pair.window(), pair.views().then());
        SortedMap<LocalDate, Slot> now = figures.slots(
                pair.metric(), pair.window(), pair.views().now());
        Map<LocalDate, Weight> heldThen = compared.weights(pair, then, pair.views().then());
        Map<LocalDate, Weight> heldNow = compared.weights(pair, now, pair.views().now());
        TreeSet<LocalDate> days = new TreeSet<>(then.keySet());
        days.addAll(now.keySet());
        List<Change> changes = new ArrayList<>();
        for (LocalDate day : days) {
            Weight before = heldThen.getOrDefault(day, Weights.NONE);
            Weight after = heldNow.getOrDefault(day, Weights.NONE);
            if (differ(then.get(day), now.get(day)) && told(pair, before, after)) {
                changes.add(new Change(new Period(pair.window().grain(), day).written(), day,
                        score(pair, then.get(day)), score(pair, now.get(day)), before, after));
            }
        }
        return changes;
    }

    private static boolean differ(@Nullable Slot then, @Nullable Slot now) {
        return then == null || now == null || !then.observed().equals(now.observed())
                || !then.by().equals(now.by());
    }

    /** Two views of employees that differ by one to four would tell of these (MET-5). */
    private static boolean told(Compared.Pair pair, Weight before, Weight after) {
        return pair.apart() || Math.abs(after.n() - before.n()) >= Scores.FEW;
    }

    private static ScoreView score(Compared.Pair pair, @Nullable Slot slot) {
        return slot == null
                ? nothing(pair)
                : Scores.view(slot.observed().score(slot.by()),
                        pair.metric().traits().worthwhile(),
                        Scores.rate(slot.observed().n(), slot.invited()));
    }

    private static ScoreView nothing(Compared.Pair pair) {
        return pair.apart()
                ? new ScoreView(null, "Nobody has answered yet.", null, null, 0, null, true)
                : Scores.hidden();
    }
}
