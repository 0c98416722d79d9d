package waymark.log.jdbc.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.log.jdbc.given.Requests.noting;
import static waymark.log.jdbc.postgresql.InPartitions.SIZE;

import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.log.Recorded;
import waymark.log.jdbc.JdbcEventLog;
import waymark.log.jdbc.append.LogSettings;
import waymark.log.jdbc.given.TestCodec;
import waymark.log.testing.TestDatabase;
import waymark.log.testing.TestDatabases;

/** A log that was written before streams had bounds is given them by the scripts. */
class BeforeBoundsTest {

    private static final String BEFORE = "675";

    private final TestDatabase database = TestDatabases.emptyPostgres();
    private final JdbcClient owner = JdbcClient.create(database.owner().unpooled());

    @BeforeEach
    void much_was_written_before() {
        migrate(BEFORE);
        try (JdbcEventLog log = opened()) {
            SpreadOut.fill(owner, log);
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void each_stream_gets_the_positions_of_its_first_event_and_its_last() {
        migrate("latest");

        assertThat(owner.sql("""
                select stream || ' ' || no_earlier / 1000000 || ' ' || no_later / 1000000
                from stream_head order by no_earlier""").query(String.class).list())
                .containsExactly("thing/early 1 1", "thing/1 2 4", "thing/2 5 6", "thing/3 7 8",
                        "thing/late 12 12");
    }

    @Test
    void what_stood_there_is_read_and_goes_on() {
        migrate("latest");
        try (JdbcEventLog log = opened()) {
            log.append(noting("thing/1", 2));

            assertThat(log.stream("thing/1", 0, 10)).extracting(Recorded::position)
                    .containsExactly(2 * SIZE, 3 * SIZE, 4 * SIZE, 12 * SIZE + 1);
            assertThat(log.streams(List.of("thing/2", "thing/late")))
                    .extracting(Recorded::position)
                    .containsExactly(5 * SIZE, 6 * SIZE, 12 * SIZE);
        }
    }

    private JdbcEventLog opened() {
        return new JdbcEventLog(database.pool(), database.program().unpooled(), new TestCodec(),
                LogSettings.usual());
    }

    private void migrate(String upTo) {
        Flyway.configure().dataSource(database.owner().unpooled())
                .locations("classpath:db/common", "classpath:db/postgresql")
                .placeholders(Map.of("app_role", database.program().user()))
                .target(upTo).load().migrate();
    }
}
