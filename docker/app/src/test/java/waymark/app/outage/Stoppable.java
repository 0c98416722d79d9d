package waymark.app.outage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL of its own, which can be stopped and started at the same address. */
final class Stoppable implements AutoCloseable {

    private final Path data;
    private final int port;
    private @Nullable EmbeddedPostgres server;

    Stoppable() {
        try (ServerSocket free = new ServerSocket(0)) {
            this.data = Files.createTempDirectory("waymark-outage");
            this.port = free.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** Does nothing where it runs. */
    void start() {
        if (server != null) {
            return;
        }
        try {
            server = EmbeddedPostgres.builder().setPort(port).setDataDirectory(data)
                    .setCleanDataDirectory(false).start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void stop() {
        try {
            Objects.requireNonNull(server).close();
            server = null;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String url() {
        return Objects.requireNonNull(server).getJdbcUrl("postgres", "postgres");
    }

    /** Somebody who holds a table for as long as the connection is open. */
    Connection locked(String table) throws SQLException {
        Connection holder = DriverManager.getConnection(url());
        holder.setAutoCommit(false);
        holder.createStatement().execute("lock table " + table + " in exclusive mode");
        return holder;
    }

    @Override
    public void close() {
        stop();
    }
}
