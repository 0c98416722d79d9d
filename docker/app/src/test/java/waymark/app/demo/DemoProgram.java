package waymark.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import waymark.app.WaymarkApplication;
import waymark.app.testing.Reading;
import waymark.log.EventLog;
import waymark.log.testing.TestDatabase;
import waymark.log.testing.TestDatabases;
import waymark.query.kernel.following.Followed;

/** The program as {@code --demo} starts it on an empty store, read by the people of the demo. */
@SpringBootTest(classes = WaymarkApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT,
        args = "--demo")
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
public abstract class DemoProgram {

    private static final TestDatabase DATABASE = "postgresql"
            .equals(System.getProperty("waymark.test.database"))
                    ? TestDatabases.emptyPostgres()
                    : TestDatabases.emptyH2();
    private static final Map<String, Reading> READERS = new ConcurrentHashMap<>();
    private static volatile String told = "";

    @LocalServerPort private int port;
    @Autowired private EventLog log;
    @Autowired private Followed followed;

    @DynamicPropertySource
    static void onAnEmptyStore(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> DATABASE.program().url());
        properties.add("spring.datasource.username", () -> DATABASE.program().user());
        properties.add("spring.datasource.password", () -> DATABASE.program().password());
        properties.add("spring.flyway.user", () -> DATABASE.owner().user());
        properties.add("spring.flyway.password", () -> DATABASE.owner().password());
        properties.add("spring.flyway.url", () -> DATABASE.owner().url());
        properties.add("waymark.spool", () -> "target/demo-spool");
        properties.add("waymark.keys.master-file", () -> "target/demo-master.key");
    }

    /** What the console said at the start is heard once, by whichever test class comes first. */
    @BeforeEach
    void listen(CapturedOutput console) {
        if (console.getAll().contains("Demo password")) {
            told = console.getAll();
        }
        assertThat(followed.await(log.head(), java.time.Duration.ofSeconds(30)))
                .as("all is projected").isTrue();
    }

    protected final String address() {
        return "http://127.0.0.1:" + port;
    }

    /** What stands in the console after this pattern's beginning. */
    protected static String told(String what) {
        Matcher found = Pattern.compile(what).matcher(told);
        assertThat(found.find()).as("told at the console: %s", what).isTrue();
        return found.group(1);
    }

    protected static String password() {
        return told("Demo password  (\\S+)");
    }

    /** Somebody of the demo, signed in with the password that the console told. */
    protected final Reading as(String name) {
        return READERS.computeIfAbsent(name, _ -> new Reading(address())
                .signedIn(name + "@quillhaven.example", password()));
    }

    protected final JsonNode read(String path) {
        return as("yusuf").ask(path).is(200).json();
    }

    protected static BigDecimal amount(JsonNode of, String name) {
        return of.at("/" + name + "/amount").decimalValue();
    }

    protected static int percent(JsonNode of, String name) {
        return of.at("/" + name + "/value").decimalValue().movePointRight(2)
                .setScale(0, RoundingMode.HALF_EVEN).intValueExact();
    }
}
