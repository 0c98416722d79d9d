package waymark.query.measure.metric.page;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import waymark.api.measure.metric.MetricQuery.AskSeries;
import waymark.api.measure.metric.definition.Slice;
import waymark.api.measure.metric.period.Grain;

/**
 * What of a series the address of a page asks for.
 *
 * @param grain how long its periods are; months unless said otherwise
 * @param slice only this part of the answers, as {@code touchpoint=install}
 * @param since the day in which the first period lies
 * @param until the day in which the last period lies
 */
record Window(@Nullable Grain grain, @Nullable String slice,
        @DateTimeFormat(iso = DATE) @Nullable LocalDate since,
        @DateTimeFormat(iso = DATE) @Nullable LocalDate until) {

    AskSeries of(String metric) {
        return new AskSeries(metric, grain == null ? Grain.MONTH : grain, Slice.of(slice), since,
                until);
    }
}
