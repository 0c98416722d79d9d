package waymark.log.codec;

import waymark.api.kernel.Event;
import waymark.log.Meta;

/**
 * Turns events and what stands beside them into the bytes that are stored, and back. Personal
 * text is enciphered on the way in and deciphered on the way out. Safe for use by many threads.
 */
public interface EventCodec {

    /** The stored form of an event, under its name and revision of today. */
    Encoded encode(Event event);

    /**
     * The event that was stored, lifted to its form of today.
     *
     * @param name the name it was stored under
     * @param revision the revision it was stored in
     * @param stream the stream it belongs to
     * @param payload the stored bytes
     */
    Event decode(String name, int revision, String stream, byte[] payload);

    /** The stored form of who, why and on what an event rested: JSON in UTF-8. */
    byte[] encodeMeta(Meta meta);

    /** Who, why and on what, as it was stored. */
    Meta decodeMeta(byte[] stored);
}
