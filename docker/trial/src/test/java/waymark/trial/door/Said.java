package waymark.trial.door;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the program answered.
 *
 * @param status of HTTP
 * @param body as text
 * @param date of the program's own clock
 */
public record Said(int status, String body, String date) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Said of(HttpResponse<String> response) {
        return new Said(response.statusCode(), response.body(),
                response.headers().firstValue("Date").orElse(""));
    }

    public JsonNode json() {
        return JSON.readTree(body);
    }

    /** A text of the answer. */
    public String text(String name) {
        return json().path(name).asString();
    }

    /** A number of the answer. */
    public long number(String name) {
        return json().path(name).asLong();
    }

    /** Whether it was done, now or before. */
    public boolean isDone() {
        return status / 100 == 2;
    }

    /** Whether it may be asked again, for it is not known or not yet. */
    public boolean isLater() {
        return status == 503 || (status == 409
                && (body.contains("COM-2") || body.contains("MOVED_TOO_OFTEN")));
    }

    /** This answer, which must have this status. */
    public Said is(int expected) {
        if (status != expected) {
            throw new AssertionError("expected " + expected + ": " + this);
        }
        return this;
    }
}
