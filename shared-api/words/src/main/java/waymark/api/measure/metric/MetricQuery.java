package waymark.api.measure.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.listen.feedback.source.Relation;
import waymark.api.measure.metric.definition.Slice;
import waymark.api.measure.metric.definition.Traits;
import waymark.api.measure.metric.period.Grain;
import waymark.api.measure.metric.period.Period;
import waymark.api.measure.metric.view.ComparisonView;
import waymark.api.measure.metric.view.DriversView;
import waymark.api.measure.metric.view.MetricView;
import waymark.api.measure.metric.view.MetricView.MetricList;
import waymark.api.measure.metric.view.MovesView;
import waymark.api.measure.metric.view.ObservationView.ObservationList;
import waymark.api.measure.metric.view.SeriesView;
import waymark.api.measure.metric.view.SplitView;

/** Everything that can be asked about metrics. */
public sealed interface MetricQuery<A> extends Query<A> {

    /** One metric, by its id {@code metric/...}. */
    @WhoMay
    record FindMetric(String id) implements MetricQuery<MetricView> {}

    /**
     * Metrics, newest first.
     *
     * @param role only those that play this part, or null for all
     * @param before asks on from the last page
     * @param limit 1 to 500
     */
    @WhoMay
    record ListMetrics(Traits.@Nullable Role role, @Nullable String before, int limit)
            implements
                MetricQuery<MetricList> {}

    /** What was observed of a metric by hand or from files, newest first (MET-2). */
    @WhoMay
    record ListObservations(String metric, @Nullable String before, int limit)
            implements
                MetricQuery<ObservationList> {}

    /**
     * A metric over time.
     *
     * @param grain how long its periods are
     * @param slice only this part of the answers, or null for all
     * @param from the day in which the first period lies, or null for as many as fit (400)
     * @param to the day in which the last period lies, or null for the last one
     */
    @WhoMay
    record AskSeries(String metric, Grain grain, @Nullable Slice slice, @Nullable LocalDate from,
            @Nullable LocalDate to) implements MetricQuery<SeriesView> {}

    /**
     * A metric by its parts.
     *
     * @param by {@code source} or a dimension of {@link Slice}
     * @param period or null for the last whole quarter
     */
    @WhoMay
    record AskSplit(String metric, String by, @Nullable Period period)
            implements
                MetricQuery<SplitView> {}

    /** One side of a comparison. */
    record Part(Period period, @Nullable Slice slice) {}

    /** Whether two periods or parts differ (MET-3). */
    @WhoMay
    record AskComparison(String metric, Part one, Part other)
            implements
                MetricQuery<ComparisonView> {}

    /** What drives a metric; the period is the last whole quarter where none is named. */
    @WhoMay
    record AskDrivers(String metric, @Nullable Period period) implements MetricQuery<DriversView> {}

    /** What moved, of all metrics, between the last two whole periods (MET-4). */
    @WhoMay
    record AskMoves(Grain grain) implements MetricQuery<MovesView> {}

    /**
     * The net promoter score of a source, or of all sources that speak of the same.
     *
     * @param source the id of the source, or null for all
     * @param relation which sources; needed where no source is named (MET-6)
     * @param from the first day of answers that count, or null for the very first
     * @param to the last day, or null for the day the question is asked as of
     */
    @WhoMay
    record AskNps(@Nullable String source, @Nullable Relation relation, @Nullable LocalDate from,
            @Nullable LocalDate to) implements MetricQuery<NpsView> {}

    /**
     * A net promoter score with all that belongs to it (MET-1).
     *
     * @param value in points, -100 to 100, with two decimals; null when it is absent
     * @param exact the same with up to ten decimals
     * @param absent why there is none, in a sentence; null when there is one
     * @param low the lower end of its 95 % interval, in points, two decimals
     * @param high the upper end
     * @param n how many answers it rests on
     * @param promoters answers of 9 and 10
     * @param passives answers of 7 and 8
     * @param detractors answers of 0 to 6
     * @param invited how many were asked, where that is known
     * @param responseRate answers by invited, 0 to 1 with four decimals, where that is known
     * @param thin whether the interval is too wide to act on
     * @param smallestWorthwhileChange in points; a half-width above it is thin
     * @param sentence the same in one sentence
     * @param method the method and its version, for example {@code nps/1}
     * @param definition the method in words
     * @param asOf the day up to which answers count
     * @param position the position of the log up to which is known
     */
    record NpsView(
            @Nullable BigDecimal value,
            @Nullable BigDecimal exact,
            @Nullable String absent,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            long n,
            long promoters,
            long passives,
            long detractors,
            @Nullable Long invited,
            @Nullable BigDecimal responseRate,
            boolean thin,
            BigDecimal smallestWorthwhileChange,
            String sentence,
            String method,
            String definition,
            LocalDate asOf,
            long position) {}
}
