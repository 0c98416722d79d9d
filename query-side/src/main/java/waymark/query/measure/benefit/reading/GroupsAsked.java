package waymark.query.measure.benefit.reading;

import org.jspecify.annotations.Nullable;
import waymark.api.measure.benefit.reading.GroupsQuery.AskGroups;
import waymark.api.measure.metric.MetricId;
import waymark.api.measure.metric.definition.Slice;
import waymark.api.measure.metric.period.Period;
import waymark.query.kernel.Named;

/**
 * What an address asks to be compared.
 *
 * @param metric by its id or reference; the one of the plan unless said otherwise
 * @param against a period before it was done, as in {@code 2026-Q1}
 * @param period a later one
 * @param slice where it was done, as in {@code touchpoint=install}; everybody unless said otherwise
 * @param control where it was not done
 */
record GroupsAsked(@Nullable String metric, @Nullable String against, @Nullable String period,
        @Nullable String slice, @Nullable String control) {

    /** Whether a period is named yet. */
    boolean isSaid() {
        return !isBlank(against) || !isBlank(period);
    }

    /**
     * The question.
     *
     * @throws waymark.api.kernel.refusal.Unacceptable naming what cannot be read
     */
    AskGroups of(String benefit, Named named) {
        return new AskGroups(benefit, named.streamIfSaid(MetricId.SUBJECT, metric),
                Period.of("against", stripped(against)), Period.of("period", stripped(period)),
                Slice.of(slice), Slice.of(control));
    }

    private static String stripped(@Nullable String said) {
        return said == null ? "" : said.strip();
    }

    private static boolean isBlank(@Nullable String said) {
        return said == null || said.isBlank();
    }
}
