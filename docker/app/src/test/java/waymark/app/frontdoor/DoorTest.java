package waymark.app.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Role;

/** Who passes the door, and who does not. */
class DoorTest extends FrontDoorTest {

    private static final String PAPER = "{\"number\": 1}";

    @Test
    void the_role_of_the_command_opens_its_handler() {
        String token = tokenOf(somebody(Role.FINANCE));

        assertThat(post("/api/planted/approvals", token).statusCode()).isEqualTo(200);
    }

    @Test
    void without_the_role_the_body_is_not_even_read() {
        String token = tokenOf(somebody(Role.EMPLOYEE));

        HttpResponse<String> refused = browser().send(
                browser().to("/api/planted/approvals").header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("not json at all")));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(json(refused.body()).get("code").asString()).isEqualTo("NOT_ALLOWED");
    }

    @Test
    void a_handler_without_a_mark_is_closed_to_everybody() {
        String token = tokenOf(somebody(Role.values()));

        assertThat(get("/api/planted/unmarked", token).statusCode()).isEqualTo(403);
    }

    @Test
    void a_command_that_says_not_who_may_give_it_is_closed_to_everybody() {
        String token = tokenOf(somebody(Role.values()));

        assertThat(post("/api/planted/unmarked-commands", token).statusCode()).isEqualTo(403);
    }

    @Test
    void a_page_without_a_mark_is_closed_with_a_page_that_says_so() {
        HttpResponse<String> refused = signedIn(somebody(Role.values())).open("/planted/unmarked");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("<h1>Your roles do not allow this.</h1>");
    }

    @Test
    void nobody_gets_401_from_the_api_and_the_sign_in_page_elsewhere() {
        HttpResponse<String> api = browser().open("/api/planted/papers/1");
        HttpResponse<String> page = browser().open("/planted");
        HttpResponse<String> nowhere = browser().open("/nowhere");

        assertThat(api.statusCode()).isEqualTo(401);
        assertThat(api.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(json(api.body()).get("code").asString()).isEqualTo("NOT_SIGNED_IN");
        assertThat(page.headers().firstValue("Location")).hasValue("/sign-in");
        assertThat(nowhere.headers().firstValue("Location")).hasValue("/sign-in");
    }

    @Test
    void what_is_for_everybody_is_open_to_nobody_in_particular() {
        assertThat(browser().open("/board").body()).isEqualTo("<p>the board</p>");
        assertThat(browser().open("/api/planted/board").body())
                .isEqualTo("\"open to system/nobody\"");
    }

    @Test
    void the_description_of_the_api_is_for_the_signed_in() {
        String token = tokenOf(somebody());

        assertThat(browser().open("/v3/api-docs").statusCode()).isEqualTo(401);
        assertThat(browser().open("/swagger-ui/index.html").statusCode()).isEqualTo(302);
        assertThat(get("/v3/api-docs", token).body()).contains("issueMyToken");
    }

    @Test
    void only_whether_it_is_well_is_told_of_the_inside() {
        HttpResponse<String> health = browser().open("/actuator/health");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).doesNotContain("db", "details");
        assertThat(signedIn(somebody(Role.ADMIN)).open("/actuator/env").statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_figures_of_a_monitor_are_for_administrators() {
        String metrics = "/actuator/metrics";
        String threads = metrics + "/jvm.threads.live";
        String admin = tokenOf(somebody(Role.ADMIN));

        assertThat(get(metrics, admin).body()).contains("waymark.refusals",
                "hikaricp.connections.pending");
        assertThat(json(get(threads, admin).body()).at("/baseUnit").asString())
                .isEqualTo("threads");
        assertThat(signedIn(somebody(Role.ADMIN)).open(threads).statusCode()).isEqualTo(200);
        assertThat(get(threads, tokenOf(somebody(Role.ANALYST))).statusCode()).isEqualTo(403);
        assertThat(signedIn(somebody(Role.AUDITOR)).open(metrics).statusCode()).isEqualTo(403);
        assertThat(browser().open(threads).statusCode()).isEqualTo(401);
        assertThat(browser().open("/actuator/metrics;x/../env").statusCode()).isNotEqualTo(200);
    }

    @Test
    void a_session_writes_only_with_the_token_of_its_page() {
        Actor ines = somebody(Role.FINANCE);
        Browser browser = signedIn(ines);
        String csrf = browser.csrf("/me/access");

        HttpResponse<String> without = browser.send(browser.to("/api/planted/approvals")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(PAPER)));
        HttpResponse<String> with = browser.send(browser.to("/api/planted/approvals")
                .header("Content-Type", "application/json").header("X-CSRF-TOKEN", csrf)
                .POST(BodyPublishers.ofString(PAPER)));

        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(json(without.body()).get("code").asString()).isEqualTo("FOREIGN_REQUEST");
        assertThat(with.statusCode()).isEqualTo(200);
    }

    @Test
    void the_token_of_one_session_does_not_serve_another() {
        String csrf = signedIn(somebody(Role.FINANCE)).csrf("/me/access");
        Browser other = signedIn(somebody(Role.FINANCE));

        HttpResponse<String> forged = other.send(other.to("/api/planted/approvals")
                .header("Content-Type", "application/json").header("X-CSRF-TOKEN", csrf)
                .POST(BodyPublishers.ofString(PAPER)));

        assertThat(forged.statusCode()).isEqualTo(403);
    }

    @Test
    void every_answer_carries_the_protecting_headers() {
        for (String path : new String[]{"/sign-in", "/api/planted/board", "/board", "/nowhere"}) {
            var headers = browser().open(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).as(path)
                    .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Permissions-Policy")).isPresent();
            assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
            assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
            assertThat(headers.firstValue("Server")).isEmpty();
        }
    }

    @Test
    void style_sheets_are_for_everybody_and_may_be_kept() {
        HttpResponse<String> sheet = browser().open("/sign-in.css");

        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(sheet.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    private HttpResponse<String> post(String path, String token) {
        return browser().send(browser().to(path).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(PAPER)));
    }

    private HttpResponse<String> get(String path, String token) {
        return browser().send(
                browser().to(path).header("Authorization", "Bearer " + token));
    }
}
