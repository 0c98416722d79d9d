package waymark.query.listen.followup;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.listen.followup.deal.Scored;

/** Reads and writes the table of cases, many rows at a time. */
@Component
class CaseTable {

    /** The end of what still holds. */
    static final long HOLDS = Long.MAX_VALUE;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final JsonMapper json;

    CaseTable(JdbcTemplate jdbc, JdbcClient client, JsonMapper json) {
        this.jdbc = jdbc;
        this.client = client;
        this.json = json;
    }

    /**
     * A state of a case.
     *
     * @param row what it says
     * @param from the position from which it holds
     * @param to the position from which it does not hold any more
     */
    record State(CaseRow row, long from, long to) {

        String stream() {
            return row.key().stream();
        }

        State until(long position) {
            return new State(row, from, position);
        }
    }

    /** The states of these cases that hold, by stream. */
    Map<String, State> holding(Collection<String> streams) {
        Map<String, State> found = new HashMap<>();
        if (!streams.isEmpty()) {
            client.sql("select from_position, doc from followup_case"
                    + " where to_position = :holds and stream in (:streams)")
                    .param("holds", HOLDS).param("streams", streams)
                    .query(row -> {
                        State state = new State(read(row.getString(2)), row.getLong(1), HOLDS);
                        found.put(state.stream(), state);
                    });
        }
        return found;
    }

    /** Ends states that stood in the table. */
    void end(List<State> ended) {
        jdbc.batchUpdate("update followup_case set to_position = ?"
                + " where stream = ? and from_position = ?", ended, 500, (statement, state) -> {
                    statement.setLong(1, state.to());
                    statement.setString(2, state.stream());
                    statement.setLong(3, state.from());
                });
    }

    void begin(List<State> begun) {
        jdbc.batchUpdate("""
                insert into followup_case (stream, from_position, to_position, kind, stage, over,
                  owner, department, source, escalated_to, next_due, sort_at, ended_at, cause,
                  scale, score_before, score_after, spoken, done, first_late, done_late, doc)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                begun, 500, (statement, state) -> {
                    place(statement, state);
                    hands(statement, state.row());
                    times(statement, state.row());
                    result(statement, state.row());
                    statement.setString(22, json.writeValueAsString(state.row()));
                });
    }

    private static void place(PreparedStatement statement, State state) throws SQLException {
        CaseRow row = state.row();
        statement.setString(1, state.stream());
        statement.setLong(2, state.from());
        statement.setLong(3, state.to());
        statement.setString(4, row.kind().name());
        statement.setString(5, row.stage().name());
        statement.setBoolean(6, row.stage().isOver());
    }

    private static void hands(PreparedStatement statement, CaseRow row) throws SQLException {
        PersonId owner = row.handling().owner();
        DepartmentId department = row.handling().department();
        statement.setString(7, owner == null ? null : owner.value());
        statement.setString(8, department == null ? null : department.value());
        statement.setString(9, row.source());
        statement.setString(10, row.escalatedTo());
    }

    private static void times(PreparedStatement statement, CaseRow row) throws SQLException {
        moment(statement, 11, row.nextDue());
        moment(statement, 12, row.sortAt());
        moment(statement, 13, row.times().endedAt());
        statement.setBoolean(18, row.times().firstWordAt() != null);
        statement.setBoolean(19, row.times().doneAt() != null);
        statement.setBoolean(20, row.firstLate());
        statement.setBoolean(21, row.doneLate());
    }

    private static void result(PreparedStatement statement, CaseRow row) throws SQLException {
        Scored before = row.result().before();
        Scored after = row.result().after();
        statement.setString(14, row.result().cause());
        statement.setString(15, before == null ? null : before.scale().name());
        statement.setObject(16, before == null ? null : before.score(), Types.SMALLINT);
        statement.setObject(17, after == null ? null : after.score(), Types.SMALLINT);
    }

    private static void moment(PreparedStatement statement, int index, @Nullable Instant at)
            throws SQLException {
        statement.setObject(index, at == null ? null : at.atOffset(ZoneOffset.UTC),
                Types.TIMESTAMP_WITH_TIMEZONE);
    }

    CaseRow read(String doc) {
        return json.readValue(doc, CaseRow.class);
    }

    void clear() {
        jdbc.update("delete from followup_case");
    }
}
