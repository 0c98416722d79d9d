package waymark.log.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import waymark.log.jdbc.append.GroupWriter;
import waymark.log.jdbc.append.Prepared;

/** Writes as ever, but can be held up, loses answers when told to, and notes what it was given. */
final class PlayedWriter implements GroupWriter {

    final List<Integer> groups = new CopyOnWriteArrayList<>();
    final Semaphore gate = new Semaphore(Integer.MAX_VALUE);
    final AtomicInteger answersToLose = new AtomicInteger();
    private final GroupWriter writer;

    PlayedWriter(GroupWriter writer) {
        this.writer = writer;
    }

    @Override
    public void begin(Connection connection) throws SQLException {
        writer.begin(connection);
    }

    @Override
    public List<Outcome> write(Connection connection, List<Prepared> group) throws SQLException {
        groups.add(group.size());
        gate.acquireUninterruptibly();
        gate.release();
        List<Outcome> outcomes = writer.write(connection, group);
        if (answersToLose.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new SQLException("The answer was lost after the commit.", "08006");
        }
        return outcomes;
    }
}
