package waymark.query.measure.metric.reading;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.measure.metric.definition.Definition;
import waymark.api.measure.metric.definition.Rating;
import waymark.api.measure.metric.observation.Observed;
import waymark.api.measure.metric.view.DriversView;
import waymark.api.measure.metric.view.DriversView.Driver;
import waymark.api.worth.Decimals;
import waymark.api.worth.Method;
import waymark.api.worth.score.Effect;
import waymark.api.worth.score.Share;
import waymark.query.measure.metric.MetricRow;
import waymark.query.measure.metric.cell.Counts;
import waymark.query.measure.metric.figure.Scores;

/**
 * Something that people rate beside a metric.
 *
 * @param touchpoint where; empty for everywhere
 * @param rating what
 * @param well how many rate it well
 * @param all how many rate it
 * @param effect the metric of those who rate it well less that of those who do not
 */
record Rated(String touchpoint, Rating rating, long well, long all, Effect effect) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** From the metric's counts of those who rate it well, then of those who do not. */
    static @Nullable Rated of(
            Definition by, String touchpoint, Rating rating, List<Counts> counts) {
        int steps = by.method().steps();
        Observed well = Observed.answers(counts.getFirst().ofSteps(steps));
        Observed badly = Observed.answers(counts.getLast().ofSteps(steps));
        if (well.n() < 2 || badly.n() < 2) {
            return null;
        }
        return new Rated(touchpoint, rating, well.n(), well.n() + badly.n(), Effect.between(
                List.of(well.sample(by)), List.of(badly.sample(by)), Method.KEY_DRIVER));
    }

    /** The share of good ratings over all of them, in percent. */
    static BigDecimal usual(List<Rated> rated) {
        long all = rated.stream().mapToLong(Rated::all).sum();
        return all == 0
                ? BigDecimal.ZERO
                : Decimals.ratio(rated.stream().mapToLong(Rated::well).sum(), all)
                        .multiply(HUNDRED);
    }

    Driver driver(MetricRow metric, boolean called, BigDecimal usual) {
        BigDecimal importance = effect.figure().orThrow();
        BigDecimal share = Decimals.ratio(well, all);
        boolean helps = Told.better(importance, metric.traits().direction());
        boolean lags = share.multiply(HUNDRED).compareTo(usual) < 0;
        return new Driver(touchpoint.isEmpty() ? null : touchpoint, rating, all,
                Scores.view(effect, called),
                Scores.view(new Share(well, all).score(Method.SHARE), BigDecimal.TEN, null),
                called && helps
                        ? Scores.shown(importance.abs()
                                .multiply(BigDecimal.ONE.subtract(share)))
                        : null,
                place(called && helps, lags));
    }

    private static DriversView.Place place(boolean matters, boolean lags) {
        if (!matters) {
            return DriversView.Place.NOT_SHOWN;
        }
        return lags ? DriversView.Place.MEND_FIRST : DriversView.Place.KEEP;
    }
}
