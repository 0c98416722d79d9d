package waymark.api.measure.metric.difference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.measure.metric.definition.Slice;
import waymark.api.measure.metric.difference.SeriesDifference.Why;
import waymark.api.measure.metric.period.Grain;
import waymark.api.measure.metric.period.Period;

/** Everything that can be asked about what lies between two views of a metric. */
public sealed interface SeriesDifferenceQuery<A> extends Query<A> {

    /** How far both views of a metric are apart, period by period and by what moved. */
    @WhoMay
    record CompareSeries(Series series, Earlier earlier)
            implements
                SeriesDifferenceQuery<SeriesDifference> {}

    /**
     * The answers and observations of which the difference consists, in the order of the record.
     *
     * @param which those that moved for one reason, or from one origin
     * @param after the key of the last one of the page before, or null
     * @param limit how many, 1 to 500
     */
    @WhoMay
    record ListMoved(Series series, Earlier earlier, Which which, @Nullable String after, int limit)
            implements
                SeriesDifferenceQuery<MovedList> {}

    /**
     * Of what.
     *
     * @param grain how long its periods are
     * @param slice only this part of the answers, or null for all
     * @param period only this period, or null for the last 400
     */
    record Series(String metric, Grain grain, @Nullable Slice slice, @Nullable Period period) {}

    /**
     * A view by its two clocks.
     *
     * @param asOf up to which day answers count
     * @param position up to which position the log was known
     */
    record Earlier(LocalDate asOf, long position) {}

    /**
     * Some of what moved.
     *
     * @param because for this reason alone, or null
     * @param origin from this import, source or observation alone, or null
     */
    record Which(@Nullable Why because, @Nullable String origin) {

        /** All of it. */
        public static final Which ALL = new Which(null, null);
    }
}
