package waymark.query.listen.followup;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import waymark.api.listen.followup.FollowupQuery.ListFollowups;
import waymark.api.listen.followup.FollowupQuery.Standing;
import waymark.api.listen.followup.FollowupQuery.Which;
import waymark.api.listen.followup.view.FollowupLine;
import waymark.api.listen.followup.view.FollowupList;
import waymark.query.kernel.AsOf;
import waymark.query.page.Keyset;

/** Reads queues from the table of cases, a page at a time, as of any moment. */
@Component
public class Queue {

    private static final String HELD = " from_position <= :at and to_position > :at";

    private final JdbcClient client;
    private final CaseTable table;
    private final CaseViews views;

    Queue(JdbcClient client, CaseTable table, CaseViews views) {
        this.client = client;
        this.table = table;
        this.views = views;
    }

    /** Open cases that were escalated to somebody, soonest due first; at most 500. */
    public List<FollowupLine> escalatedTo(String person, AsOf asOf) {
        return client.sql("select doc from followup_case where escalated_to = :person"
                + " and over = false and" + HELD + " order by sort_at, stream limit 500")
                .param("person", person).param("at", asOf.position())
                .query((row, at) -> views.line(table.read(row.getString(1)), asOf)).list();
    }

    FollowupList page(ListFollowups query, AsOf asOf) {
        Map<String, Object> values = new HashMap<>();
        values.put("at", asOf.position());
        values.put("limit", query.limit() + 1);
        String sql = "select doc from followup_case where" + HELD
                + where(query.which(), asOf, values) + from(query.before(), values)
                + " order by sort_at, stream limit :limit";
        List<CaseRow> rows = client.sql(sql).params(values)
                .query((row, at) -> table.read(row.getString(1))).list();
        List<CaseRow> shown = rows.subList(0, Math.min(query.limit(), rows.size()));
        String next = rows.size() <= query.limit() ? null : cursor(shown.getLast());
        return new FollowupList(
                shown.stream().map(row -> views.line(row, asOf)).toList(), next);
    }

    private String where(Which which, AsOf asOf, Map<String, Object> values) {
        StringBuilder sql = new StringBuilder();
        equal(sql, values, "owner", which.owner());
        equal(sql, values, "department", which.department());
        equal(sql, values, "kind", which.kind() == null ? null : which.kind().name());
        equal(sql, values, "source", which.source());
        equal(sql, values, "cause", which.cause());
        Standing standing = which.standing();
        if (standing != null) {
            sql.append(switch (standing) {
                case OPEN -> " and over = false";
                case OVERDUE -> " and over = false and next_due < :now";
                case CLOSED -> " and stage = 'CLOSED'";
                case WITHDRAWN -> " and stage = 'WITHDRAWN'";
            });
            values.put("now", views.now(asOf).atOffset(ZoneOffset.UTC));
        }
        return sql.toString();
    }

    private static void equal(StringBuilder sql, Map<String, Object> values, String column,
            @Nullable String value) {
        if (value != null) {
            sql.append(" and ").append(column).append(" = :").append(column);
            values.put(column, value);
        }
    }

    private static String from(@Nullable String before, Map<String, Object> values) {
        if (before == null) {
            return "";
        }
        Keyset place = Keyset.of(before, 2);
        values.put("sort", Instant.parse(place.values().getFirst()).atOffset(ZoneOffset.UTC));
        values.put("stream", place.values().getLast());
        return " and (sort_at > :sort or (sort_at = :sort and stream > :stream))";
    }

    private static String cursor(CaseRow last) {
        return Keyset.after(last.sortAt(), last.key().stream()).text();
    }
}
