package waymark.query.measure.metric.cell;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import waymark.api.measure.metric.definition.Rating;
import waymark.query.measure.metric.cell.voice.Answered;

/** Writes and reads the rows of answers beneath the cells. */
@Component
class AnswerRows {

    static final long HOLDS = Long.MAX_VALUE;

    private static final String ALL = """
            select position, source, relation, import_id, customer, received_on, received_at,
              nps, csat, ces, stars, places from metric_answer""";
    private static final TypeReference<Map<String, String>> PLACES = new TypeReference<>() {};

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final JsonMapper json;

    AnswerRows(JdbcTemplate jdbc, JdbcClient client, JsonMapper json) {
        this.jdbc = jdbc;
        this.client = client;
        this.json = json;
    }

    void begin(List<Answered> answers) {
        jdbc.batchUpdate("""
                insert into metric_answer (position, to_position, source, relation, import_id,
                  customer, received_on, received_at, nps, csat, ces, stars, places)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", answers, 500, this::fill);
    }

    private void fill(PreparedStatement to, Answered answer) throws SQLException {
        to.setLong(1, answer.position());
        to.setLong(2, HOLDS);
        to.setString(3, answer.source());
        to.setString(4, answer.relation());
        to.setString(5, answer.intake());
        to.setString(6, answer.customer());
        to.setObject(7, answer.receivedOn());
        to.setLong(8, answer.receivedAt());
        int at = 9;
        for (Rating rating : Rating.values()) {
            to.setObject(at++, answer.ratings().get(rating), Types.SMALLINT);
        }
        to.setString(at, json.writeValueAsString(answer.places()));
    }

    void end(List<Answered> answers, long position) {
        jdbc.batchUpdate("update metric_answer set to_position = ? where position = ?",
                answers, 500, (to, answer) -> {
                    to.setLong(1, position);
                    to.setLong(2, answer.position());
                });
    }

    /** All that holds of these customers. */
    List<Answered> of(Collection<String> customers) {
        return customers.isEmpty()
                ? List.of()
                : client.sql(ALL + " where customer in (:customers) and to_position = :holds")
                        .param("customers", customers).param("holds", HOLDS)
                        .query(this::read).list();
    }

    /** What was known of these customers at a position. */
    List<Answered> of(Collection<String> customers, long known) {
        return customers.isEmpty()
                ? List.of()
                : client.sql(ALL + " where customer in (:customers) and position <= :known"
                        + " and to_position > :known")
                        .param("customers", customers).param("known", known)
                        .query(this::read).list();
    }

    /** Some that hold of an import, in order, after a position. */
    List<Answered> ofImport(String intake, long after, int limit) {
        return client.sql(ALL + " where import_id = :intake and position > :after"
                + " and to_position = :holds order by position limit :limit")
                .param("intake", intake).param("after", after).param("holds", HOLDS)
                .param("limit", limit).query(this::read).list();
    }

    /** What began after one position, up to another. */
    List<Answered> begun(long after, long to) {
        return client.sql(ALL + " where position > :after and position <= :to")
                .param("after", after).param("to", to).query(this::read).list();
    }

    /** What ended after one position, up to another. */
    List<Answered> ended(long after, long to) {
        return client.sql(ALL + " where to_position > :after and to_position <= :to")
                .param("after", after).param("to", to).query(this::read).list();
    }

    private Answered read(ResultSet row, int number) throws SQLException {
        Map<Rating, Integer> ratings = new EnumMap<>(Rating.class);
        for (Rating rating : Rating.values()) {
            int given = row.getInt(rating.name().toLowerCase(java.util.Locale.ROOT));
            Answered.put(ratings, rating, row.wasNull() ? null : given);
        }
        return new Answered(row.getLong("position"), row.getString("source"),
                row.getString("relation"), row.getString("import_id"), row.getString("customer"),
                row.getObject("received_on", LocalDate.class), row.getLong("received_at"),
                ratings, json.readValue(row.getString("places"), PLACES));
    }

    void clear() {
        jdbc.update("delete from metric_answer");
    }
}
