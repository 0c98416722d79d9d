package waymark.app.govern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import waymark.api.kernel.Actors;
import waymark.app.signin.account.Accounts;
import waymark.app.signin.token.Tokens;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;
import waymark.log.EventLog;

class LoginHttpTest extends WaymarkTest {

    @Autowired private Accounts accounts;
    @Autowired private Tokens tokens;
    @Autowired private Actors actors;
    @Autowired private EventLog log;

    @Test
    void an_administrator_gives_a_login_whose_password_is_told_once_and_never_recorded() {
        Answer ines = taken();
        String login = "ines-" + System.nanoTime();
        Answer given = give(ines, Map.of("login", login)).is(200);
        String password = given.at("password");
        assertThat(accounts.check(login, password)).contains(given.at("person"));
        Answer again = give(ines, Map.of()).is(200);
        assertThat(again.at("login")).isEqualTo(login);
        assertThat(accounts.check(login, password)).isEmpty();
        assertThat(accounts.check(login, again.at("password"))).isPresent();
    }

    @Test
    void a_login_that_somebody_has_is_given_to_nobody_else() {
        String login = "taken-" + System.nanoTime();
        give(taken(), Map.of("login", login)).is(200);
        Answer other = taken();
        assertThat(give(other, Map.of("login", login)).is(422).at("field")).isEqualTo("login");
        assertThat(give(other, Map.of()).is(422).at("field")).isEqualTo("login");
        give(other, Map.of("login", login + "-2")).is(200);
    }

    @Test
    void only_administrators_give_logins_and_only_to_the_active() {
        Answer ines = taken();
        as(Part.ANALYST).post("/api/people/" + ines.reference() + "/account",
                Map.of("login", "x")).refusedBy("COM-3", 403);
        as(Part.ADMIN).against(ines).post("/api/people/" + ines.reference() + "/deactivation",
                Map.of("reason", "She left")).is(200);
        String login = "late-" + System.nanoTime();
        give(ines, Map.of("login", login)).refusedBy("ORG-1", 409);
        assertThat(accounts.loginOf(ines.at("stream"))).isEmpty();
    }

    /** ORG-2. */
    @Test
    void whoever_is_deactivated_is_shut_out_by_the_very_next_request() {
        Answer ines = taken();
        String secret = tokens.issue(actors.find(ines.at("stream")).orElseThrow(), "t", 1)
                .secret();
        var asInes = asNobody().with("Authorization", "Bearer " + secret);
        asInes.get("/api/people").is(200);
        Answer read = as(Part.ADMIN).get("/api/people/" + ines.reference() + "?after="
                + log.head()).is(200);
        as(Part.ADMIN).against(read).post("/api/people/" + ines.reference() + "/deactivation",
                Map.of("reason", "She left")).is(200);
        asInes.get("/api/people").is(401);
    }

    private Answer give(Answer person, Map<String, String> body) {
        return as(Part.ADMIN)
                .post("/api/people/" + person.reference() + "/account", body);
    }

    private Answer taken() {
        return as(Part.ADMIN).post("/api/people", Map.of("name", "Ines",
                "email", "ines@quillhaven.example", "roles", List.of("ANALYST"))).is(201);
    }
}
