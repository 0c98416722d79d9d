package waymark.log.jdbc.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import waymark.log.AppendRequest;
import waymark.log.jdbc.append.GroupWriter;
import waymark.log.jdbc.append.Prepared;

/** Writes a group by one call of the function {@code append_to_log}: one round trip. */
public final class PostgresWriter implements GroupWriter {

    private static final String CALL = "select * from append_to_log("
            + String.join(", ", Collections.nCopies(GroupArrays.COUNT, "?")) + ")";

    /** Plans made while the tables are small must not turn into scans of big ones. */
    private static final Map<String, String> PLANS = Map.of(
            "plan_cache_mode", "force_generic_plan", "enable_seqscan", "off",
            "enable_hashjoin", "off", "enable_mergejoin", "off",
            "max_parallel_workers_per_gather", "0", "jit", "off");

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
        Map<String, String> settings = new TreeMap<>(PLANS);
        settings.putAll(patience());
        String pairs = settings.entrySet().stream()
                .map(one -> "('" + one.getKey() + "', '" + one.getValue() + "')")
                .collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            // Older servers do not know all of them.
            statement.execute("select set_config(s.name, s.setting, false) from (values " + pairs
                    + ") s (name, setting) join pg_settings p on p.name = s.name");
        }
    }

    /**
     * How long the server bears with a node. One call is one transaction, so that nobody is ever
     * idle in one; a node that stopped amid its messages is ended by the time of the transaction,
     * and one whose machine is gone by the probes of its connection.
     */
    private Map<String, String> patience() {
        return Map.of(
                "statement_timeout", Long.toString(longest.toMillis()),
                "lock_timeout", Long.toString(longest.toMillis() / 2),
                "idle_in_transaction_session_timeout", "1000",
                "transaction_timeout", Long.toString(longest.plusSeconds(1).toMillis()),
                "tcp_keepalives_idle", "10",
                "tcp_keepalives_interval", "5",
                "tcp_keepalives_count", "3",
                "tcp_user_timeout", "20000");
    }

    /** At worst the connection is closed, and the next call opens another. */
    @Override
    public boolean bearsInterrupts() {
        return true;
    }

    /** Asks again for those against whom nothing stood, as long as others are turned away. */
    @Override
    public List<Outcome> write(Connection connection, List<Prepared> group) throws SQLException {
        Map<AppendRequest.Key, Outcome> outcomes = new HashMap<>();
        List<Prepared> open = group;
        while (!open.isEmpty()) {
            call(connection, open, outcomes);
            open = group.stream().filter(append -> !outcomes.containsKey(append.key())).toList();
        }
        return group.stream().map(append -> outcomes.get(append.key())).toList();
    }

    private static void call(Connection connection, List<Prepared> open,
            Map<AppendRequest.Key, Outcome> outcomes) throws SQLException {
        try (PreparedStatement call = connection.prepareStatement(CALL)) {
            new GroupArrays(open).bind(connection, call);
            try (ResultSet answers = call.executeQuery()) {
                GroupAnswers.read(open, answers, outcomes);
            }
        }
    }
}
