package waymark.app.frontdoor.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.api.kernel.Actor;
import waymark.app.frontdoor.Browser;
import waymark.app.frontdoor.FrontDoorTest;

/** What people do to their own access, as a page and over REST. */
class OwnAccessTest extends FrontDoorTest {

    @Test
    void a_token_is_shown_once_kept_as_a_hash_and_put_on_record() {
        Browser browser = signedIn(somebody());

        HttpResponse<String> answer = call(browser, "POST", "/api/me/tokens",
                "{\"label\":\"weekly report\",\"days\":30}");

        assertThat(answer.statusCode()).isEqualTo(201);
        JsonNode issued = json(answer.body());
        String secret = issued.get("secret").asString();
        assertThat(secret).startsWith("wmk_").hasSize(47);
        assertThat(record.acts()).contains("issued " + issued.get("id").asString());
        assertThat(browser.open("/api/me/tokens").body())
                .contains("weekly report").doesNotContain(secret);
        assertThat(jdbc.sql("select secret_hash from api_token").query(String.class).list())
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(asked(secret)).isEqualTo(200);
    }

    @Test
    void a_calendar_address_is_shown_once_and_listed_among_the_tokens() {
        Browser browser = signedIn(somebody());

        HttpResponse<String> answer = call(browser, "POST", "/api/me/calendar", "{}");

        assertThat(answer.statusCode()).isEqualTo(201);
        String secret = json(answer.body()).get("secret").asString();
        assertThat(secret).startsWith("wmc_").hasSize(47);
        assertThat(browser.open("/api/me/tokens").body()).contains("\"calendar\":true")
                .doesNotContain(secret);
        assertThat(browser.open("/me/access").body()).contains("Make a calendar address")
                .doesNotContain(secret);
        assertThat(asked(secret)).isEqualTo(401);
    }

    @Test
    void a_token_that_cannot_be_recorded_is_not_issued() {
        Actor ines = somebody();
        Browser browser = signedIn(ines);
        record.failing(true);
        HttpResponse<String> answer;
        try {
            answer = call(browser, "POST", "/api/me/tokens", "{\"label\":\"x\",\"days\":1}");
        } finally {
            record.failing(false);
        }

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(tokens.list(ines.person())).isEmpty();
    }

    @Test
    void a_token_that_was_withdrawn_or_has_run_out_opens_nothing() {
        Actor ines = somebody();
        Browser browser = signedIn(ines);
        var withdrawn = tokens.issue(ines, "one", 1);
        String old = tokenOf(ines);

        HttpResponse<String> gone = call(browser, "DELETE", "/api/me/tokens/" + withdrawn.id(), "");
        jdbc.sql("update api_token set expires = ? where person = ? and revoked is null")
                .params(OffsetDateTime.now(ZoneOffset.UTC).minus(Duration.ofSeconds(1)),
                        ines.person())
                .update();

        assertThat(gone.statusCode()).isEqualTo(204);
        assertThat(record.acts()).contains("revoked " + withdrawn.id());
        assertThat(asked(withdrawn.secret())).isEqualTo(401);
        assertThat(asked(old)).isEqualTo(401);
        assertThat(asked("wmk_" + "A".repeat(43))).isEqualTo(401);
        assertThat(asked("anything")).isEqualTo(401);
    }

    @Test
    void the_token_of_somebody_deactivated_opens_nothing() {
        Actor ines = somebody();
        String token = tokenOf(ines);

        people.deactivate(ines.person());

        assertThat(asked(token)).isEqualTo(401);
    }

    @Test
    void nobody_withdraws_the_token_of_somebody_else() {
        var token = tokens.issue(somebody(), "mine", 1);

        HttpResponse<String> answer = call(
                signedIn(somebody()), "DELETE", "/api/me/tokens/" + token.id(), "");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(asked(token.secret())).isEqualTo(200);
    }

    @Test
    void a_token_gives_out_no_further_tokens() {
        String token = tokenOf(somebody());

        HttpResponse<String> answer = browser().send(browser().to("/api/me/tokens")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"label\":\"x\",\"days\":1}")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(json(answer.body()).get("code").asString()).isEqualTo("TOKEN_NOT_ENOUGH");
    }

    @Test
    void the_page_issues_shows_once_and_withdraws_without_a_script() {
        Actor ines = somebody();
        Browser browser = signedIn(ines);

        HttpResponse<String> issued = browser.submit("/me/access/tokens", Map.of(
                "label", "<b>report</b>", "days", "30", "_csrf", browser.csrf("/me/access")));
        String page = browser.open("/me/access").body();
        String id = tokens.list(ines.person()).getFirst().id();
        browser.submit("/me/access/tokens/" + id + "/revoke",
                Map.of("_csrf", browser.csrf("/me/access")));

        assertThat(issued.body()).contains("wmk_", "&lt;b&gt;report&lt;/b&gt;");
        assertThat(page).doesNotContain("wmk_").contains("valid");
        assertThat(browser.open("/me/access").body()).contains("withdrawn");
    }

    @Test
    void what_the_page_cannot_take_is_said_at_the_field_and_nothing_typed_is_lost() {
        Browser browser = signedIn(somebody());

        HttpResponse<String> refused = browser.submit("/me/access/tokens", Map.of(
                "label", "weekly report", "days", "4000", "_csrf", browser.csrf("/me/access")));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("1 to 365", "value=\"weekly report\"");
    }

    private int asked(String secret) {
        return browser().send(browser().to("/api/planted/papers/1")
                .header("Authorization", "Bearer " + secret)).statusCode();
    }

    private static HttpResponse<String> call(
            Browser browser, String method, String path, String body) {
        return browser.send(browser.to(path).header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", browser.csrf("/me/access"))
                .method(method, BodyPublishers.ofString(body)));
    }
}
