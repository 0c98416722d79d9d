package waymark.query.listen.feedback.answer.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import waymark.api.listen.feedback.narrow.AnswerFilter;
import waymark.api.listen.feedback.FeedbackQuery.AnswerView;
import waymark.api.listen.feedback.Scores;
import waymark.query.kernel.AsOf;
import waymark.query.page.Keyset;

/** Reads answers without their words, latest first, a page of them at a time. */
@Component
class AnswerLines {

    private static final String SELECT = """
            select stream, received_on, nps, csat, ces, stars, channel, touchpoint, has_verbatim
            from feedback_answer
            where source = :source and received_on <= :effective
              and from_position <= :at and to_position > :at""";

    private final JdbcClient client;
    private final JsonMapper json;
    private final EmployeeMonths months;

    AnswerLines(JdbcClient client, JsonMapper json, EmployeeMonths months) {
        this.client = client;
        this.json = json;
        this.months = months;
    }

    /** Whether employees answer to this source. */
    boolean areEmployees(String source) {
        return client.sql("select kind from feedback_answer where source = :source"
                + " fetch first 1 row only").param("source", source)
                .query(String.class).optional().filter("EMPLOYEE_SURVEY"::equals).isPresent();
    }

    /** What customers answered, by day. */
    List<AnswerView> ofCustomers(
            String source, AnswerFilter filter, @Nullable Keyset after, Slot slot) {
        AnswerSql asked = AnswerSql.of(filter, json);
        String further = after == null
                ? ""
                : " and (received_on < :day or (received_on = :day and stream < :stream))";
        return read(SELECT + asked.where() + further
                + " order by received_on desc, stream desc limit :limit",
                values(source, asked, after, slot)).query((row, at) -> line(row, false)).list();
    }

    /** What employees answered, by month: the day and the place would tell who it was (MET-5). */
    List<AnswerView> ofEmployees(
            String source, AnswerFilter filter, @Nullable Keyset after, Slot slot) {
        AnswerSql asked = AnswerSql.of(new AnswerFilter(null, null, filter.scored(), List.of(),
                filter.spoken(), filter.text()), json);
        Map<String, Object> values = values(source, asked, after, slot);
        String within = months.within(source, filter, slot.asOf(), values);
        String further = after == null
                ? ""
                : " and (received_on < :day or (received_on < :then and stream < :stream))";
        if (after != null) {
            values.put("then",
                    ((LocalDate) Objects.requireNonNull(values.get("day"))).plusMonths(1));
        }
        return read(SELECT + asked.where() + within + further
                + " order by extract(year from received_on) desc,"
                + " extract(month from received_on) desc, stream desc limit :limit", values)
                .query((row, at) -> line(row, true)).list();
    }

    /**
     * What part of the list.
     *
     * @param limit how many
     */
    record Slot(int limit, AsOf asOf) {}

    private JdbcClient.StatementSpec read(String sql, Map<String, Object> values) {
        return client.sql(sql).params(values);
    }

    private static Map<String, Object> values(
            String source, AnswerSql asked, @Nullable Keyset after, Slot slot) {
        Map<String, Object> values = new HashMap<>(asked.values());
        values.putAll(Map.of("source", source, "effective", slot.asOf().effective(),
                "at", slot.asOf().position(), "limit", slot.limit()));
        if (after != null) {
            values.put("day", AnswerAnswers.day(after));
            values.put("stream", after.values().getLast());
        }
        return values;
    }

    private static AnswerView line(ResultSet row, boolean employee) throws SQLException {
        LocalDate day = row.getObject("received_on", LocalDate.class);
        return new AnswerView(row.getString("stream"), employee ? day.withDayOfMonth(1) : day,
                new Scores(score(row, "nps"), score(row, "csat"), score(row, "ces"),
                        score(row, "stars")),
                employee ? null : row.getString("channel"),
                employee ? null : row.getString("touchpoint"),
                row.getBoolean("has_verbatim"), null);
    }

    private static @Nullable Integer score(ResultSet row, String name) throws SQLException {
        int score = row.getInt(name);
        return row.wasNull() ? null : score;
    }
}
