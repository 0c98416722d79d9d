package waymark.trial.load;

import java.util.Map;

/**
 * One command as it is sent, however often.
 *
 * @param key its idempotency key
 * @param method of HTTP
 * @param path of the API
 * @param version that it names, or -1 where it makes something new
 * @param attacks the problem that an initiative is to attack, or an empty text
 */
public record Deed(String key, String method, String path, long version, String attacks) {

    /** Writes a new insight down, whose words are the key. */
    public static Deed recording(String key) {
        return new Deed(key, "POST", "/api/insights", -1, "");
    }

    /** Words an insight anew. */
    public static Deed rewording(String key, String stream, long version) {
        return new Deed(key, "PUT", "/api/insights/" + idOf(stream) + "/wording",
                version, "");
    }

    /** Proposes an initiative; the problem then notes by itself who attacks it. */
    public static Deed proposing(String key, String problem) {
        return new Deed(key, "POST", "/api/initiatives", -1, problem);
    }

    /** The id of an insight without its subject. */
    public static String idOf(String stream) {
        return stream.substring(stream.indexOf('/') + 1);
    }

    /** What is said; it names the key, so that it can be found in the record. */
    public String body() {
        return attacks.isEmpty()
                ? "{\"title\": \"" + key + "\", \"statement\": \"As " + key + " says.\"}"
                : "{\"title\": \"" + key + "\", \"summary\": \"As it says.\", \"problems\": [\""
                        + attacks + "\"], \"owner\": \"P-1\"}";
    }

    /** The headers it is sent with. */
    public Map<String, String> headers() {
        return version < 0
                ? Map.of("Idempotency-Key", key)
                : Map.of("Idempotency-Key", key, "If-Match", "\"" + version + "\"");
    }
}
