package waymark.log.jdbc;

import static org.awaitility.Awaitility.await;
import static waymark.log.jdbc.given.Requests.opening;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import waymark.api.kernel.Receipt;
import waymark.log.AppendRequest;
import waymark.log.jdbc.append.GroupWriter;
import waymark.log.jdbc.append.LogSettings;
import waymark.log.jdbc.append.Prepared;
import waymark.log.jdbc.given.TestCodec;
import waymark.log.testing.TestDatabases;

/** A log whose writing can be held up, loses answers when told to, and is noted down. */
abstract class PlayedLog extends LogOnBoth {

    static final int ROOM = 20;
    static final Executor VIRTUAL = task -> Thread.ofVirtual().start(task);

    /** The sizes of the groups written, oldest first. */
    final List<Integer> groups = new CopyOnWriteArrayList<>();
    /** The threads they were written in. */
    final List<Thread> writers = new CopyOnWriteArrayList<>();

    final AtomicInteger answersToLose = new AtomicInteger();
    private final Semaphore gate = new Semaphore(Integer.MAX_VALUE);
    private final GroupWriter writer;

    PlayedLog(TestDatabases kind, Duration patience) {
        super(kind);
        log.close();
        LogSettings settings = new LogSettings(ROOM, 256, 2_000, patience,
                Duration.ofSeconds(5), Duration.ofSeconds(15));
        writer = Vendor.of(database.pool()).writer(settings);
        log = new JdbcEventLog(database.pool(), new TestCodec(), settings,
                new JdbcEventLog.Own(database.program().unpooled(), new Played()));
    }

    /** Nothing is written any more, and one append, answered here, is stuck in the writing. */
    final CompletableFuture<Receipt> stuck() {
        int before = groups.size();
        gate.drainPermits();
        var first = appending(opening("first/1"));
        await().until(() -> groups.size() > before);
        return first;
    }

    final void goOn() {
        gate.release(Integer.MAX_VALUE);
    }

    final CompletableFuture<Receipt> appending(AppendRequest request) {
        return CompletableFuture.supplyAsync(() -> log.append(request), VIRTUAL);
    }

    /** Has all of them wait in this order, so that they become one group if they may. */
    final List<CompletableFuture<Receipt>> asOneGroup(AppendRequest... requests) {
        var first = stuck();
        List<CompletableFuture<Receipt>> answers = new ArrayList<>();
        for (AppendRequest request : requests) {
            answers.add(appending(request));
            int waiting = answers.size();
            await().until(() -> log.waiting() == waiting);
        }
        goOn();
        first.join();
        return answers;
    }

    private final class Played implements GroupWriter {

        @Override
        public void begin(Connection connection) throws SQLException {
            writer.begin(connection);
        }

        @Override
        public boolean bearsInterrupts() {
            return writer.bearsInterrupts();
        }

        @Override
        public List<Outcome> write(Connection connection, List<Prepared> group)
                throws SQLException {
            groups.add(group.size());
            writers.add(Thread.currentThread());
            gate.acquireUninterruptibly();
            gate.release();
            List<Outcome> outcomes = writer.write(connection, group);
            if (answersToLose.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new SQLException("The answer was lost after the commit.", "08006");
            }
            return outcomes;
        }
    }
}
