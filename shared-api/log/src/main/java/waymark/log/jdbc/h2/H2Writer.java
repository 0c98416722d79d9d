package waymark.log.jdbc.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import waymark.log.jdbc.append.GroupWriter;
import waymark.log.jdbc.append.Prepared;

/** Writes a group in one transaction, under one lock for the whole JVM. */
public final class H2Writer implements GroupWriter {

    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private final Duration longest;

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
        ONE_AT_A_TIME.lock();
        try {
            List<Outcome> outcomes = judgedAndStored(connection, group);
            connection.commit();
            return outcomes;
        } catch (SQLException | RuntimeException failure) {
            undo(connection, failure);
            throw failure;
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static List<Outcome> judgedAndStored(Connection connection, List<Prepared> group)
            throws SQLException {
        Head head = Head.locked(connection);
        Known known = Known.of(connection, group);
        List<Outcome> outcomes = new ArrayList<>(group.size());
        try (Keys keys = new Keys(connection);
                Inserts inserts = new Inserts(connection, head, known)) {
            for (Prepared append : group) {
                Optional<Outcome> no = keys.answered(append.key())
                        .or(() -> known.objection(append));
                outcomes.add(no.isPresent()
                        ? no.get()
                        : new Outcome.Stored(inserts.add(append)));
            }
            inserts.flush();
        }
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
