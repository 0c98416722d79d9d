package waymark.log.codec;

/**
 * The stored form of an event.
 *
 * @param name its stored name, for example {@code insight.recorded}
 * @param revision the revision of that form, from 1
 * @param payload JSON in UTF-8, personal text in it as ciphertext; never changed after it is made
 */
@SuppressWarnings("ArrayRecordComponent")
public record Encoded(String name, int revision, byte[] payload) {}
