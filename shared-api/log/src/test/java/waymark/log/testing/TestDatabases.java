package waymark.log.testing;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.log.testing.TestDatabase.Login;

/** Gives out databases for tests. */
public enum TestDatabases {

    /** H2 in memory. */
    H2 {
        @Override
        public TestDatabase open() {
            return h2("mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        }
    },

    /** PostgreSQL: embedded, or the server that {@code -Dpg.url} names with an administrator. */
    POSTGRESQL {
        @Override
        public TestDatabase open() {
            return PostgresServer.get().migrated();
        }
    };

    private static final String MODE = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
            + ";DEFAULT_NULL_ORDERING=HIGH";

    /** A fresh, migrated database. */
    public abstract TestDatabase open();

    /** H2 in a file of a directory, as the program keeps it; opened again, it is still there. */
    public static TestDatabase h2In(Path directory) {
        return h2("file:" + directory.resolve("waymark").toAbsolutePath()
                + ";WRITE_DELAY=0;QUERY_CACHE_SIZE=64");
    }

    /** PostgreSQL without any table, for programs that run the scripts themselves. */
    public static TestDatabase emptyPostgres() {
        return PostgresServer.get().empty();
    }

    /** H2 in memory without any table, for programs that run the scripts themselves. */
    public static TestDatabase emptyH2() {
        Login login = new Login("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" + MODE,
                "sa", "");
        return new TestDatabase(login, login, () -> shutdown(login));
    }

    private static TestDatabase h2(String where) {
        Login login = new Login("jdbc:h2:" + where + MODE, "sa", "");
        migrate(login, "h2", "sa");
        return new TestDatabase(login, login, () -> shutdown(login));
    }

    private static void shutdown(Login login) {
        JdbcClient.create(login.unpooled()).sql("shutdown").update();
    }

    static void migrate(Login owner, String vendor, String role) {
        Flyway.configure().dataSource(owner.unpooled())
                .locations("classpath:db/common", "classpath:db/" + vendor)
                .placeholders(Map.of("app_role", role))
                .load().migrate();
    }
}
