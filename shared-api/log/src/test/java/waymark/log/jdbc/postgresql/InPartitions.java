package waymark.log.jdbc.postgresql;

import org.junit.jupiter.api.AfterEach;
import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.log.jdbc.JdbcEventLog;
import waymark.log.jdbc.append.LogSettings;
import waymark.log.jdbc.given.TestCodec;
import waymark.log.testing.TestDatabase;
import waymark.log.testing.TestDatabases;

/** A fresh log on PostgreSQL, and the owner of its tables. */
abstract class InPartitions {

    /** How many positions each partition has. */
    static final long SIZE = 1_000_000;

    final TestDatabase database = TestDatabases.POSTGRESQL.open();
    final JdbcClient owner = JdbcClient.create(database.owner().unpooled());
    final JdbcEventLog log = new JdbcEventLog(database.pool(), database.program().unpooled(),
            new TestCodec(), LogSettings.usual());

    @AfterEach
    void close() {
        log.close();
        database.close();
    }
}
