package waymark.query.measure.metric.page.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.measure.metric.MetricQuery.AskComparison;
import waymark.api.measure.metric.MetricQuery.Part;
import waymark.api.measure.metric.definition.Slice;
import waymark.api.measure.metric.period.Grain;
import waymark.api.measure.metric.period.Period;

/**
 * What the address of a page asks to be compared.
 *
 * @param period what is looked at; the last whole quarter unless said otherwise
 * @param slice only this part of it, as {@code touchpoint=install}
 * @param against what it is compared with: the period before, or with parts the same period,
 *     unless said otherwise
 * @param againstSlice only this part of that
 */
record Sides(@Nullable String period, @Nullable String slice, @Nullable String against,
        @Nullable String againstSlice) {

    /** The same with all that was left open filled in, as of a day. */
    Sides filled(LocalDate today) {
        Period one = blank(period) ? lastWhole(today) : Period.of("period", period);
        boolean parts = !blank(slice) || !blank(againstSlice);
        Period other = !blank(against)
                ? Period.of("against", against)
                : parts ? one : one.before();
        return new Sides(one.written(), slice, other.written(), againstSlice);
    }

    AskComparison of(String metric) {
        return new AskComparison(metric, new Part(Period.of("period", period), Slice.of(slice)),
                new Part(Period.of("against", against), Slice.of(againstSlice)));
    }

    private static Period lastWhole(LocalDate today) {
        return new Period(Grain.QUARTER, today.plusDays(1)).before();
    }

    private static boolean blank(@Nullable String written) {
        return written == null || written.isBlank();
    }
}
