package waymark.app.testing;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import waymark.app.WaymarkApplication;
import waymark.app.signin.session.SignInSessions;
import waymark.log.testing.TestDatabase;
import waymark.log.testing.TestDatabases;

/**
 * A test of the running program over HTTP. All such tests share one context and one record: each
 * makes what it needs and looks only at that.
 */
@SpringBootTest(classes = WaymarkApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class WaymarkTest {

    private static final TestDatabase DATABASE = "postgresql"
            .equals(System.getProperty("waymark.test.database"))
                    ? TestDatabases.emptyPostgres()
                    : TestDatabases.emptyH2();

    @LocalServerPort private int port;

    @Autowired private Cast cast;
    @Autowired private SignInSessions sessions;

    @DynamicPropertySource
    static void onThisDatabase(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> DATABASE.program().url());
        properties.add("spring.datasource.username", () -> DATABASE.program().user());
        properties.add("spring.datasource.password", () -> DATABASE.program().password());
        properties.add("spring.flyway.user", () -> DATABASE.owner().user());
        properties.add("spring.flyway.password", () -> DATABASE.owner().password());
        properties.add("spring.flyway.url", () -> DATABASE.owner().url());
        properties.add("waymark.spool", () -> "target/spool");
        properties.add("waymark.keys.master-file", () -> "target/test-master.key");
    }

    @BeforeEach
    void everybodyIsThere() {
        cast.gather();
    }

    /** The address of the program, without a slash at the end. */
    protected String address() {
        return "http://127.0.0.1:" + port;
    }

    /** The program, asked by somebody who holds these roles and nothing else. */
    protected Http as(Part part) {
        return new Http(address(), cast.tokenOf(part));
    }

    /** The value of the cookie {@code waymark} for a browser of whoever plays this part. */
    protected String session(Part part) {
        return sessions.open(cast.personOf(part));
    }

    /** The program, asked by nobody in particular. */
    protected Http asNobody() {
        return new Http(address(), null);
    }

    /** The pages, read by the person who plays this part and signed in through the form. */
    protected Reading reading(Part part) {
        return new Reading(address()).signedIn(login(part), password());
    }

    /** The pages, read by whoever comes along. */
    protected Reading reading() {
        return new Reading(address());
    }

    /** The id of the person who plays this part. */
    protected String person(Part part) {
        return cast.personOf(part);
    }

    /** The password of everybody. */
    protected static String password() {
        return Cast.PASSWORD;
    }

    /** The login of the person who plays this part; see {@link #password}. */
    protected String login(Part part) {
        return cast.loginOf(part);
    }

    /** Signs the person who plays this part in, in a browser. */
    protected void signIn(Page page, Part part) {
        page.navigate(address() + "/sign-in");
        page.locator("#login").fill(login(part));
        page.locator("#password").fill(Cast.PASSWORD);
        page.locator("main button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }
}
