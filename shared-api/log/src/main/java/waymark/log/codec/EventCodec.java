package waymark.log.codec;

import java.util.List;
import waymark.api.kernel.Event;
import waymark.log.Meta;

/**
 * Turns events and what stands beside them into the bytes that are stored, and back. Personal
 * text is enciphered on the way in and deciphered on the way out. Safe for use by many threads.
 */
public interface EventCodec {

    /** The stored form of an event, under its name and revision of today. */
    Encoded encode(Event event);

    /** The stored forms of many events, at about the price of one for the keys they need. */
    default List<Encoded> encodeAll(List<? extends Event> events) {
        return events.stream().map(this::encode).toList();
    }

    /**
     * The event that was stored, lifted to its form of today.
     *
     * @param name the name it was stored under
     * @param revision the revision it was stored in
     * @param stream the stream it belongs to
     * @param payload the stored bytes
     * @throws Undecodable when they are not an event of this program
     */
    Event decode(String name, int revision, String stream, byte[] payload);

    /** Many events in their order, at about the price of one for the keys they need. */
    default List<Event> decodeAll(List<Stored> stored) {
        return stored.stream()
                .map(one -> decode(one.name(), one.revision(), one.stream(), one.payload()))
                .toList();
    }

    /** An event as the log keeps it: its stored form and the stream it belongs to. */
    @SuppressWarnings("ArrayRecordComponent")
    record Stored(String name, int revision, String stream, byte[] payload) {}

    /** The stored form of who, why and on what an event rested: JSON in UTF-8. */
    byte[] encodeMeta(Meta meta);

    /** Who, why and on what, as it was stored. */
    Meta decodeMeta(byte[] stored);
}
