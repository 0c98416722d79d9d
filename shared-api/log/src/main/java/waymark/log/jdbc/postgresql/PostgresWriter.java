package waymark.log.jdbc.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import waymark.api.kernel.Receipt;
import waymark.log.NotAppended.Because;
import waymark.log.jdbc.append.GroupWriter;
import waymark.log.jdbc.append.Prepared;

/** Writes a group by one call of the function {@code append_to_log}: one round trip. */
public final class PostgresWriter implements GroupWriter {

    private static final String CALL = "select * from append_to_log("
            + String.join(", ", Collections.nCopies(GroupArrays.COUNT, "?")) + ")";

    private final Duration longest;

    /**
     * @param longest how long one call may take, its wait for the lock included
     */
    public PostgresWriter(Duration longest) {
        this.longest = longest;
    }

    @Override
    public void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        // The server gives up first and says so; the socket is for a server that says nothing.
        connection.setNetworkTimeout(Runnable::run, (int) longest.plusSeconds(5).toMillis());
        try (Statement statement = connection.createStatement()) {
            statement.execute("set statement_timeout = " + longest.toMillis());
            statement.execute("set lock_timeout = " + longest.toMillis() / 2);
        }
    }

    @Override
    public List<Outcome> write(Connection connection, List<Prepared> group) throws SQLException {
        try (PreparedStatement call = connection.prepareStatement(CALL)) {
            new GroupArrays(connection, call).bind(group);
            try (ResultSet answers = call.executeQuery()) {
                List<Outcome> outcomes = new ArrayList<>(group.size());
                while (answers.next()) {
                    outcomes.add(outcome(answers));
                }
                return outcomes;
            }
        }
    }

    private static Outcome outcome(ResultSet answer) throws SQLException {
        int verdict = answer.getInt("o_verdict");
        return switch (verdict) {
            case 1, 9 -> new Outcome.Stored(receipt(answer));
            case 2 -> refused(Because.KEY_REUSED, answer);
            case 3 -> refused(Because.STREAM_MOVED, answer);
            case 4 -> refused(Because.READ_SET_MOVED, answer);
            case 5 -> refused(Because.CLAIM_TAKEN, answer);
            default -> throw new SQLException("An unknown verdict: " + verdict);
        };
    }

    private static Outcome refused(Because because, ResultSet answer) throws SQLException {
        return new Outcome.Refused(because, answer.getString("o_culprit"));
    }

    private static Receipt receipt(ResultSet answer) throws SQLException {
        return new Receipt(
                answer.getString("o_stream"),
                answer.getLong("o_version"),
                answer.getLong("o_position"),
                answer.getInt("o_events"),
                answer.getString("o_reference"),
                answer.getObject("o_recorded_at", OffsetDateTime.class).toInstant());
    }
}
