package waymark.query.measure.metric.difference.page;

import org.jspecify.annotations.Nullable;
import waymark.api.measure.metric.definition.Slice;
import waymark.api.measure.metric.difference.SeriesDifference.Why;
import waymark.api.measure.metric.difference.SeriesDifferenceQuery.Earlier;
import waymark.api.measure.metric.difference.SeriesDifferenceQuery.Series;
import waymark.api.measure.metric.difference.SeriesDifferenceQuery.Which;
import waymark.api.measure.metric.period.Grain;
import waymark.api.measure.metric.period.Period;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.web.Clocks;

/**
 * What an address asks for when it compares two views of a metric.
 *
 * @param sinceAsOf up to which day answers counted in the earlier view
 * @param sinceKnownAt up to which moment or position was known in it
 * @param grain how long periods are; months unless said otherwise
 * @param slice only this part, as {@code touchpoint=install}
 * @param period only this period, as {@code 2026-06}
 * @param because only what moved for this reason
 * @param origin only what came from this import, source or observation
 */
record DifferenceAsked(@Nullable String sinceAsOf, @Nullable String sinceKnownAt,
        @Nullable Grain grain, @Nullable String slice, @Nullable String period,
        @Nullable Why because, @Nullable String origin) {

    Series series(String metric) {
        Period only = isSaid(period) ? Period.of("period", String.valueOf(period)) : null;
        return new Series(metric,
                only != null ? only.grain() : grain == null ? Grain.MONTH : grain,
                Slice.of(slice), only);
    }

    Which which() {
        return new Which(because, isSaid(origin) ? origin : null);
    }

    Earlier earlier(Clocks clocks, AsOf view) {
        AsOf read = clocks.since(sinceAsOf, sinceKnownAt, view);
        return new Earlier(read.effective(), read.position());
    }

    /** The same; where it is not said since when, since a month before this view. */
    DifferenceAsked sinceAMonth(AsOf now) {
        return isSaid(sinceAsOf) || isSaid(sinceKnownAt)
                ? this
                : new DifferenceAsked(now.effective().minusMonths(1).toString(), null, grain,
                        slice, period, because, origin);
    }

    private static boolean isSaid(@Nullable String written) {
        return written != null && !written.isBlank();
    }
}
