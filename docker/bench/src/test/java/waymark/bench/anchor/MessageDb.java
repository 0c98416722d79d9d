package waymark.bench.anchor;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import waymark.api.kernel.NewId;
import waymark.bench.given.Stored;
import waymark.bench.measure.NotMeasured;
import waymark.bench.measure.Side;
import waymark.log.testing.TestDatabase;

/** The message store of the Eventide project, as its package on npm installs it. */
public final class MessageDb implements Side {

    private static final Path PLACE = Path.of("docker", "bench", "target", "message-db");
    private static final String PACKAGE = "@eventide/message-db@1.3.1";
    private static final List<String> SCRIPTS = List.of("schema/message-store", "tables/messages",
            "types/message", "functions/message-store-version", "functions/hash-64",
            "functions/acquire-lock", "functions/category", "functions/is-category",
            "functions/id", "functions/cardinal-id", "functions/stream-version",
            "functions/write-message", "indexes/messages-id", "indexes/messages-stream",
            "indexes/messages-category");
    private static final String DATA = "{\"what\":\"" + "nothing in particular ".repeat(16) + "\"}";

    private final TestDatabase database;

    public MessageDb(TestDatabase database) throws SQLException {
        this.database = database;
        fetch();
        try (Connection connection = connection()) {
            SCRIPTS.forEach(script -> run(script, connection));
        }
    }

    private static void fetch() {
        if (PLACE.resolve("package").toFile().exists()) {
            return;
        }
        try {
            PLACE.toFile().mkdirs();
            int code = new ProcessBuilder("sh", "-c", "npm pack --silent " + PACKAGE
                    + " && tar xzf *.tgz").directory(PLACE.toFile())
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start().waitFor();
            if (code != 0) {
                throw NotMeasured.skipped("npm could not fetch " + PACKAGE);
            }
        } catch (IOException absent) {
            throw NotMeasured.skipped("npm is not here, or has no registry");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw NotMeasured.skipped("stopped");
        }
    }

    /** Each script is one statement or several without any end that a line could be told by. */
    private static void run(String script, Connection connection) {
        ScriptUtils.executeSqlScript(connection, new EncodedResource(
                new FileSystemResource(PLACE.resolve("package/database/" + script + ".sql"))),
                false, false, "--", ScriptUtils.EOF_STATEMENT_SEPARATOR, "/*", "*/");
    }

    private Connection connection() throws SQLException {
        Connection connection = database.owner().unpooled().getConnection();
        connection.setSchema("message_store");
        return connection;
    }

    @Override
    public Client client(int number) throws SQLException {
        Connection connection = connection();
        PreparedStatement write = connection.prepareStatement(
                "select write_message(?, ?, 'Recorded', ?::jsonb, ?::jsonb)");
        return new Client() {
            @Override
            public void once() throws SQLException {
                write.setString(1, NewId.uuid().toString());
                write.setString(2, "insight-" + NewId.uuid());
                write.setString(3, DATA);
                write.setString(4, DATA);
                write.execute();
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }

    @Override
    public void check(long acknowledged) {
        Stored.same(acknowledged, database, "message_store.messages");
    }

    @Override
    public void close() {
        database.close();
    }
}
