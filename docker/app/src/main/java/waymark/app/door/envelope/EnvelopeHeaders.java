package waymark.app.door.envelope;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.api.kernel.NewId;
import waymark.api.kernel.refusal.Unacceptable;

/** Reads the two headers by which a write says what it is and what it was made against. */
final class EnvelopeHeaders {

    private static final Pattern VERSION = Pattern.compile("\"([0-9]{1,18})\"|([0-9]{1,18})");
    private static final Pattern KEY = Pattern.compile("[\\x20-\\x7E]{1,200}");

    /** The version named by If-Match, counted from 0; empty where it is not named. */
    static OptionalLong expectedVersion(HttpServletRequest request) {
        List<String> said = Collections.list(request.getHeaders("If-Match"));
        if (said.isEmpty()) {
            return OptionalLong.empty();
        }
        Matcher version = VERSION.matcher(said.getFirst().strip());
        if (said.size() > 1 || !version.matches()) {
            throw new Unacceptable("If-Match", "This does not name one version.",
                    "one version as the ETag gives it, for example \"7\"");
        }
        String number = version.group(1) == null ? version.group(2) : version.group(1);
        return OptionalLong.of(Long.parseLong(number));
    }

    /** The idempotency key: as sent, or a new one. */
    static String key(HttpServletRequest request) {
        List<String> said = Collections.list(request.getHeaders("Idempotency-Key"));
        if (said.isEmpty()) {
            return NewId.uuid().toString();
        }
        String key = said.getFirst().strip();
        if (said.size() > 1 || !KEY.matcher(key).matches()) {
            throw new Unacceptable("Idempotency-Key", "This is not one key that can be kept.",
                    "1 to 200 printable characters, once");
        }
        return key;
    }

    private EnvelopeHeaders() {}
}
