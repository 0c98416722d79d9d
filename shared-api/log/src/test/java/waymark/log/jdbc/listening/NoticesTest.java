package waymark.log.jdbc.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static waymark.log.jdbc.given.Requests.opening;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.log.jdbc.JdbcEventLog;
import waymark.log.jdbc.append.LogSettings;
import waymark.log.jdbc.given.TestCodec;
import waymark.log.testing.TestDatabase;
import waymark.log.testing.TestDatabases;

/** Two processes, so to speak, on one PostgreSQL. */
class NoticesTest {

    private static final String LISTENERS = " from pg_stat_activity where datname ="
            + " current_database() and application_name = 'waymark-listener'";

    private final TestDatabase database = TestDatabases.POSTGRESQL.open();
    private final JdbcClient sameRole = JdbcClient.create(database.pool());
    private final JdbcEventLog here = log();
    private final JdbcEventLog elsewhere = log();
    private final AtomicInteger wakes = new AtomicInteger();

    private JdbcEventLog log() {
        return new JdbcEventLog(database.pool(), database.program().unpooled(), new TestCodec(),
                LogSettings.usual());
    }

    @BeforeEach
    void listening() {
        here.onAppended(wakes::incrementAndGet);
        await().until(() -> here.listening() && elsewhere.listening());
    }

    @AfterEach
    void close() {
        here.close();
        elsewhere.close();
        database.close();
    }

    @Test
    void what_another_process_appends_wakes_this_one_at_once() {
        for (int i = 1; i <= 20; i++) {
            int before = wakes.get();
            long position = elsewhere.append(opening("thing/" + UUID.randomUUID())).position();
            await().pollInterval(Duration.ofMillis(2)).atMost(Duration.ofSeconds(2))
                    .until(() -> wakes.get() > before && here.heard() >= position);
        }
    }

    /** Told beyond the head, since the look at the head would find all else a moment later. */
    @Test
    void a_notice_is_heard_though_the_head_says_nothing_of_it_and_put_right_at_the_next_look() {
        long hearing = here.hearing();
        int before = wakes.get();
        sameRole.sql("select pg_notify('waymark_log', '7')").query().listOfRows();
        await().atMost(Duration.ofSeconds(2)).until(() -> wakes.get() > before);
        await().atMost(Duration.ofSeconds(2)).until(() -> here.hearing() > hearing);
        assertThat(here.heard()).isEqualTo(here.head()).isZero();
    }

    @Test
    void a_log_that_is_only_appended_to_is_heard_without_a_break() {
        long hearing = here.hearing();
        for (int i = 1; i <= 40; i++) {
            (i % 2 == 0 ? here : elsewhere).append(opening("thing/" + i));
        }
        await().pollDelay(Duration.ofMillis(600)).until(() -> here.heard() == 40);
        assertThat(here.hearing()).isEqualTo(hearing);
    }

    @Test
    void a_log_that_was_shortened_is_heard_anew() {
        elsewhere.append(opening("thing/1"));
        elsewhere.append(opening("thing/2"));
        await().until(() -> here.heard() == 2);
        long hearing = here.hearing();
        JdbcClient owner = JdbcClient.create(database.owner().unpooled());
        owner.sql("update log_head set position = 1").update();
        await().atMost(Duration.ofSeconds(2)).until(() -> here.hearing() > hearing);
        assertThat(here.heard()).isEqualTo(1);
    }

    @Test
    void each_append_tells_its_position() throws SQLException {
        try (Connection own = database.program().unpooled().getConnection()) {
            own.createStatement().execute("listen waymark_log");
            for (int i = 1; i <= 3; i++) {
                elsewhere.append(opening("thing/" + i));
                assertThat(own.unwrap(PGConnection.class).getNotifications(2_000))
                        .extracting(PGNotification::getParameter).containsExactly("" + i);
            }
        }
    }

    @Test
    void a_listener_whose_connection_was_ended_listens_again_by_itself_and_anew() {
        long hearing = here.hearing();
        long ended = sameRole.sql("select count(pg_terminate_backend(pid))" + LISTENERS)
                .query(Long.class).single();
        assertThat(ended).isEqualTo(2);
        long position = elsewhere.append(opening("thing/1")).position();
        await().atMost(Duration.ofSeconds(5)).until(() -> here.heard() >= position);
        await().atMost(Duration.ofSeconds(5)).until(here::listening);
        assertThat(here.hearing()).isGreaterThan(hearing);
        assertThat(wakes.get()).isPositive();
    }

    @Test
    void a_head_that_nobody_told_is_seen_all_the_same() {
        JdbcClient.create(database.owner().unpooled())
                .sql("update log_head set position = 7").update();
        await().atMost(Duration.ofSeconds(2)).until(() -> here.heard() == 7);
        assertThat(wakes.get()).isPositive();
    }

    @Test
    void a_closed_log_listens_no_more() {
        here.close();
        elsewhere.close();
        await().atMost(Duration.ofSeconds(5))
                .until(() -> sameRole.sql("select count(*)" + LISTENERS)
                        .query(Long.class).single() == 0);
        assertThat(here.listening()).isFalse();
    }
}
