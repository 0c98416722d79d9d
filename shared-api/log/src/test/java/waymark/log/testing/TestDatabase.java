package waymark.log.testing;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import waymark.log.jdbc.h2.turn.TurnDriver;

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

        /** Each connection is its own; on H2 they write in turns, as those of the program. */
        public DataSource unpooled() {
            return url.startsWith("jdbc:h2:")
                    ? new SimpleDriverDataSource(new TurnDriver(), url, user, password)
                    : new DriverManagerDataSource(url, user, password);
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
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(login.url());
        pool.setUsername(login.user());
        pool.setPassword(login.password());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(0);
        TurnDriver.inTurns(pool);
        return pool;
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
