package waymark.api.kernel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the log answers to an accepted command, the same however often the command is repeated.
 *
 * @param stream the stream that was written
 * @param version the stream's version after it, counted from 0; -1 while nothing is recorded
 * @param position the position in the log up to which a reader must have read to see it
 * @param events how many events were recorded by it; 0 when the command changed nothing
 * @param reference the short reference of the stream, if it has one, for example {@code INS-7}
 * @param recordedAt when it was recorded
 */
public record Receipt(
        String stream,
        long version,
        long position,
        int events,
        @Nullable String reference,
        Instant recordedAt) {}
