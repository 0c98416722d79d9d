package waymark.log.jdbc.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.api.kernel.Receipt;
import waymark.log.NotAppended.Because;
import waymark.log.jdbc.append.GroupWriter;
import waymark.log.jdbc.append.Prepared;

/** Writes a group by one call of the function {@code append_to_log}: one round trip. */
public final class PostgresWriter implements GroupWriter {

    private static final String CALL = "select * from append_to_log("
            + String.join(", ", Collections.nCopies(GroupArrays.COUNT, "?")) + ")";

    private static final int STORED = 9;

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

    /** Asks again for those against whom nothing stood, as long as others are turned away. */
    @Override
    public List<Outcome> write(Connection connection, List<Prepared> group) throws SQLException {
        Map<Key, Outcome> outcomes = new HashMap<>();
        List<Prepared> open = group;
        while (!open.isEmpty()) {
            int before = outcomes.size();
            call(connection, open, outcomes);
            if (outcomes.size() == before) {
                throw new SQLException("The function answered nothing.");
            }
            open = group.stream().filter(append -> !outcomes.containsKey(Key.of(append))).toList();
        }
        return group.stream().map(append -> outcomes.get(Key.of(append))).toList();
    }

    /** What no two appends of a group share. */
    private record Key(String person, String key) {

        static Key of(Prepared append) {
            return new Key(append.key().person(), append.key().key());
        }
    }

    private static void call(Connection connection, List<Prepared> open,
            Map<Key, Outcome> outcomes) throws SQLException {
        try (PreparedStatement call = connection.prepareStatement(CALL)) {
            new GroupArrays(connection, call).bind(open);
            try (ResultSet answers = call.executeQuery()) {
                while (answers.next()) {
                    outcomes.putIfAbsent(asked(open, answers), outcome(answers));
                }
            }
        }
    }

    /** Whom an answer is for; those who are stored are answered in the order of the group. */
    private static Key asked(List<Prepared> open, ResultSet answers) throws SQLException {
        if (answers.getInt("o_verdict") != STORED) {
            return Key.of(open.get(answers.getInt("o_request") - 1));
        }
        Key asked = Key.of(open.get(answers.getRow() - 1));
        if (!asked.key().equals(answers.getString("o_culprit"))) {
            throw new SQLException("The answers came in another order than the requests.");
        }
        return asked;
    }

    private static Outcome outcome(ResultSet answer) throws SQLException {
        int verdict = answer.getInt("o_verdict");
        return switch (verdict) {
            case 1, STORED -> new Outcome.Stored(receipt(answer));
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
