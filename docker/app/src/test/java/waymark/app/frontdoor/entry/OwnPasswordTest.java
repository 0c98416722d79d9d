package waymark.app.frontdoor.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import waymark.api.kernel.Actor;
import waymark.app.frontdoor.Browser;
import waymark.app.frontdoor.FrontDoorTest;

/** How people change their own password, and what follows. */
class OwnPasswordTest extends FrontDoorTest {

    private static final String NEW = "seven blue boats resting";

    @Test
    void a_changed_password_ends_the_other_sessions() {
        Actor ines = somebody();
        Browser here = signedIn(ines);
        Browser elsewhere = signedIn(ines);

        HttpResponse<String> answer = call(here, "PUT", "/api/me/password",
                "{\"current\":\"" + PASSWORD + "\",\"next\":\"" + NEW + "\"}");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(record.acts()).contains("password of " + ines.person());
        assertThat(here.open("/planted").statusCode()).isEqualTo(200);
        assertThat(elsewhere.open("/planted").statusCode()).isEqualTo(302);
        assertThat(accounts.check(login(ines), NEW)).hasValue(ines.person());
    }

    @Test
    void a_password_is_changed_only_by_whoever_knows_it_and_to_one_hard_to_guess() {
        Browser browser = signedIn(somebody());

        HttpResponse<String> wrong = call(browser, "PUT", "/api/me/password",
                "{\"current\":\"no\",\"next\":\"" + NEW + "\"}");
        HttpResponse<String> weak = call(browser, "PUT", "/api/me/password",
                "{\"current\":\"" + PASSWORD + "\",\"next\":\"aaaaaaaaaaaa\"}");

        assertThat(json(wrong.body()).get("field").asString()).isEqualTo("current");
        assertThat(json(weak.body()).get("field").asString()).isEqualTo("next");
        assertThat(weak.statusCode()).isEqualTo(422);
    }

    @Test
    void after_five_wrong_guesses_the_password_is_not_compared_any_more() {
        Browser browser = signedIn(somebody());
        String wrong = "{\"current\":\"no\",\"next\":\"" + NEW + "\"}";
        for (int guess = 0; guess < 5; guess++) {
            assertThat(call(browser, "PUT", "/api/me/password", wrong).statusCode())
                    .isEqualTo(422);
        }

        HttpResponse<String> sixth = call(browser, "PUT", "/api/me/password",
                "{\"current\":\"" + PASSWORD + "\",\"next\":\"" + NEW + "\"}");

        assertThat(sixth.statusCode()).isEqualTo(429);
    }

    @Test
    void a_password_made_by_somebody_else_is_replaced_before_anything_else() {
        var lena = new Actor("person/lena", Set.of(), null);
        people.activate(lena);
        String made = accounts.create("person/lena", "lena");
        Browser browser = browser();
        browser.signIn("lena", made);

        assertThat(browser.open("/planted").headers().firstValue("Location"))
                .hasValue("/me/access");
        assertThat(json(browser.open("/api/planted/papers/1").body()).get("code").asString())
                .isEqualTo("PASSWORD_MUST_CHANGE");
        HttpResponse<String> changed = browser.submit("/me/access/password", Map.of(
                "current", made, "next", NEW, "_csrf", browser.csrf("/me/access")));
        assertThat(changed.headers().firstValue("Location")).hasValue("/me/access?changed");
        assertThat(browser.open("/planted").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> call(
            Browser browser, String method, String path, String body) {
        return browser.send(browser.to(path).header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", browser.csrf("/me/access"))
                .method(method, BodyPublishers.ofString(body)));
    }
}
