package waymark.app.testing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import waymark.app.WaymarkApplication;
import waymark.app.testing.end.Closing;
import waymark.app.signin.session.SignInSessions;
import waymark.log.testing.TestDatabase;
import waymark.log.testing.TestDatabases;

/** A test of the running program over HTTP, on the record that it names. */
@SpringBootTest(classes = WaymarkApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(Closing.class)
public abstract class ProgramTest {

    @LocalServerPort private int port;

    @Value("${waymark.spool}") private Path spool;

    @Autowired private Cast cast;
    @Autowired private SignInSessions sessions;

    /** A database without any table: of the kind that {@code waymark.test.database} names. */
    protected static TestDatabase fresh() {
        return "postgresql".equals(System.getProperty("waymark.test.database"))
                ? TestDatabases.emptyPostgres()
                : TestDatabases.emptyH2();
    }

    /** Lets the program keep its record there, and its files under this name in {@code target}. */
    protected static void keep(DynamicPropertyRegistry properties, TestDatabase in, String name) {
        properties.add("spring.datasource.url", () -> in.program().url());
        properties.add("spring.datasource.username", () -> in.program().user());
        properties.add("spring.datasource.password", () -> in.program().password());
        properties.add("spring.flyway.user", () -> in.owner().user());
        properties.add("spring.flyway.password", () -> in.owner().password());
        properties.add("spring.flyway.url", () -> in.owner().url());
        properties.add("waymark.spool", () -> "target/" + name + "-spool");
        properties.add("waymark.keys.master-file", () -> "target/" + name + "-master.key");
    }

    @BeforeEach
    void everybodyIsThere(TestInfo test) {
        cast.gather();
        Tried.begin(address(), test.getTestMethod().orElseThrow());
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

    /** The pages, read by the person who plays this part and has signed in. */
    protected Reading reading(Part part) {
        return new Reading(address()).with(session(part));
    }

    /** The pages, read by whoever comes along. */
    protected Reading reading() {
        return new Reading(address());
    }

    /** The files that were handed in and are not worked through yet. */
    protected List<Path> spooled() throws IOException {
        if (Files.notExists(spool)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(spool)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
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

    /**
     * Has the person who plays this part signed in, in a browser. The form, which takes a second
     * for its sake alone, is filled in where it is what is tried.
     */
    protected void signIn(Page page, Part part) {
        page.context().addCookies(
                List.of(new Cookie("waymark", session(part)).setUrl(address())));
    }

    /** Signs whoever has this login and everybody's password in through the form. */
    protected void signIn(Page page, String login) {
        page.navigate(address() + "/sign-in");
        page.locator("#login").fill(login);
        page.locator("#password").fill(Cast.PASSWORD);
        page.locator("main button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }
}
