package waymark.log.codec;

import org.jspecify.annotations.Nullable;

/**
 * Says that stored bytes are not an event of this program: damaged, moved from where they were
 * written, or written by a newer version. Repeating does not help. It never carries the text.
 */
public final class Undecodable extends RuntimeException {

    public Undecodable(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
