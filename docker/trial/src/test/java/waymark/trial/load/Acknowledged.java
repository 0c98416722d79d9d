package waymark.trial.load;

import waymark.trial.door.Said;

/**
 * What the program said it had done.
 *
 * @param key of the deed
 * @param stream that was written
 * @param version that the stream reached
 * @param position in the log
 */
public record Acknowledged(String key, String stream, long version, long position) {

    /** What an answer to a deed says. */
    public static Acknowledged of(Deed deed, Said said) {
        return new Acknowledged(deed.key(), said.text("stream"), said.number("version"),
                said.number("position"));
    }
}
