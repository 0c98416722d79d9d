package waymark.app.testing;

import java.net.http.HttpResponse;
import org.assertj.core.api.Assertions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the program answered. */
public final class Answer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpResponse<String> response;

    Answer(HttpResponse<String> response) {
        this.response = response;
    }

    public int status() {
        return response.statusCode();
    }

    public String text() {
        return response.body();
    }

    public JsonNode json() {
        return JSON.readTree(response.body());
    }

    /** A text or number of the answer by its JSON pointer without the first slash. */
    public String at(String path) {
        return json().at("/" + path).asString();
    }

    public String header(String name) {
        return response.headers().firstValue(name)
                .orElseThrow(() -> new AssertionError("no header " + name + " in " + this));
    }

    /** The same, empty where there is none. */
    public String optional(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The reference of what was recorded, such as INS-7. */
    public String reference() {
        return at("reference");
    }

    /** This answer, which must have this status. */
    public Answer is(int status) {
        Assertions.assertThat(status()).as("status of %s", this).isEqualTo(status);
        if (status < 300) {
            Tried.accepted(this);
        }
        return this;
    }

    /** This answer, which must be a refusal by this rule. */
    public Answer refusedBy(String rule, int status) {
        is(status);
        Assertions.assertThat(header("Content-Type")).startsWith("application/problem+json");
        Assertions.assertThat(at("rule")).as("rule of %s", this).isEqualTo(rule);
        Assertions.assertThat(at("accepted")).as("accepted of %s", this).isNotBlank();
        Tried.refused(this);
        return this;
    }

    /** The program that was asked, without a slash at the end. */
    String address() {
        return "http://" + response.request().uri().getAuthority();
    }

    /** The method and the path that were asked. */
    String asked() {
        return response.request().method() + " " + response.request().uri().getPath();
    }

    @Override
    public String toString() {
        return response.request().method() + " " + response.request().uri() + " -> "
                + response.statusCode() + " " + response.body();
    }
}
