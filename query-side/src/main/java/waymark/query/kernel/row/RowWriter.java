package waymark.query.kernel.row;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import waymark.query.kernel.row.Changes.Begun;
import waymark.query.kernel.row.Changes.Moved;

/** Writes what a batch changed: few rows by statements, many as a stream where there is one. */
@Component
class RowWriter {

    /** From so many rows on a stream is worth its beginning and its end. */
    private static final int MANY = 64;

    private static final int AT_ONCE = 500;
    private static final String ROW = " projection_row (projection, row_key, from_position,"
            + " to_position, doc) ";
    private static final String FACET = " projection_facet (projection, row_key, from_position,"
            + " to_position, facet, facet_value) ";

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    RowWriter(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void write(String projection, Changes<?> changes) {
        end(projection, changes);
        insert(projection, changes.begun(), changes.gained());
    }

    /** Writes rows and facets that are new. */
    void insert(String projection, List<? extends Begun<?>> rows, List<Moved> facets) {
        if (Math.max(rows.size(), facets.size()) >= MANY && streams()) {
            jdbc.execute((Connection own) -> {
                stream(own.unwrap(PGConnection.class), projection, rows, facets);
                return true;
            });
        } else {
            state(projection, rows, facets);
        }
    }

    private boolean streams() {
        return Boolean.TRUE.equals(jdbc.execute(
                (Connection own) -> own.isWrapperFor(PGConnection.class)));
    }

    private void end(String projection, Changes<?> changes) {
        jdbc.batchUpdate("""
                update projection_row set to_position = ?
                where projection = ? and row_key = ? and from_position = ?""",
                changes.ended(), AT_ONCE, (statement, end) -> {
                    statement.setLong(1, end.to());
                    statement.setString(2, projection);
                    statement.setString(3, end.key());
                    statement.setLong(4, end.from());
                });
        jdbc.batchUpdate("""
                update projection_facet set to_position = ?
                where projection = ? and facet = ? and facet_value = ? and row_key = ?
                  and to_position = ?""",
                changes.lost(), AT_ONCE, (statement, facet) -> {
                    statement.setLong(1, facet.at());
                    statement.setString(2, projection);
                    statement.setString(3, facet.facet().name());
                    statement.setString(4, facet.facet().value());
                    statement.setString(5, facet.key());
                    statement.setLong(6, RowStore.HOLDS);
                });
    }

    private void state(String projection, List<? extends Begun<?>> rows, List<Moved> facets) {
        jdbc.batchUpdate("insert into" + ROW + "values (?, ?, ?, ?, ?)", rows, AT_ONCE,
                (statement, row) -> {
                    statement.setString(1, projection);
                    statement.setString(2, row.key());
                    statement.setLong(3, row.from());
                    statement.setLong(4, row.to());
                    statement.setString(5, json.writeValueAsString(row.row()));
                });
        jdbc.batchUpdate("insert into" + FACET + "values (?, ?, ?, ?, ?, ?)", facets, AT_ONCE,
                (statement, facet) -> {
                    statement.setString(1, projection);
                    statement.setString(2, facet.key());
                    statement.setLong(3, facet.at());
                    statement.setLong(4, facet.until());
                    statement.setString(5, facet.facet().name());
                    statement.setString(6, facet.facet().value());
                });
    }

    private void stream(PGConnection own, String projection, List<? extends Begun<?>> rows,
            List<Moved> facets) throws SQLException {
        try (RowStream to = new RowStream(own, ROW)) {
            for (Begun<?> row : rows) {
                to.row(5).text(projection).text(row.key()).number(row.from()).number(row.to())
                        .bytes(json.writeValueAsBytes(row.row()));
            }
            to.end();
        }
        try (RowStream to = new RowStream(own, FACET)) {
            for (Moved facet : facets) {
                to.row(6).text(projection).text(facet.key()).number(facet.at())
                        .number(facet.until()).text(facet.facet().name())
                        .text(facet.facet().value());
            }
            to.end();
        }
    }
}
