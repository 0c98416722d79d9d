package waymark.trial.disk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.opentest4j.TestAbortedException;

/**
 * A file system of a few megabytes in memory. It is mounted within a namespace of its own, which
 * takes no rights and leaves nothing behind: it ends with the process that holds it, and that ends
 * with this one.
 */
final class SmallDisk implements AutoCloseable {

    private static final int MEGABYTES = 160;
    private static final long MEGABYTE = 1 << 20;
    private static final int BLOCK = 4_096;

    private final Path folder;
    private final Process holder;

    private SmallDisk(Path folder, Process holder) {
        this.folder = folder;
        this.holder = holder;
    }

    /** Mounts it here; the test is skipped where that is not allowed, unless that must not be. */
    static SmallDisk at(Path folder) throws IOException {
        Process holder = new ProcessBuilder("unshare", "-Urm", "sh", "-c",
                "mount -t tmpfs -o size=%dm tmpfs '%s' && echo mounted && exec cat"
                        .formatted(MEGABYTES, folder))
                .redirectErrorStream(true).start();
        String said = holder.inputReader().readLine();
        if ("mounted".equals(said)) {
            return new SmallDisk(folder, holder);
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("A disk must be there when CI=true: " + said);
        }
        throw new TestAbortedException("No file system can be mounted here: " + said);
    }

    Path folder() {
        return folder;
    }

    /** What begins the command of a process that is to see it. */
    List<String> within() {
        return List.of("nsenter", "--target", "" + holder.pid(), "--user", "--mount",
                "--preserve-credentials");
    }

    /** Fills it to the last byte. */
    void fill() {
        byte[] block = new byte[BLOCK];
        try (OutputStream ballast = Files.newOutputStream(ballast())) {
            for (long left = MEGABYTES * MEGABYTE; left > 0; left -= BLOCK) {
                ballast.write(block);
            }
        } catch (IOException full) {
            return;
        }
        throw new IllegalStateException("The disk is larger than it was made.");
    }

    /** Gives the space back. */
    void free() throws IOException {
        Files.deleteIfExists(ballast());
    }

    private Path ballast() {
        return Path.of("/proc", "" + holder.pid(), "root").resolve(
                folder.resolve("ballast").toString().substring(1));
    }

    @Override
    public void close() {
        holder.destroy();
    }
}
