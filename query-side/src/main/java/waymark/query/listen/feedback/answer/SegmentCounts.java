package waymark.query.listen.feedback.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import waymark.api.listen.feedback.Placed.Attribute;
import waymark.api.worth.score.NpsTally;
import waymark.query.kernel.AsOf;

/** Counts the answers of a kind of customer, told by attributes; employees' are left out. */
@Component
public class SegmentCounts {

    private static final Set<String> COLUMNS = Set.of("channel", "touchpoint", "language");
    private static final int RECENT = 1_000;
    private static final int VALUES = 12;

    private final JdbcClient client;
    private final JsonMapper json;

    SegmentCounts(JdbcClient client, JsonMapper json) {
        this.client = client;
        this.json = json;
    }

    /** One of these values must stand in this attribute. */
    public record Condition(String attribute, List<String> anyOf) {}

    /**
     * What meets the conditions.
     *
     * @param all how many answers of customers there are
     * @param met how many meet all conditions
     * @param relationship those among them that say whether they recommend us as a whole
     */
    public record Met(long all, long met, NpsTally relationship) {}

    /** Counts what meets all of these; nothing meets none. */
    public Met of(List<Condition> conditions, AsOf asOf) {
        Map<String, Object> values = new HashMap<>();
        String met = conditions.isEmpty() ? "1 = 0" : sql(conditions, values);
        String voice = met + " and relation = 'RELATIONSHIP' and nps ";
        return client.sql("select count(*), count(*) filter (where " + met + "),"
                + " count(*) filter (where " + voice + ">= 9),"
                + " count(*) filter (where " + voice + "in (7, 8)),"
                + " count(*) filter (where " + voice + "<= 6)"
                + " from feedback_answer where kind <> 'EMPLOYEE_SURVEY'"
                + " and received_on <= :effective and from_position <= :at and to_position > :at")
                .params(values)
                .param("effective", asOf.effective())
                .param("at", asOf.position())
                .query((row, at) -> new Met(row.getLong(1), row.getLong(2),
                        new NpsTally(row.getLong(3), row.getLong(4), row.getLong(5))))
                .single();
    }

    private String sql(List<Condition> conditions, Map<String, Object> values) {
        List<String> all = new ArrayList<>();
        for (Condition condition : conditions) {
            List<String> any = new ArrayList<>();
            for (String value : condition.anyOf()) {
                String name = "v" + values.size();
                any.add(sql(condition.attribute(), value, name, values));
            }
            all.add("(" + String.join(" or ", any) + ")");
        }
        return String.join(" and ", all);
    }

    /** The attributes stand in one column as JSON, each written the same way every time. */
    private String sql(String attribute, String value, String name, Map<String, Object> values) {
        String column = attribute.toLowerCase(Locale.ROOT);
        if (COLUMNS.contains(column)) {
            values.put(name, value.toLowerCase(Locale.ROOT));
            return "lower(" + column + ") = :" + name;
        }
        values.put(name, json.writeValueAsString(new Attribute(attribute, value))
                .toLowerCase(Locale.ROOT));
        return "position(:" + name + " in lower(segment)) > 0";
    }

    /** The attributes that the latest thousand answers of customers carry, with their values. */
    public Map<String, List<String>> known(AsOf asOf) {
        Map<String, Set<String>> known = new TreeMap<>();
        client.sql("""
                select distinct segment from (
                  select segment from feedback_answer
                  where kind <> 'EMPLOYEE_SURVEY' and received_on <= :effective
                    and from_position <= :at and to_position > :at
                  order by received_on desc, stream desc limit :recent) latest""")
                .param("effective", asOf.effective())
                .param("at", asOf.position())
                .param("recent", RECENT)
                .query(row -> {
                    for (Attribute one : json.readValue(row.getString(1), Attribute[].class)) {
                        known.computeIfAbsent(one.name(), _ -> new LinkedHashSet<>())
                                .add(one.value());
                    }
                });
        Map<String, List<String>> few = new TreeMap<>();
        known.forEach((name, found) -> few.put(name,
                found.stream().sorted().limit(VALUES).toList()));
        return few;
    }
}
