package waymark.log.jdbc.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.log.jdbc.append.GroupWriter;
import waymark.log.jdbc.append.Prepared;
import waymark.log.jdbc.h2.turn.TurnDriver;

/** Writes a group in one transaction, in its turn: connections are those of {@link TurnDriver}. */
public final class H2Writer implements GroupWriter {

    private final Duration longest;
    private @Nullable Statements statements;

    /**
     * @param longest how long one statement may take or wait for a lock
     */
    public H2Writer(Duration longest) {
        this.longest = longest;
    }

    @Override
    public void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set query_timeout " + longest.toMillis());
            statement.execute("set lock_timeout " + longest.toMillis() / 2);
        }
    }

    @Override
    public List<Outcome> write(Connection connection, List<Prepared> group) throws SQLException {
        try {
            List<Outcome> outcomes = judgedAndStored(of(connection), group);
            connection.commit();
            return outcomes;
        } catch (SQLException | RuntimeException failure) {
            // What it had in its batches is forgotten with its statements.
            statements = null;
            undo(connection, failure);
            throw failure;
        }
    }

    private Statements of(Connection connection) {
        Statements known = statements;
        if (known == null || !known.isOf(connection)) {
            known = new Statements(connection);
            statements = known;
        }
        return known;
    }

    private static List<Outcome> judgedAndStored(Statements statements, List<Prepared> group)
            throws SQLException {
        Head head = Head.locked(statements);
        Known known = Known.of(statements, group);
        List<Outcome> outcomes = new ArrayList<>(group.size());
        Keys keys = new Keys(statements);
        Inserts inserts = new Inserts(statements, head, known);
        for (Prepared append : group) {
            Optional<Outcome> no = keys.answered(append.key()).or(() -> known.objection(append));
            outcomes.add(no.isPresent() ? no.get() : new Outcome.Stored(inserts.add(append)));
        }
        inserts.flush();
        return outcomes;
    }

    private static void undo(Connection connection, Exception failure) {
        try {
            connection.rollback();
        } catch (SQLException broken) {
            failure.addSuppressed(broken);
        }
    }
}
