package waymark.app.door.envelope;

import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.util.Map;
import waymark.app.door.problem.HttpRefusal;
import waymark.app.door.problem.TurnedAway;

/** How much a request may bring. Files of an import have a limit of their own (200 MB). */
final class Limits {

    /** The longest body, in bytes: 10 MB. */
    static final int BODY = 10 * 1024 * 1024;

    private static final String WORDS = "at most 10 MB (10485760 bytes)";

    /** The whole body, or a refusal as soon as it is known to be too large. */
    static byte[] read(ServletRequest request) throws IOException {
        check(request.getContentLengthLong());
        byte[] body = request.getInputStream().readNBytes(BODY + 1);
        check(body.length);
        return body;
    }

    /**
     * @param length in bytes; -1 where it is not said
     */
    static void check(long length) {
        if (length > BODY) {
            throw tooLarge();
        }
    }

    static TurnedAway tooLarge() {
        return new TurnedAway(HttpRefusal.TOO_LARGE, WORDS, Map.of());
    }

    private Limits() {}
}
