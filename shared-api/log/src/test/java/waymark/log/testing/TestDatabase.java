package waymark.log.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A fresh, migrated database, thrown away when closed. */
public final class TestDatabase implements AutoCloseable {

    /**
     * A way into a database.
     *
     * @param url of the database
     * @param user the role
     * @param password of the role
     */
    public record Login(String url, String user, String password) {

        /** Each connection is its own. */
        public DataSource unpooled() {
            return new DriverManagerDataSource(url, user, password);
        }
    }

    private static final int CONNECTIONS = 8;

    private final Login owner;
    private final Login program;
    private final HikariDataSource pool;
    private final Runnable drop;

    TestDatabase(Login owner, Login program, Runnable drop) {
        this.owner = owner;
        this.program = program;
        this.pool = pool(program);
        this.drop = drop;
    }

    private static HikariDataSource pool(Login login) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(login.url());
        config.setUsername(login.user());
        config.setPassword(login.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    /** The role that Flyway uses, who owns all tables. */
    public Login owner() {
        return owner;
    }

    /** The role of the program; on H2 the same as the owner. */
    public Login program() {
        return program;
    }

    /** The program's pool. */
    public DataSource pool() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
        drop.run();
    }
}
