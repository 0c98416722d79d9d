package waymark.trial.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.stream.Stream;
import waymark.trial.door.FirstDay;
import waymark.trial.program.Node;
import waymark.trial.program.Plan;

/** Gives out records of a programme that is set up, each a copy of one that was made once. */
public final class Stores {

    private static final Path ALL = Path.of("target", "stores");

    private static final class H2Template {
        private static final Store STORE = prepared(Store.h2(folder("h2")));
    }

    private static final class PostgresTemplate {
        private static final Store STORE = prepared(
                PostgresServer.shared().database(folder("postgresql"), "template0"));
    }

    /** A fresh record in an H2 file. */
    public static Store h2() {
        Store template = H2Template.STORE;
        return copied(template, Store.h2(folder("h2")));
    }

    /** A fresh record in a database of the shared PostgreSQL server. */
    public static synchronized Store postgres() {
        Store template = PostgresTemplate.STORE;
        String from = template.owner().url().replaceFirst(".*/", "");
        return copied(template, PostgresServer.shared().database(folder("postgresql"), from));
    }

    private static Store prepared(Store bare) {
        try (Node node = Node.started(Plan.of("first-day", bare))) {
            setUp(bare, node);
        }
        return bare;
    }

    /** Sets a record up by a node that was just started over it, unless it is set up already. */
    public static void setUp(Store store, Node node) {
        Path token = store.folder().resolve("token");
        if (Files.exists(token)) {
            return;
        }
        try {
            Files.writeString(token, new FirstDay(node).token());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A fresh folder whose name begins so. */
    public static Path folder(String name) {
        Path folder = ALL.resolve(name + "-" + UUID.randomUUID().toString().substring(0, 8));
        try {
            return Files.createDirectories(folder).toAbsolutePath();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Store copied(Store template, Store to) {
        try (Stream<Path> files = Files.list(template.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.folder().resolve(file.getFileName()),
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return to;
    }

    private Stores() {}
}
