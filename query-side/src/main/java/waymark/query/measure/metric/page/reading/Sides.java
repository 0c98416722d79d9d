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

    /** The question, with all that was left open filled in as of a day. */
    AskComparison of(String metric, LocalDate today) {
        Slice part = Slice.of(slice);
        Slice otherPart = Slice.of(againstSlice);
        Period one = period == null || period.isBlank()
                ? lastWhole(today)
                : Period.of("period", period);
        Period before = part == null && otherPart == null ? one.before() : one;
        Period other = against == null || against.isBlank()
                ? before
                : Period.of("against", against);
        return new AskComparison(metric, new Part(one, part), new Part(other, otherPart));
    }

    private static Period lastWhole(LocalDate today) {
        return new Period(Grain.QUARTER, today.plusDays(1)).before();
    }
}
