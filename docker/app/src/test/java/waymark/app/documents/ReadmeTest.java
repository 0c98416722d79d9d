package waymark.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import waymark.api.govern.organisation.PersonCommand.RegisterPerson;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Role;
import waymark.app.WaymarkApplication;
import waymark.app.signin.token.Tokens;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.log.AppendRequest;

/** The README on a fresh store, as somebody who has just started the program would try it. */
@SpringBootTest(classes = WaymarkApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
                "spring.datasource.url=jdbc:h2:mem:readme;MODE=PostgreSQL;"
                        + "DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                "waymark.keys.master-file=target/readme-master.key", "waymark.spool=target/readme"})
@DirtiesContext
class ReadmeTest {

    @LocalServerPort private int port;

    @Autowired private Tokens tokens;

    @Autowired private Commands commands;

    @Autowired private JdbcClient jdbc;

    @Test
    void every_link_leads_somewhere() throws IOException {
        assertThat(Readme.read().deadLinks()).isEmpty();
        assertThat(new Readme("[nowhere](no/such/file)").deadLinks()).hasSize(1);
    }

    @Test
    void the_test_command_is_the_one_that_CI_runs() throws IOException {
        assertThat(Readme.read().text()).contains("\nmvn verify\n");
        assertThat(Files.readString(Readme.ROOT.resolve(".ci/run"))).contains("mvn -B -ntp verify");
    }

    @Test
    void the_examples_run_one_after_the_other() throws Exception {
        Path script = Files.writeString(Path.of("target/readme.sh"), Readme.read().script());
        ProcessBuilder bash = new ProcessBuilder("bash", script.toString())
                .redirectErrorStream(true);
        bash.environment().put("WAYMARK", "http://127.0.0.1:" + port);
        bash.environment().put("TOKEN", tokenOfTheAdministrator());
        bash.environment().put("FINANCE", tokenOfAColleague());
        bash.environment().put("FILE", "src/test/resources/life/install-answers.csv");
        Process running = bash.start();
        String said = new String(running.getInputStream().readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(running.waitFor(60, TimeUnit.SECONDS)).as(said).isTrue();
        assertThat(running.exitValue()).as(said).isZero();
        assertThat(said).contains("\"rowsKept\":40", "\"value\":-35.00,", "\"n\":40",
                "\"reference\":\"OUT-1\"", "\"stage\":\"PUBLISHED\"",
                "\"spent\":{\"amount\":4000.00,", "\"verified\":{\"amount\":5000.00,",
                "\"selfVerified\":{\"amount\":400.00,", "\"verifiedRoi\":{\"value\":0.25,",
                "\"plannedRoi\":{\"value\":0.275,", "\"name\":\"business-case.approved\"");
    }

    /** Let in on the page, as the README says, with roles of the second person. */
    private String tokenOfAColleague() {
        PersonId finn = PersonId.next();
        Set<Role> roles = Set.of(Role.FINANCE, Role.COUNCIL);
        String key = finn.value();
        commands.send(new Ask(Actor.SYSTEM,
                new AppendRequest.Key(Actor.SYSTEM.person(), key, key), OptionalLong.empty(), key),
                new RegisterPerson(finn, "Finn", "finn@waymark.example", null, roles));
        return tokens.issue(new Actor(finn.value(), roles, null), "readme", 1).secret();
    }

    private String tokenOfTheAdministrator() {
        String person = jdbc.sql("select person from account").query(String.class).single();
        return tokens.issue(new Actor(person, Set.of(Role.ADMIN), null), "readme", 1).secret();
    }
}
