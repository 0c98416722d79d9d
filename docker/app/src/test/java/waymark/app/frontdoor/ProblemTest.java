package waymark.app.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import waymark.api.kernel.Role;

/** What is answered when something is wrong: the rule, the field, what would be accepted. */
class ProblemTest extends FrontDoorTest {

    private String token = "";

    @BeforeEach
    void signIn() {
        token = tokenOf(somebody(Role.FINANCE));
    }

    static Stream<Arguments> bodies() {
        String deep = "{\"inner\":".repeat(70) + "{}" + "}".repeat(70);
        return Stream.of(
                arguments("{\"number\": 1", 400, "UNREADABLE_JSON", "", "one JSON object"),
                arguments("", 400, "BODY_MISSING", "", "a JSON object"),
                arguments("{\"number\":1,\"number\":2}", 400, "DUPLICATE_PROPERTY", "",
                        "each property at most once"),
                arguments(deep, 400, "JSON_TOO_LARGE", "", ""),
                arguments("{\"number\":1,\"numbre\":1}", 422, "UNKNOWN_PROPERTY", "numbre",
                        "inner, line, number"),
                arguments("{\"number\":\"many\"}", 422, "WRONG_TYPE", "number",
                        "a whole number"),
                arguments("{\"number\":1.5}", 422, "WRONG_TYPE", "number", "a whole number"),
                arguments("{\"number\":99999999999}", 422, "WRONG_TYPE", "number",
                        "a whole number"),
                arguments("{}", 422, "MISSING", "number", "a whole number"),
                arguments("{\"number\":1,\"line\":{\"name\":\"a\",\"colour\":\"BLUE\"}}", 422,
                        "UNKNOWN_VALUE", "line.colour", "one of RED, GREEN"),
                arguments("{\"number\":1,\"line\":{\"name\":\"\"}}", 422, "NOT_ACCEPTED",
                        "line.name", "1 to 10 characters"),
                arguments("[1]", 422, "WRONG_TYPE", "", "an object"),
                arguments("{\"number\":1} x", 400, "UNREADABLE_JSON", "", ""));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void a_body_that_cannot_be_taken_is_answered_at_its_field(
            String body, int status, String code, String field, String accepted) {
        HttpResponse<String> answer = post("/api/planted/approvals", body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonNode problem = problem(answer);
        assertThat(problem.get("code").asString()).as(answer.body()).isEqualTo(code);
        assertThat(problem.path("field").asString("")).as(answer.body()).isEqualTo(field);
        assertThat(problem.path("accepted").asString("")).as(answer.body()).contains(accepted);
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                arguments("refused", 409, "COM-1", "ALREADY_EXISTS"),
                arguments("wrapped", 409, "GOV-1", "NOT_SET_UP"),
                arguments("moved", 409, "COM-1", "MOVED_TOO_OFTEN"),
                arguments("claimed", 409, "COM-1", "ALREADY_EXISTS"),
                arguments("key", 422, "COM-2", "KEY_REUSED"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_rule_that_says_no_is_named(String kind, int status, String rule, String code) {
        HttpResponse<String> answer = get("/api/planted/failures/" + kind);

        assertThat(answer.statusCode()).isEqualTo(status);
        JsonNode problem = problem(answer);
        assertThat(problem.get("type").asString()).isEqualTo("urn:waymark:rule:" + rule);
        assertThat(problem.get("rule").asString()).isEqualTo(rule);
        assertThat(problem.get("code").asString()).isEqualTo(code);
        assertThat(problem.get("accepted").asString()).isNotBlank();
        assertThat(answer.body()).doesNotContain("secret");
    }

    @Test
    void a_stream_that_moved_is_stale_for_whoever_named_a_version() {
        HttpResponse<String> answer = browser().send(
                browser().to("/api/planted/failures/moved").header("If-Match", "3")
                        .header("Authorization", "Bearer " + token));

        assertThat(answer.statusCode()).isEqualTo(412);
    }

    @Test
    void a_log_that_is_away_says_when_to_come_again() {
        HttpResponse<String> answer = get("/api/planted/failures/away");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(answer.body()).doesNotContain("jdbc");
    }

    @Test
    void the_unexpected_tells_a_number_and_nothing_of_the_inside() {
        HttpResponse<String> answer = browser().send(
                browser().to("/api/planted/failures/bug").header("Authorization", "Bearer " + token)
                        .header("traceparent",
                                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(problem(answer).get("correlation").asString())
                .isEqualTo("0af7651916cd43dd8448eb211c80319c");
        assertThat(answer.body()).doesNotContain("waymark.", "Exception", "line 7", "\tat ");
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                arguments("/api/planted/papers?colour=RED", 422, "MISSING", "page"),
                arguments("/api/planted/papers?page=x&colour=RED", 422, "WRONG_TYPE", "page"),
                arguments("/api/planted/papers?page=1&colour=BLUE", 422, "UNKNOWN_VALUE",
                        "colour"),
                arguments("/api/planted/papers/x", 404, "UNKNOWN_ID", "number"),
                arguments("/api/nowhere", 404, "NO_SUCH_ADDRESS", ""),
                arguments("/api/planted/approvals", 405, "WRONG_METHOD", ""));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void a_request_that_fits_no_handler_says_why(
            String path, int status, String code, String field) {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(problem(answer).get("code").asString()).isEqualTo(code);
        assertThat(problem(answer).path("field").asString("")).isEqualTo(field);
    }

    @Test
    void a_form_that_is_not_taken_or_not_spoken_is_answered_with_those_that_are() {
        HttpResponse<String> sent = browser().send(browser().to("/api/planted/approvals")
                .header("Authorization", "Bearer " + token).header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString("1,2")));
        HttpResponse<String> asked = browser().send(browser().to("/api/planted/board")
                .header("Authorization", "Bearer " + token).header("Accept", "text/csv"));

        assertThat(sent.statusCode()).isEqualTo(415);
        assertThat(problem(sent).get("accepted").asString()).contains("application/json");
        assertThat(asked.statusCode()).isEqualTo(406);
    }

    @Test
    void people_get_a_page_where_programs_get_a_problem() {
        HttpResponse<String> page = signedIn(somebody()).open("/nowhere");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/html");
        assertThat(page.body()).contains("<h1>There is nothing at this address.</h1>")
                .doesNotContain("style=", "<script");
    }

    @Test
    void an_address_that_cannot_be_read_is_a_bad_request() {
        HttpResponse<String> answer = get("/api/planted/papers/a;b=1%00");
        RawHttp.Answer parameter = raw("/api/planted/papers?page=%zz&colour=RED");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(parameter.status()).isBetween(400, 422);
    }

    private JsonNode problem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        JsonNode problem = json(answer.body());
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank();
        assertThat(problem.get("status").asInt()).isEqualTo(answer.statusCode());
        assertThat(problem.get("correlation").asString()).isNotBlank();
        return problem;
    }

    private HttpResponse<String> post(String path, String body) {
        return browser().send(browser().to(path).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String path) {
        return browser().send(browser().to(path).header("Authorization", "Bearer " + token));
    }

    private RawHttp.Answer raw(String path) {
        return RawHttp.get(port, path, "Authorization: Bearer " + token);
    }
}
