package waymark.log.jdbc.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static waymark.log.jdbc.given.Requests.claiming;
import static waymark.log.jdbc.given.Requests.opening;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.log.jdbc.JdbcEventLog;
import waymark.log.jdbc.append.LogSettings;
import waymark.log.jdbc.given.TestCodec;
import waymark.log.testing.TestDatabase;
import waymark.log.testing.TestDatabases;

/** On PostgreSQL the program's role may read the log and append to it, nothing more. */
class RightsTest {

    private static final String DENIED = "42501";

    private final TestDatabase database = TestDatabases.POSTGRESQL.open();
    private final JdbcClient program = JdbcClient.create(database.pool());
    private final JdbcEventLog log = new JdbcEventLog(database.pool(),
            database.program().unpooled(), new TestCodec(), LogSettings.usual());

    @BeforeEach
    void something_is_recorded_by_the_programs_role() {
        log.append(claiming(Set.of("claim"), opening("thing/1")));
    }

    @AfterEach
    void close() {
        log.close();
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"log_head", "log_event", "stream_head", "event_key",
            "command_key",
            "claim", "reference_counter", "reference"})
    void the_program_may_read_but_not_change(String table) {
        assertThat(program.sql("select * from " + table).query().listOfRows()).hasSize(1);
        String column = program.sql("select column_name from information_schema.columns"
                + " where table_name = ? order by ordinal_position limit 1").param(table)
                .query(String.class).single();
        for (String sql : List.of("insert into %s select * from %1$s",
                "update %s set %s = %2$s", "delete from %s", "truncate %s",
                "select * from %s for update", "drop table %s",
                "alter table %s add column x int")) {
            assertDenied(sql.formatted(table, column));
        }
    }

    @Test
    void the_program_may_not_replace_the_function_or_grant_itself_more() {
        assertDenied("create function append_to_log() returns int language sql as 'select 1'");
        assertDenied("alter table log_event owner to current_user");
    }

    @Test
    void others_may_not_even_append() {
        assertThat(JdbcClient.create(database.owner().unpooled()).sql("""
                select count(*) from pg_proc f cross join aclexplode(f.proacl) a
                where f.proname = 'append_to_log' and a.grantee = 0""")
                .query(Long.class).single()).isZero();
    }

    @Test
    void tables_that_the_owner_adds_later_are_the_programs_to_write() {
        JdbcClient.create(database.owner().unpooled())
                .sql("create table row_of_a_projection (id bigint primary key)").update();

        assertThat(program.sql("insert into row_of_a_projection values (1)").update()).isOne();
    }

    private void assertDenied(String sql) {
        assertThatThrownBy(() -> program.sql(sql).update()).as(sql)
                .isInstanceOf(DataAccessException.class)
                .rootCause().isInstanceOfSatisfying(SQLException.class,
                        denied -> assertThat(denied.getSQLState()).isEqualTo(DENIED));
    }
}
