package waymark.bench.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import waymark.log.testing.TestDatabase;
import waymark.log.testing.TestDatabases;

/** Where a record is kept for good: both databases wait for their disk before they answer. */
public enum Kept {

    /** As the program is told to use it, with {@code fsync} on. */
    POSTGRESQL {
        @Override
        public TestDatabase open() {
            return Stored.forGood(TestDatabases.POSTGRESQL.open());
        }
    },

    /** In a file, as the program has it when nothing is installed. */
    H2 {
        @Override
        public TestDatabase open() {
            try {
                Files.createDirectories(FILES);
                return TestDatabases.h2In(Files.createTempDirectory(FILES, "h2-"));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    };

    private static final Path FILES = Path.of("docker", "bench", "target", "kept");

    /** A fresh database with all tables of the program. */
    public abstract TestDatabase open();

    /** The name as it is written. */
    @Override
    public String toString() {
        return this == H2 ? "H2" : "PostgreSQL";
    }
}
