package waymark.log.jdbc.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static waymark.log.jdbc.given.Requests.opening;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import waymark.api.kernel.Receipt;
import waymark.log.LogUnavailable;
import waymark.log.Recorded;
import waymark.log.jdbc.JdbcEventLog;
import waymark.log.jdbc.append.LogSettings;
import waymark.log.jdbc.given.Order;
import waymark.log.jdbc.given.TestCodec;
import waymark.log.testing.TestDatabase;
import waymark.log.testing.TestDatabases;

/** A node stops with the head in its hands; the others go on without it after a while. */
class FrozenNodeTest {

    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final LogSettings SETTINGS = new LogSettings(100, 256, 2_000,
            Duration.ofSeconds(20), Duration.ofSeconds(5), LONGEST);
    private static final String NOTHING = "select * from append_to_log("
            + "'{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', 0, 0, 0)";

    private final TestDatabase database = TestDatabases.POSTGRESQL.open();
    private final Freezer freezer = new Freezer(server().getPort());
    private final JdbcEventLog awake = log(database.program().unpooled());
    private final JdbcEventLog frozen = log(throughTheFreezer());

    private JdbcEventLog log(DataSource own) {
        return new JdbcEventLog(database.pool(), own, new TestCodec(), SETTINGS);
    }

    private URI server() {
        return URI.create(database.program().url().substring("jdbc:".length()));
    }

    private DataSource throughTheFreezer() {
        TestDatabase.Login program = database.program();
        String url = "jdbc:postgresql://127.0.0.1:" + freezer.port() + server().getPath();
        return new DriverManagerDataSource(url, program.user(), program.password());
    }

    @AfterEach
    void close() throws IOException {
        freezer.close();
        awake.close();
        frozen.close();
        database.close();
    }

    @Test
    void a_node_that_stops_within_an_append_is_given_up_and_its_append_happens_once_it_wakes() {
        frozen.append(opening("thing/1"));
        freezer.freezeInTheNextAppend();
        var stopped = CompletableFuture.supplyAsync(() -> frozen.append(opening("thing/2")));
        await().until(this::isHeld);

        assertThatThrownBy(() -> awake.append(opening("thing/3")))
                .isInstanceOf(LogUnavailable.class).hasMessageContaining("lock timeout");
        await().atMost(LONGEST.multipliedBy(3)).ignoreException(LogUnavailable.class)
                .until(() -> awake.append(opening("thing/4")).position() == 2);
        freezer.thaw();

        assertThat(stopped.join()).extracting(Receipt::position).isEqualTo(3L);
        assertThat(Order.brokenIn(awake.after(0, 10))).isEmpty();
        assertThat(awake.after(0, 10)).extracting(Recorded::stream)
                .containsExactly("thing/1", "thing/4", "thing/2");
    }

    @Test
    void a_transaction_that_is_left_open_keeps_nobody_waiting_long() throws SQLException {
        try (Connection idle = database.program().unpooled().getConnection()) {
            new PostgresWriter(LONGEST).begin(idle);
            idle.setAutoCommit(false);
            idle.createStatement().execute(NOTHING);
            assertThat(isHeld()).isTrue();

            await().atMost(LONGEST.multipliedBy(2)).ignoreException(LogUnavailable.class)
                    .until(() -> awake.append(opening("thing/1")).position() == 1);
            assertThatThrownBy(() -> idle.createStatement().execute("select 1"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void without_its_bounds_such_a_transaction_would_hold_up_everybody() throws SQLException {
        try (Connection unbounded = database.program().unpooled().getConnection()) {
            unbounded.setAutoCommit(false);
            unbounded.createStatement().execute(NOTHING);

            await().during(LONGEST.multipliedBy(2)).atMost(LONGEST.multipliedBy(3))
                    .untilAsserted(() -> assertThatThrownBy(() -> awake.append(opening("thing/1")))
                            .isInstanceOf(LogUnavailable.class));
        }
    }

    private boolean isHeld() {
        return JdbcClient.create(database.owner().unpooled())
                .sql("select position from log_head for update skip locked")
                .query(Long.class).list().isEmpty();
    }
}
