package waymark.app.firstrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import waymark.app.WaymarkApplication;
import waymark.app.firstrun.FirstRun.Told;
import waymark.app.signin.account.Accounts;
import waymark.log.testing.TestDatabase;
import waymark.log.testing.TestDatabases;

/** From an empty store to a programme that can be worked with, in the order it happens. */
@SpringBootTest(classes = WaymarkApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DirtiesContext
class FirstRunTest {

    private static final TestDatabase DATABASE = TestDatabases.emptyH2();
    private static final String OWN = "three tall herons 88";

    @LocalServerPort private int port;
    @Autowired private FirstRun firstRun;
    @Autowired private Accounts accounts;

    @DynamicPropertySource
    static void onAnEmptyStore(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> DATABASE.program().url());
        properties.add("spring.datasource.username", () -> DATABASE.program().user());
        properties.add("spring.datasource.password", () -> DATABASE.program().password());
        properties.add("waymark.keys.master-file", () -> "target/first-run-master.key");
        properties.add("waymark.admin.email", () -> "ada@quillhaven.example");
    }

    @Test
    @Order(1)
    void the_installer_signs_in_sets_up_and_takes_roles_in_SMALL(CapturedOutput console) {
        String password = told(console, "Password   (\\S+)");
        var ada = new Installer("http://127.0.0.1:" + port);
        assertThat(told(console, "Login      (\\S+)")).isEqualTo("ada@quillhaven.example");
        assertThat(told(console, "Sign in at (\\S+)")).isEqualTo("http://127.0.0.1:" + port + "/");
        String own = ada.submit("/sign-in", "/sign-in",
                Map.of("login", "ada@quillhaven.example", "password", password)).body();
        assertThat(own).contains("Choose one of your own first");
        ada.submit("/me/access", "/me/access/password", Map.of("current", password, "next", OWN));
        assertThat(ada.open("/").body()).contains("Set up the programme", "Regulated");
        var setUp = ada.act("/setup", new Installer.Form("POST", "/api/programme/setup", "0"), """
                {"decidingPeople": 3, "regulated": false, "name": "Quillhaven",
                 "currency": "EUR", "fiscalYearStart": 4, "hurdleRate": "0.09",
                 "demo": false}""");
        assertThat(setUp.statusCode()).isEqualTo(201);
        String next = ada.open(after("/setup", setUp)).body();
        assertThat(next).contains("Profile small", "What do you do yourself?");
        assertThat(ada.open("/govern/settings").body()).contains("April", "9\u00a0% a year");
        var roles = ada.act("/setup", formOf(next), """
                {"roles": ["ADMIN", "ANALYST", "PROJECT_MANAGER", "FINANCE", "COUNCIL"]}""");
        assertThat(roles.body()).contains("\"events\":1");
        assertThat(ada.open(after("/govern", roles)).body()).contains("council");
    }

    @Test
    @Order(2)
    void two_nodes_that_start_at_once_tell_one_password() throws Exception {
        String administrator = accounts.check("ada@quillhaven.example", OWN).orElseThrow();
        accounts.remove(administrator);
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Optional<Told>> start = firstRun::begin;
            List<Future<Optional<Told>>> told = nodes.invokeAll(List.of(start, start));
            List<Told> passwords = told.stream().map(Future::resultNow)
                    .flatMap(Optional::stream).toList();
            assertThat(passwords).hasSize(1);
            assertThat(accounts.check("ada@quillhaven.example",
                    passwords.getFirst().password())).contains(administrator);
        }
    }

    @Test
    @Order(3)
    void a_later_start_tells_nothing_and_a_lost_password_is_made_anew() {
        assertThat(firstRun.begin()).isEmpty();
        Told another = firstRun.reset();
        assertThat(accounts.check(another.login(), another.password())).isPresent();
    }

    /** What the form of the page would be sent to, and the version it was read at. */
    private static Installer.Form formOf(String page) {
        Matcher form = Pattern.compile(
                "data-api=\"(\\w+) ([^\"]+)\" data-if-match=\"(\\d+)\"").matcher(page);
        assertThat(form.find()).isTrue();
        return new Installer.Form(form.group(1), form.group(2), form.group(3));
    }

    private static String after(String page, HttpResponse<String> written) {
        return page + "?after="
                + written.headers().firstValue("Waymark-Position").orElseThrow();
    }

    private static String told(CapturedOutput console, String what) {
        Matcher found = Pattern.compile(what).matcher(console.getAll());
        assertThat(found.find()).as("told at the console: %s", what).isTrue();
        return found.group(1);
    }
}
