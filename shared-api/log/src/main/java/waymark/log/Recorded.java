package waymark.log;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;

/**
 * One event as the log holds it.
 *
 * @param position its place in the one order of all events, from 1, without gaps
 * @param stream the stream it belongs to
 * @param version its place in that stream, from 0
 * @param eventId its own id
 * @param recordedAt when it was recorded; never earlier than the event before it
 * @param reference the short reference given to its stream, on the event that opened it
 * @param event the fact itself, personal text in the clear unless erased
 * @param meta who, why, and on what it rested
 */
public record Recorded(
        long position,
        String stream,
        long version,
        UUID eventId,
        Instant recordedAt,
        @Nullable String reference,
        Event event,
        Meta meta) {}
