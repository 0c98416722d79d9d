package waymark.trial.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A clock of the program that is as far ahead as its file says, so that what is due in hours is due
 * now. All nodes over one record look at the same file, also those that are started again.
 */
public final class Ahead extends Clock {

    private static final Clock TRUE = Clock.systemUTC();

    private final Path file;

    /** @param file that need not be there while the clock is right */
    public Ahead(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** Sets it so much further ahead. */
    public void by(Duration more) {
        try {
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.writeString(next, ahead().plus(more).toString());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Duration ahead() {
        try {
            return Files.exists(file) ? Duration.parse(Files.readString(file)) : Duration.ZERO;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Instant instant() {
        return TRUE.instant().plus(ahead());
    }

    @Override
    public ZoneId getZone() {
        return TRUE.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The trial is told in UTC.");
    }
}
