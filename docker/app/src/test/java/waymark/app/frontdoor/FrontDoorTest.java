package waymark.app.frontdoor;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Role;
import waymark.app.signin.access.Access;
import waymark.app.signin.account.Accounts;
import waymark.app.signin.token.Tokens;

/** The one running door that all tests of the door share. */
@SpringBootTest(classes = FrontDoorProgram.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
                "spring.datasource.url=jdbc:h2:mem:door;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                "spring.flyway.locations=classpath:db/common"})
public abstract class FrontDoorTest {

    protected static final String PASSWORD = "four green hats walking";

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @LocalServerPort int port;

    @Autowired protected KnownPeople people;

    @Autowired protected RecordedAccess record;

    @Autowired protected Accounts accounts;

    @Autowired protected Tokens tokens;

    @Autowired protected Access access;

    @Autowired protected JdbcClient jdbc;

    protected Browser browser() {
        return new Browser(port);
    }

    /** Somebody with an account; the login is the last part of the id. */
    protected Actor somebody(Role... roles) {
        String login = "p" + PEOPLE.incrementAndGet();
        var actor = new Actor("person/" + login, Set.of(roles), null);
        people.activate(actor);
        accounts.create(actor.person(), login, PASSWORD);
        return actor;
    }

    protected static String login(Actor actor) {
        return actor.person().substring("person/".length());
    }

    protected String tokenOf(Actor actor) {
        return tokens.issue(actor, "test", 1).secret();
    }

    protected Browser signedIn(Actor actor) {
        Browser browser = browser();
        browser.signIn(login(actor), PASSWORD);
        return browser;
    }

    protected static JsonNode json(String body) {
        return JsonMapper.shared().readTree(body);
    }
}
