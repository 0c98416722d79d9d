package waymark.query.kernel.following;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import waymark.query.kernel.Projection;

/** Writes the rows of projections, a batch at a time. */
@Component
public class RowStore {

    /** The end of what still holds. */
    static final long HOLDS = Long.MAX_VALUE;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final JsonMapper json;

    RowStore(JdbcTemplate jdbc, JdbcClient client, JsonMapper json) {
        this.jdbc = jdbc;
        this.client = client;
        this.json = json;
    }

    /** A row that holds, as stored. */
    record Held<R>(R row, long from) {}

    <R> Map<String, Held<R>> holding(Projection<R> projection, Collection<String> keys) {
        if (keys.isEmpty()) {
            return new HashMap<>();
        }
        Map<String, Held<R>> rows = new HashMap<>();
        client.sql("""
                select row_key, from_position, doc from projection_row
                where projection = :projection and to_position = :holds and row_key in (:keys)""")
                .param("projection", projection.name())
                .param("holds", HOLDS)
                .param("keys", keys)
                .query(found -> {
                    rows.put(found.getString(1), new Held<>(
                            read(found.getString(3), projection.rowType()), found.getLong(2)));
                });
        return rows;
    }

    void write(String projection, Changes<?> changes) {
        jdbc.batchUpdate("""
                update projection_row set to_position = ?
                where projection = ? and row_key = ? and from_position = ?""",
                changes.ended(), 500, (statement, end) -> {
                    statement.setLong(1, end.to());
                    statement.setString(2, projection);
                    statement.setString(3, end.key());
                    statement.setLong(4, end.from());
                });
        jdbc.batchUpdate("""
                insert into projection_row (projection, row_key, from_position, to_position, doc)
                values (?, ?, ?, ?, ?)""",
                changes.begun(), 500, (statement, row) -> {
                    place(statement, projection, row.key());
                    statement.setLong(3, row.from());
                    statement.setLong(4, row.to());
                    statement.setString(5, json.writeValueAsString(row.row()));
                });
        writeFacets(projection, changes);
    }

    private void writeFacets(String projection, Changes<?> changes) {
        jdbc.batchUpdate("""
                update projection_facet set to_position = ?
                where projection = ? and facet = ? and facet_value = ? and row_key = ?
                  and to_position = ?""",
                changes.lost(), 500, (statement, facet) -> {
                    statement.setLong(1, facet.at());
                    statement.setString(2, projection);
                    statement.setString(3, facet.facet().name());
                    statement.setString(4, facet.facet().value());
                    statement.setString(5, facet.key());
                    statement.setLong(6, HOLDS);
                });
        jdbc.batchUpdate("""
                insert into projection_facet
                  (projection, row_key, from_position, to_position, facet, facet_value)
                values (?, ?, ?, ?, ?, ?)""",
                changes.gained(), 500, (statement, facet) -> {
                    place(statement, projection, facet.key());
                    statement.setLong(3, facet.at());
                    statement.setLong(4, facet.until());
                    statement.setString(5, facet.facet().name());
                    statement.setString(6, facet.facet().value());
                });
    }

    private static void place(PreparedStatement statement, String projection, String key)
            throws SQLException {
        statement.setString(1, projection);
        statement.setString(2, key);
    }

    void clear(String projection) {
        jdbc.update("delete from projection_row where projection = ?", projection);
        jdbc.update("delete from projection_facet where projection = ?", projection);
    }

    /** A row from its stored form. */
    public <R> R read(String doc, Class<R> type) {
        return json.readValue(doc, type);
    }
}
