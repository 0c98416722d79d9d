package waymark.log;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;

/** One event as the log holds it. */
public final class Recorded {

    private final long position;
    private final String stream;
    private final long version;
    private final UUID eventId;
    private final Instant recordedAt;
    private final @Nullable String reference;
    private final Event event;
    private final Supplier<Meta> source;
    private volatile @Nullable Meta meta;

    /**
     * An event, with who and why as they are only read once somebody asks: most who read never do,
     * and reading them takes as long as reading the event.
     *
     * @param position its place in the one order of all events, from 1, without gaps
     * @param stream the stream it belongs to
     * @param version its place in that stream, from 0
     * @param eventId its own id
     * @param recordedAt when it was recorded; never earlier than the event before it
     * @param reference the short reference given to its stream, on the event that opened it
     * @param event the fact itself, personal text in the clear unless erased
     * @param source gives who, why, and on what it rested, the same each time
     */
    public Recorded(long position, String stream, long version, UUID eventId, Instant recordedAt,
            @Nullable String reference, Event event, Supplier<Meta> source) {
        this.position = position;
        this.stream = stream;
        this.version = version;
        this.eventId = eventId;
        this.recordedAt = recordedAt;
        this.reference = reference;
        this.event = event;
        this.source = source;
    }

    /** The same, with who, why, and on what it rested. */
    public Recorded(long position, String stream, long version, UUID eventId, Instant recordedAt,
            @Nullable String reference, Event event, Meta meta) {
        this(position, stream, version, eventId, recordedAt, reference, event, () -> meta);
    }

    /** Its place in the one order of all events, from 1, without gaps. */
    public long position() {
        return position;
    }

    /** The stream it belongs to. */
    public String stream() {
        return stream;
    }

    /** Its place in that stream, from 0. */
    public long version() {
        return version;
    }

    /** Its own id. */
    public UUID eventId() {
        return eventId;
    }

    /** When it was recorded; never earlier than the event before it. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** The short reference given to its stream, on the event that opened it. */
    public @Nullable String reference() {
        return reference;
    }

    /** The fact itself, personal text in the clear unless erased. */
    public Event event() {
        return event;
    }

    /** Who, why, and on what it rested. */
    public Meta meta() {
        Meta known = meta;
        if (known == null) {
            known = source.get();
            meta = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Recorded one && position == one.position
                && version == one.version && stream.equals(one.stream)
                && eventId.equals(one.eventId) && recordedAt.equals(one.recordedAt)
                && Objects.equals(reference, one.reference) && event.equals(one.event)
                && meta().equals(one.meta());
    }

    @Override
    public int hashCode() {
        return Objects.hash(position, eventId);
    }

    @Override
    public String toString() {
        return position + " " + stream + " " + version + " " + event;
    }
}
