package waymark.app.frontdoor.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.api.kernel.Actor;
import waymark.app.frontdoor.Browser;
import waymark.app.frontdoor.FrontDoorTest;

/** Signing in and out as a person does, with nothing but forms. */
class SignInTest extends FrontDoorTest {

    @Test
    void login_and_password_open_the_page_that_was_wanted() {
        Actor ines = somebody();
        Browser browser = browser();

        HttpResponse<String> turnedAway = browser.open("/planted?page=2");
        assertThat(turnedAway.statusCode()).isEqualTo(302);
        assertThat(turnedAway.headers().firstValue("Location")).hasValue("/sign-in");

        HttpResponse<String> in = browser.signIn(login(ines), PASSWORD);
        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(in.headers().firstValue("Location").orElseThrow())
                .endsWith("/planted?page=2");
        assertThat(browser.open("/planted").body()).isEqualTo("<p>for " + ines.person() + "</p>");
    }

    @Test
    void the_login_is_found_however_it_is_capitalised() {
        Actor ines = somebody();
        Browser browser = browser();

        browser.signIn(" " + login(ines).toUpperCase(java.util.Locale.ROOT) + " ", PASSWORD);

        assertThat(browser.open("/planted").statusCode()).isEqualTo(200);
    }

    @Test
    void an_unknown_login_and_a_wrong_password_are_answered_alike() {
        Actor ines = somebody();

        HttpResponse<String> wrong = browser().signIn(login(ines), "another password");
        HttpResponse<String> unknown = browser().signIn("nobody-at-all", PASSWORD);

        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(302);
        assertThat(wrong.headers().firstValue("Location"))
                .isEqualTo(unknown.headers().firstValue("Location")).hasValue("/sign-in?wrong");
        assertThat(browser().open("/sign-in?wrong").body()).contains("is not right");
    }

    @Test
    void after_five_wrong_passwords_even_the_right_one_waits() {
        Actor ines = somebody();
        for (int attempt = 0; attempt < 5; attempt++) {
            browser().signIn(login(ines), "guess number " + attempt);
        }

        HttpResponse<String> sixth = browser().signIn(login(ines), PASSWORD);

        assertThat(sixth.headers().firstValue("Location")).hasValue("/sign-in?wait");
        assertThat(browser().open("/sign-in?wait").body()).contains("too many attempts");
    }

    @Test
    void whoever_is_deactivated_is_out_at_once_and_stays_out() {
        Actor ines = somebody();
        Browser browser = signedIn(ines);
        assertThat(browser.open("/planted").statusCode()).isEqualTo(200);

        people.deactivate(ines.person());

        assertThat(browser.open("/planted").statusCode()).isEqualTo(302);
        assertThat(browser.signIn(login(ines), PASSWORD).headers().firstValue("Location"))
                .hasValue("/sign-in?wrong");
        people.activate(ines);
        assertThat(browser.open("/planted").statusCode()).isEqualTo(302);
    }

    @Test
    void a_cookie_planted_before_sign_in_does_not_become_the_session() {
        Actor ines = somebody();
        Browser browser = browser();
        browser.open("/sign-in");
        String planted = browser.cookie();

        browser.signIn(login(ines), PASSWORD);

        assertThat(browser.cookie()).isNotEqualTo(planted);
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        Actor ines = somebody();

        HttpResponse<String> in = browser().signIn(login(ines), PASSWORD);

        assertThat(in.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("waymark=").contains("HttpOnly", "SameSite=Lax", "Path=/"));
    }

    @Test
    void signing_out_ends_the_session_for_every_holder_of_the_cookie() {
        Actor ines = somebody();
        Browser browser = signedIn(ines);
        String cookie = browser.cookie();

        HttpResponse<String> out = browser.submit("/sign-out",
                Map.of("_csrf", browser.csrf("/me/access")));

        assertThat(out.headers().firstValue("Location")).hasValue("/sign-in?out");
        HttpResponse<String> replayed = browser().send(
                browser.to("/api/planted/papers/1").header("Cookie", "waymark=" + cookie));
        assertThat(replayed.statusCode()).isEqualTo(401);
    }

    @Test
    void a_session_ends_after_half_an_hour_alone_and_after_twelve_hours_in_any_case() {
        Actor ines = somebody();
        Actor marek = somebody();
        Browser idle = signedIn(ines);
        Browser old = signedIn(marek);
        setBack("seen", ines, Duration.ofMinutes(30));
        setBack("started", marek, Duration.ofHours(12));

        assertThat(idle.open("/planted").statusCode()).isEqualTo(302);
        assertThat(old.open("/planted").statusCode()).isEqualTo(302);
    }

    @Test
    void a_sign_in_form_from_elsewhere_is_sent_back() {
        Actor ines = somebody();

        HttpResponse<String> forged = browser().submit("/sign-in",
                Map.of("login", login(ines), "password", PASSWORD));

        assertThat(forged.headers().firstValue("Location")).hasValue("/sign-in?again");
    }

    @Test
    void no_page_makes_the_container_keep_a_session() {
        Browser browser = signedIn(somebody());

        assertThat(browser.open("/me/access").headers().allValues("Set-Cookie")).isEmpty();
        assertThat(browser().open("/sign-in").headers().allValues("Set-Cookie"))
                .singleElement().asString().startsWith("waymark=");
    }

    @Test
    void everything_of_a_person_is_withdrawn_in_one_call() {
        Actor ines = somebody();
        Browser browser = signedIn(ines);
        String token = tokenOf(ines);

        access.revokeAll(ines.person());

        assertThat(browser.open("/planted").statusCode()).isEqualTo(302);
        assertThat(tokens.personOf(token)).isEmpty();
    }

    private void setBack(String column, Actor actor, Duration by) {
        jdbc.sql("update sign_in_session set " + column + " = ? where person = ?")
                .params(OffsetDateTime.now(ZoneOffset.UTC).minus(by), actor.person())
                .update();
    }
}
