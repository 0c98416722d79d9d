package waymark.query.listen.feedback.answer.listing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import waymark.api.listen.feedback.narrow.AnswerFilter;
import waymark.api.listen.feedback.Placed.Attribute;
import waymark.api.listen.feedback.narrow.Scored;
import waymark.api.measure.metric.definition.Slice;

/**
 * A filter as a condition of SQL; what its words say has to be read elsewhere.
 *
 * @param where what follows {@code and}
 * @param values what stands for its names
 */
record AnswerSql(String where, Map<String, Object> values) {

    static AnswerSql of(AnswerFilter filter, JsonMapper json) {
        StringBuilder where = new StringBuilder();
        Map<String, Object> values = new HashMap<>();
        if (filter.from() != null) {
            where.append(" and received_on >= :from");
            values.put("from", filter.from());
        }
        if (filter.to() != null) {
            where.append(" and received_on <= :to");
            values.put("to", filter.to());
        }
        Scored scored = filter.scored();
        if (scored != null) {
            where.append(" and ").append(scored.rating().name().toLowerCase(Locale.ROOT))
                    .append(" between :least and :most");
            values.putAll(Map.of("least", scored.least(), "most", scored.most()));
        }
        if (filter.spoken() != null || filter.readsWords()) {
            where.append(" and has_verbatim = :spoken");
            values.put("spoken", filter.readsWords() || Boolean.TRUE.equals(filter.spoken()));
        }
        belonging(filter.slices(), where, values, json);
        return new AnswerSql(where.toString(), values);
    }

    /** The attributes stand in one column as JSON, each written the same way every time. */
    private static void belonging(List<Slice> slices, StringBuilder where,
            Map<String, Object> values, JsonMapper json) {
        for (Slice slice : slices) {
            String name = "slice" + values.size();
            String value = slice.value().toLowerCase(Locale.ROOT);
            switch (slice.dimension()) {
                case "touchpoint", "channel", "language" ->
                    where.append(" and lower(").append(slice.dimension()).append(") = :")
                            .append(name);
                default -> {
                    where.append(" and position(:").append(name).append(" in lower(segment)) > 0");
                    String attribute = slice.dimension().replaceFirst("^segment:", "");
                    value = json.writeValueAsString(new Attribute(attribute, slice.value()))
                            .toLowerCase(Locale.ROOT);
                }
            }
            values.put(name, value);
        }
    }
}
