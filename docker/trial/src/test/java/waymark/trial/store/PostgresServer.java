package waymark.trial.store;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import waymark.trial.program.Signals;
import waymark.trial.program.Skew;
import waymark.trial.store.Store.Login;

/** A PostgreSQL server with data of its own, whose processes may be killed and started again. */
public final class PostgresServer implements AutoCloseable {

    /** The lock of trials that set the clock of the shared server, or go by it. */
    public static final String CLOCK = "the clock of the shared PostgreSQL";

    private static final String OWNER = "waymark_owner";
    private static final String PROGRAM = "waymark_program";
    private static final Duration START = Duration.ofMinutes(2);

    private static final class Holder {
        private static final PostgresServer SERVER = in(Stores.folder("server"), List.of());
    }

    private final Path data;
    private final Path says;
    private final int port;
    private final List<String> within;
    private final Skew skew;
    private @Nullable Process process;

    private PostgresServer(Path data, Path says, int port, List<String> within, Skew skew) {
        this.data = data;
        this.says = says;
        this.port = port;
        this.within = within;
        this.skew = skew;
    }

    /** The one that most trials share. */
    public static PostgresServer shared() {
        return Holder.SERVER;
    }

    /**
     * A new one that keeps its data below this folder, started.
     *
     * @param within what begins each of its commands, so that it sees the folder; or nothing
     */
    public static PostgresServer in(Path folder, List<String> within) {
        try {
            Path own = Stores.folder("server");
            Path says = own.resolve("postgres.log");
            Path data = folder.resolve("data");
            Process made = Binaries.start(says, within, Map.of(), "initdb", "-D",
                    data.toString(), "-A", "trust", "-U", "postgres", "-E", "UTF-8",
                    "--locale=C", "--no-sync", "--wal-segsize=1");
            if (made.onExit().join().exitValue() != 0) {
                throw new IllegalStateException(Files.readString(says));
            }
            PostgresServer server = new PostgresServer(data, says, freePort(), within,
                    new Skew(own.resolve("clock")));
            Runtime.getRuntime().addShutdownHook(new Thread(server::killAll));
            return server.withRoles();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private PostgresServer withRoles() {
        start();
        for (String role : new String[]{OWNER, PROGRAM}) {
            admin().sql("create role %1$s login password '%1$s'".formatted(role)).update();
        }
        return this;
    }

    /** Starts it and waits until it answers. */
    public void start() {
        begin();
        await("start of PostgreSQL").atMost(START).pollInterval(Duration.ofMillis(50))
                .ignoreExceptions()
                .until(() -> admin().sql("select 1").query().singleValue() != null);
    }

    /** Starts it and does not wait. */
    public void begin() {
        try {
            // Small and few: it may not be the server that the machine runs out of.
            process = Binaries.start(says, within, skew.environment(), "postgres",
                    "-D", data.toString(), "-p", "" + port,
                    "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=",
                    "-c", "shared_buffers=32MB", "-c", "max_wal_size=64MB",
                    "-c", "min_wal_size=32MB", "-c", "log_min_messages=error",
                    "-c", "log_min_error_statement=panic");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Ends every process of it at once, the first one too: {@code kill -9}. */
    public void killAll() {
        Process first = process;
        if (first == null) {
            return;
        }
        Signals.send("KILL", LongStream.concat(LongStream.of(first.pid()),
                first.descendants().mapToLong(ProcessHandle::pid)).toArray());
        first.onExit().join();
        await().until(() -> first.descendants().findAny().isEmpty());
    }

    /** What it has said so far, errors and worse. */
    public String log() {
        try {
            return Files.readString(says);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The clock of the server. */
    public Skew skew() {
        return skew;
    }

    /** Whether it runs. */
    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Into which everything of the server may be written. */
    public JdbcClient admin() {
        return JdbcClient.create(new DriverManagerDataSource(url("postgres"), "postgres", ""));
    }

    public int port() {
        return port;
    }

    /** A new database, copied from one of this server. */
    public Store database(Path folder, String from) {
        String name = "waymark_" + UUID.randomUUID().toString().replace("-", "");
        admin().sql("create database %s template %s owner %s".formatted(name, from, OWNER))
                .update();
        return new Store(folder, new Login(url(name), PROGRAM, PROGRAM),
                new Login(url(name), OWNER, OWNER));
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public void close() {
        killAll();
    }
}
