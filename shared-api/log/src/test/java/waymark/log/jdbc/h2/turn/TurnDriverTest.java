package waymark.log.jdbc.h2.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurnDriverTest {

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    private Connection first;
    private Statement plain;

    @BeforeEach
    void open() throws SQLException {
        first = connection();
        plain = first.createStatement();
        plain.execute("create table one (id int primary key, n int)");
        plain.execute("create sequence numbers");
        first.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        first.close();
    }

    private Connection connection() throws SQLException {
        return Objects.requireNonNull(new TurnDriver().connect(url, new Properties()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"insert into one values (1, 1)", "select * from one for update",
            "select nextval('numbers')", "  Update one set n = 2", "delete from one",
            "merge into one values (1, 1)", "create table two (n int)",
            "select id from final table (insert into one values (3, 3))"})
    void whoever_may_change_something_waits_for_the_end_of_the_other_transaction(String sql)
            throws Exception {
        plain.execute("insert into one values (7, 7)");
        CompletableFuture<Void> second = inAnotherThread(sql);
        await().during(Duration.ofMillis(50)).until(() -> !second.isDone());
        first.commit();
        second.join();
    }

    @ParameterizedTest
    @ValueSource(strings = {"select * from one", "with a as (select 1) select * from a",
            "values (1)", "set lock_timeout 100", "explain select * from one"})
    void whoever_asks_waits_for_nobody(String sql) throws Exception {
        plain.execute("insert into one values (7, 7)");
        inAnotherThread(sql).join();
    }

    @Test
    void a_transaction_that_was_rolled_back_or_given_up_lets_the_next_one_write()
            throws Exception {
        plain.execute("insert into one values (1, 1)");
        first.rollback();
        inAnotherThread("insert into one values (2, 2)").join();
        assertThatThrownBy(() -> plain.execute("insert into one values (2, 3)"))
                .isInstanceOf(SQLException.class);
        first.close();
        inAnotherThread("insert into one values (3, 3)").join();
    }

    @Test
    void a_connection_that_another_thread_closes_keeps_its_turn_until_its_own_thread_ends_it()
            throws Exception {
        plain.execute("insert into one values (1, 1)");
        CompletableFuture.runAsync(this::closeFirst).join();
        first.close();
        inAnotherThread("insert into one values (2, 2)").join();
    }

    private void closeFirst() {
        try {
            first.close();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void each_statement_without_a_transaction_lets_the_next_one_write() throws Exception {
        plain.execute("insert into one values (1, 1)");
        first.setAutoCommit(true);
        inAnotherThread("insert into one values (2, 2)").join();
        assertThatThrownBy(() -> plain.execute("insert into one values (2, 3)"))
                .isInstanceOf(SQLException.class);
        inAnotherThread("insert into one values (3, 3)").join();
    }

    @Test
    void a_thread_has_its_turn_with_all_its_connections() throws Exception {
        plain.execute("insert into one values (1, 1)");
        try (Connection other = connection();
                PreparedStatement batch = other.prepareStatement(
                        "insert into one values (?, 0)")) {
            batch.setInt(1, 4);
            batch.addBatch();
            assertThat(batch.executeBatch()).containsExactly(1);
        }
        first.commit();
        assertThat(first.equals(first)).isTrue();
        inAnotherThread("insert into one values (5, 5)").join();
    }

    @Test
    void pools_of_other_databases_keep_their_driver() {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl("jdbc:postgresql://nowhere/waymark");
            TurnDriver.inTurns(pool);
            assertThat(pool.getDriverClassName()).isNull();
            pool.setJdbcUrl(url);
            TurnDriver.inTurns(pool);
            assertThat(pool.getDriverClassName()).isEqualTo(TurnDriver.class.getName());
        }
    }

    private CompletableFuture<Void> inAnotherThread(String sql) {
        return CompletableFuture.runAsync(() -> {
            try (Connection own = connection(); Statement other = own.createStatement()) {
                other.execute(sql);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
    }
}
