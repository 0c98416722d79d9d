package waymark.trial.oracle;

import java.time.Instant;

/**
 * An event as it is stored.
 *
 * @param position in the log
 * @param stream that it belongs to
 * @param version of the stream
 * @param eventId of its own
 * @param name of what happened
 * @param key of the command that led to it
 * @param title what it says, where it says something
 * @param recordedAt by the clock of the record
 */
public record Row(
        long position,
        String stream,
        long version,
        String eventId,
        String name,
        String key,
        String title,
        Instant recordedAt) {

    /** The same at another position. */
    public Row at(long other) {
        return new Row(other, stream, version, eventId, name, key, title, recordedAt);
    }
}
