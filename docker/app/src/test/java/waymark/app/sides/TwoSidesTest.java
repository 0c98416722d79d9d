package waymark.app.sides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.axonframework.config.EventProcessingConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import waymark.api.govern.organisation.PersonCommand.RegisterPerson;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Actor;
import waymark.api.kernel.NewId;
import waymark.api.kernel.Role;
import waymark.app.WaymarkApplication;
import waymark.app.signin.token.Tokens;
import waymark.app.testing.Answer;
import waymark.app.testing.Http;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.log.AppendRequest;
import waymark.log.testing.TestDatabase;
import waymark.log.testing.TestDatabases;

/** Both sides on one PostgreSQL, each in a context of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoSidesTest {

    private static final String PEOPLE = "/api/people";

    private final TestDatabase database = TestDatabases.emptyPostgres();
    private ConfigurableApplicationContext deciding;
    private ConfigurableApplicationContext knowing;
    private String token;

    @BeforeAll
    void start() {
        deciding = program("command");
        knowing = program("query");
        token = administrator();
    }

    @AfterAll
    void stop() {
        knowing.close();
        deciding.close();
        database.close();
    }

    @Test
    void what_the_one_side_records_the_other_knows_at_once() {
        Answer recorded = at(deciding).post(PEOPLE,
                Map.of("name", "Ida Lund", "email", "ida@waymark.example")).is(201);

        Answer known = at(knowing).with("Waymark-Position", recorded.header("Waymark-Position"))
                .get(recorded.header("Location")).is(200);

        assertThat(known.text()).contains("Ida Lund");
    }

    @Test
    void each_side_says_no_to_what_is_the_other_s_and_says_where_it_belongs() {
        assertThat(at(knowing).post(PEOPLE, Map.of("name", "Ola Vik")).is(421).text())
                .contains("OTHER_SIDE", "waymark.side=command");
        assertThat(at(deciding).get(PEOPLE).is(421).text())
                .contains("OTHER_SIDE", "waymark.side=query");
    }

    @Test
    void each_side_follows_only_what_is_its_own() {
        assertThat(groups(deciding)).contains("policies", "leavers").noneMatch(this::isFollower);
        assertThat(groups(knowing)).doesNotContain("policies", "leavers")
                .anyMatch(this::isFollower);
    }

    @Test
    void behind_the_proxy_they_are_one_program() {
        try (Proxy proxy = new Proxy(hostOf(deciding), hostOf(knowing))) {
            Http one = new Http(proxy.address(), token);
            await().ignoreExceptions().until(() -> one.get("/actuator/health").status() == 200);

            Answer recorded = one.post(PEOPLE,
                    Map.of("name", "Eva Dahl", "email", "eva@waymark.example")).is(201);
            Answer read = one.with("Waymark-Position", recorded.header("Waymark-Position"))
                    .get(recorded.header("Location")).is(200);

            assertThat(read.text()).contains("Eva Dahl");
            one.with("Accept", "text/html").get("/sign-in").is(200);
            one.post("/api/followers/retries", Map.of("follower", "x", "story", "y")).is(200);
        }
    }

    private boolean isFollower(String group) {
        return group.startsWith("projections");
    }

    private static Set<String> groups(ConfigurableApplicationContext program) {
        return program.getBean(EventProcessingConfiguration.class).eventProcessors().keySet();
    }

    private Http at(ConfigurableApplicationContext program) {
        return new Http("http://" + hostOf(program), token);
    }

    private static String hostOf(ConfigurableApplicationContext program) {
        return "127.0.0.1:" + program.getEnvironment().getProperty("local.server.port");
    }

    private String administrator() {
        PersonId person = PersonId.next();
        String key = NewId.uuid().toString();
        var _ = deciding.getBean(Commands.class).send(
                new Ask(Actor.SYSTEM, new AppendRequest.Key(Actor.SYSTEM.person(), key, key),
                        OptionalLong.empty(), key),
                new RegisterPerson(person, "Ada Berg", "ada@waymark.example", null,
                        Set.of(Role.ADMIN)));
        return deciding.getBean(Tokens.class).issue(
                new Actor(person.value(), Set.of(Role.ADMIN), null), "test", 1).secret();
    }

    private ConfigurableApplicationContext program(String side) {
        return new SpringApplicationBuilder(WaymarkApplication.class).run(
                "--server.port=0", "--waymark.side=" + side,
                "--spring.datasource.url=" + database.program().url(),
                "--spring.datasource.username=" + database.program().user(),
                "--spring.datasource.password=" + database.program().password(),
                "--spring.flyway.url=" + database.owner().url(),
                "--spring.flyway.user=" + database.owner().user(),
                "--spring.flyway.password=" + database.owner().password(),
                "--waymark.keys.master-file=target/sides-master.key",
                "--waymark.spool=target/sides-spool");
    }
}
