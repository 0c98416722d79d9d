package waymark.app.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a write says of itself: its key, its version, its hash, how much it brings. */
class EnvelopeTest extends FrontDoorTest {

    private static final String WRITES = "/api/planted/suggestions";
    private static final String PAPER = "{\"number\": 1}";

    private String token = "";

    @BeforeEach
    void signIn() {
        token = tokenOf(somebody());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', value = {"'\"7\"', 7", "7, 7",
            "'\"0\"', 0"})
    void the_version_is_read_with_and_without_quotes(String header, long version) {
        HttpResponse<String> answer = send(write(PAPER).header("If-Match", header));

        assertThat(json(answer.body()).get("expected").asLong()).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "W/\"7\"", "-1", "\"7\", \"8\"", "seven", "\"7",
            "99999999999999999999"})
    void a_version_that_is_none_is_refused_at_its_header(String header) {
        HttpResponse<String> answer = send(write(PAPER).header("If-Match", header));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer.body()).get("field").asString()).isEqualTo("If-Match");
    }

    @Test
    void a_key_is_kept_as_it_was_sent_and_made_where_none_was() {
        JsonNode sent = json(send(write(PAPER).header("Idempotency-Key", "a key")).body());
        JsonNode first = json(send(write(PAPER)).body());
        JsonNode second = json(send(write(PAPER)).body());

        assertThat(sent.get("key").asString()).isEqualTo("a key");
        assertThat(first.get("key").asString()).isNotEqualTo(second.get("key").asString());
        assertThat(sent.get("expected").asLong()).isEqualTo(-1);
    }

    @Test
    void a_key_that_cannot_be_kept_is_refused_at_its_header() {
        HttpResponse<String> tooLong = send(
                write(PAPER).header("Idempotency-Key", "k".repeat(201)));
        HttpResponse<String> twice = send(write(PAPER).header("Idempotency-Key", "a")
                .header("Idempotency-Key", "b"));

        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(json(tooLong.body()).get("field").asString()).isEqualTo("Idempotency-Key");
    }

    @Test
    void the_same_request_has_the_same_hash_and_another_has_another() {
        String first = hash(write(PAPER));

        assertThat(hash(write(PAPER))).isEqualTo(first).hasSize(64);
        assertThat(hash(write("{\"number\": 2}"))).isNotEqualTo(first);
        assertThat(hash(request(WRITES + "?x=1").POST(BodyPublishers.ofString(PAPER))))
                .isNotEqualTo(first);
    }

    @Test
    void the_correlation_is_the_trace_of_the_caller() {
        HttpResponse<String> answer = send(write(PAPER).header("traceparent",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));

        assertThat(json(answer.body()).get("correlation").asString())
                .isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void a_body_beyond_the_limit_is_refused_whether_or_not_it_says_its_length() {
        byte[] large = new byte[10 * 1024 * 1024 + 1];
        java.util.Arrays.fill(large, (byte) ' ');

        HttpResponse<String> said = send(request(WRITES).POST(BodyPublishers.ofByteArray(large)));
        HttpResponse<String> unsaid = send(request(WRITES).POST(
                BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large))));

        HttpResponse<String> disguised = send(request("/%61pi/planted/suggestions")
                .POST(BodyPublishers.ofByteArray(large)));

        assertThat(disguised.statusCode()).isEqualTo(413);
        assertThat(said.statusCode()).isEqualTo(413);
        assertThat(unsaid.statusCode()).isEqualTo(413);
        assertThat(json(said.body()).get("accepted").asString()).contains("10 MB");
    }

    @Test
    void two_files_are_two_requests_and_the_boundary_does_not_count() {
        String one = hash(upload("first", "a,b\n1,2"));

        assertThat(hash(upload("second", "a,b\n1,2"))).isEqualTo(one);
        assertThat(hash(upload("first", "a,b\n1,3"))).isNotEqualTo(one);
    }

    private HttpRequest.Builder upload(String boundary, String content) {
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; "
                + "filename=\"answers.csv\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--"
                + boundary + "--\r\n";
        return request("/api/feedback-imports")
                .setHeader("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body));
    }

    private String hash(HttpRequest.Builder write) {
        HttpResponse<String> answer = send(write);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer.body()).get("hash").asString();
    }

    private HttpRequest.Builder write(String body) {
        return request(WRITES).POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) {
        return browser().to(path).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder write) {
        return browser().send(write);
    }
}
