package waymark.command.listen.feedback.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import waymark.api.listen.feedback.intake.FeedbackImportId;
import waymark.api.listen.feedback.intake.FileFacts;
import waymark.log.Sha256;

/** Files that were handed in and are not worked through yet. Each is deleted once it is. */
public final class Spool {

    private final Path directory;

    public Spool(Path directory) {
        this.directory = directory;
    }

    /** Keeps a file for an import, and tells its facts. */
    public FileFacts keep(FeedbackImportId intake, String name, InputStream content) {
        MessageDigest digest = Sha256.begin();
        try {
            Files.createDirectories(directory);
            try (var read = new DigestInputStream(content, digest);
                    OutputStream kept = Files.newOutputStream(file(intake))) {
                long bytes = read.transferTo(kept);
                return new FileFacts(
                        name, bytes, HexFormat.of().formatHex(digest.digest()));
            }
        } catch (IOException full) {
            drop(intake);
            throw new UncheckedIOException(full);
        }
    }

    /** Where the file of an import lies. */
    public Path file(FeedbackImportId intake) {
        return directory.resolve(intake.uuid() + ".csv");
    }

    /** Lets the file go. */
    public void drop(FeedbackImportId intake) {
        try {
            Files.deleteIfExists(file(intake));
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
