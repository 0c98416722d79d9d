package waymark.log.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.opentest4j.TestAbortedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import waymark.log.testing.TestDatabase.Login;

/**
 * The one PostgreSQL server of this JVM. Its scripts are run once, in a template from which each
 * test's database is copied. Where it cannot start, tests are skipped, but fail when {@code CI}
 * is {@code true}.
 */
final class PostgresServer {

    private static final String OWNER = "waymark_owner";
    private static final String PROGRAM = "waymark_program";

    /** Started by the first test that asks; the others meet the same failure, if there was one. */
    private static final class Holder {
        private static final CompletableFuture<PostgresServer> SERVER = started();
    }

    private final String url;
    private final JdbcClient admin;
    private final String template = "waymark_" + name();

    private PostgresServer(String url) {
        this.url = url;
        this.admin = JdbcClient.create(new DriverManagerDataSource(url));
        role(OWNER);
        role(PROGRAM);
        create(template, "template0");
        TestDatabases.migrate(login(template, OWNER), "postgresql", PROGRAM);
    }

    static PostgresServer get() {
        try {
            return Holder.SERVER.join();
        } catch (CompletionException absent) {
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException("PostgreSQL must be there when CI=true.", absent);
            }
            throw new TestAbortedException("PostgreSQL cannot be started here.", absent);
        }
    }

    private static CompletableFuture<PostgresServer> started() {
        String given = System.getProperty("pg.url");
        try {
            return CompletableFuture.completedFuture(given == null ? embedded() : at(given));
        } catch (IOException | RuntimeException absent) {
            return CompletableFuture.failedFuture(absent);
        }
    }

    private static PostgresServer at(String url) {
        PostgresServer server = new PostgresServer(url);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> server.drop(server.template)));
        return server;
    }

    @SuppressWarnings("resource") // It stops by a shutdown hook of its own.
    private static PostgresServer embedded() throws IOException {
        return new PostgresServer(EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "on")
                // Off in tests, whose machine does not lose power; on where speed is measured.
                .setServerConfig("fsync", System.getProperty("pg.fsync", "off"))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start().getJdbcUrl("postgres", "postgres"));
    }

    /** A copy of the migrated template. */
    TestDatabase migrated() {
        return from(template);
    }

    /** A database without any table, for tests of the scripts themselves. */
    TestDatabase empty() {
        return from("template0");
    }

    private TestDatabase from(String origin) {
        String name = "waymark_" + name();
        create(name, origin);
        return new TestDatabase(login(name, OWNER), login(name, PROGRAM), () -> drop(name));
    }

    private Login login(String database, String role) {
        String server = url.replaceFirst("\\?.*", "").replaceFirst("/[^/]*$", "/" + database);
        return new Login(server, role, role);
    }

    private void role(String role) {
        admin.sql("""
                do $$ begin
                    if not exists (select from pg_roles where rolname = '%1$s') then
                        create role %1$s login password '%1$s';
                    end if;
                end $$""".formatted(role)).update();
    }

    private void create(String database, String from) {
        admin.sql("create database %s template %s owner %s".formatted(database, from, OWNER))
                .update();
    }

    private void drop(String database) {
        admin.sql("drop database if exists " + database + " with (force)").update();
    }

    private static String name() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
