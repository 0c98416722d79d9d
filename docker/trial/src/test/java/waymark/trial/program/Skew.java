package waymark.trial.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.opentest4j.TestAbortedException;

/**
 * The clock of some processes, which can be set wrong while they run. It takes Debian's
 * {@code libfaketime}; without it every clock is right.
 */
public final class Skew {

    private static final Path LIBRARY = Path.of(
            "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1");

    private final Path file;

    /** @param file which says how wrong the clock is */
    public Skew(Path file) {
        this.file = file.toAbsolutePath();
        set(0);
    }

    /** What a process needs in its environment to have this clock. */
    public Map<String, String> environment() {
        return Files.exists(LIBRARY)
                ? Map.of("LD_PRELOAD", LIBRARY.toString(),
                        "FAKETIME_TIMESTAMP_FILE", file.toString(),
                        "FAKETIME_CACHE_DURATION", "1",
                        "FAKETIME_DISABLE_SHM", "1",
                        "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                        // Otherwise each timed wait of a Java machine returns at once, for ever.
                        "FAKETIME_FORCE_MONOTONIC_FIX", "0")
                : Map.of();
    }

    /** How many seconds it is fast; slow below zero. Processes see it within a second. */
    public void set(int seconds) {
        try {
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.writeString(next, "%+ds".formatted(seconds));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Skips the test where no clock can be set wrong, unless that must not be. */
    public static void needed() {
        if (!Files.exists(LIBRARY)) {
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException("libfaketime must be there when CI=true.");
            }
            throw new TestAbortedException("libfaketime is not installed here.");
        }
    }
}
