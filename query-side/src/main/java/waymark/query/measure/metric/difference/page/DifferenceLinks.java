package waymark.query.measure.metric.difference.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import waymark.api.measure.metric.difference.SeriesDifference.Why;
import waymark.query.page.Address;

/**
 * Leads from a difference to a part of it.
 *
 * @param metric the page of the metric
 * @param asked what is compared
 */
record DifferenceLinks(String metric, DifferenceAsked asked) {

    /** To one period of it. */
    String period(String period) {
        return to(period, null, null);
    }

    /** To what moved for one reason, from one origin or from all. */
    String cause(Why because, @Nullable String origin) {
        return to(asked.period(), because, origin);
    }

    private String to(@Nullable String period, @Nullable Why because, @Nullable String origin) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        put(said, "sinceAsOf", asked.sinceAsOf());
        put(said, "sinceKnownAt", asked.sinceKnownAt());
        put(said, "grain", asked.grain());
        put(said, "slice", asked.slice());
        put(said, "period", period);
        put(said, "because", because);
        put(said, "origin", origin);
        return new Address(metric + "/difference", said).link();
    }

    private static void put(
            Map<String, List<String>> said, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            said.put(name, List.of(value.toString()));
        }
    }
}
