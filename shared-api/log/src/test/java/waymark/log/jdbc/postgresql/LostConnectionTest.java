package waymark.log.jdbc.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static waymark.log.jdbc.given.Requests.opening;

import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.api.kernel.Receipt;
import waymark.log.LogUnavailable;
import waymark.log.Recorded;
import waymark.log.jdbc.JdbcEventLog;
import waymark.log.jdbc.append.LogSettings;
import waymark.log.jdbc.given.Order;
import waymark.log.jdbc.given.TestCodec;
import waymark.log.testing.TestDatabase;
import waymark.log.testing.TestDatabases;

/** PostgreSQL ends the appender's connection while many append. */
class LostConnectionTest {

    private static final int KILLS = 10;

    private final TestDatabase database = TestDatabases.POSTGRESQL.open();
    private final JdbcEventLog log = new JdbcEventLog(database.pool(),
            database.program().unpooled(), new TestCodec(), LogSettings.usual());
    private final JdbcClient sameRole = JdbcClient.create(database.pool());
    private final Collection<Receipt> acknowledged = new ConcurrentLinkedQueue<>();
    private final Collection<String> failed = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean enough = new AtomicBoolean();

    @AfterEach
    void close() {
        log.close();
        database.close();
    }

    @Test
    void what_was_acknowledged_is_stored_once_however_often_the_connection_dies() {
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 16).forEach(_ -> clients.execute(this::appendUntilEnough));
            try {
                IntStream.range(0, KILLS).forEach(_ -> killOnceAtWork());
            } finally {
                enough.set(true);
            }
        }
        var stored = log.after(0, Integer.MAX_VALUE);

        assertThat(Order.brokenIn(stored)).isEmpty();
        assertThat(stored).extracting(Recorded::stream).doesNotHaveDuplicates()
                .containsAll(acknowledged.stream().map(Receipt::stream).toList());
        assertThat(acknowledged).extracting(Receipt::position).doesNotHaveDuplicates();
        assertThat(acknowledged.size() + failed.size()).isGreaterThanOrEqualTo(stored.size());
    }

    private void appendUntilEnough() {
        while (!enough.get()) {
            String stream = "thing/" + UUID.randomUUID();
            try {
                acknowledged.add(log.append(opening(stream)));
            } catch (LogUnavailable unknown) {
                failed.add(stream);
            }
        }
    }

    private void killOnceAtWork() {
        itGoesOn();
        await().atMost(Duration.ofSeconds(10)).until(() -> sameRole.sql("""
                select count(pg_terminate_backend(pid)) from pg_stat_activity
                where datname = current_database() and query like '%append_to_log%'
                and pid <> pg_backend_pid()""").query(Long.class).single() > 0);
        itGoesOn();
    }

    private void itGoesOn() {
        int before = acknowledged.size();
        await().atMost(Duration.ofSeconds(10)).until(() -> acknowledged.size() > before + 20);
    }
}
