package waymark.app.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import waymark.app.WaymarkApplication;
import waymark.app.testing.Reading;

/** The program with the very environment and roles that the compose file gives it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComposedTest {

    private static final Path FOLDER = Path.of("..");
    private static final Pattern ROLES = Pattern.compile("<<'SQL'\\n(.*?)\\nSQL", Pattern.DOTALL);
    private static final Map<String, String> CHOSEN = Map.of(
            "${WAYMARK_PROGRAM_PASSWORD}", "quiet", "${WAYMARK_OWNER_PASSWORD}", "loud");

    private EmbeddedPostgres server;
    private ConfigurableApplicationContext program;

    @BeforeAll
    void compose() throws IOException {
        server = EmbeddedPostgres.builder().start();
        JdbcClient admin = JdbcClient.create(server.getPostgresDatabase());
        // What the image of PostgreSQL does with POSTGRES_USER and POSTGRES_DB.
        admin.sql("create role waymark_owner superuser login password 'loud'").update();
        admin.sql("create database waymark owner waymark_owner").update();
        Matcher roles = ROLES.matcher(Files.readString(FOLDER.resolve("postgres/roles.sh")));
        assertThat(roles.find()).isTrue();
        as("waymark_owner", "loud").sql(roles.group(1).replace(":'password'", "'quiet'")).update();
        program = new SpringApplicationBuilder(WaymarkApplication.class)
                .environment(environment())
                .run("--server.port=0", "--waymark.keys.master-file=target/composed-master.key",
                        "--waymark.spool=target/composed-spool");
    }

    @AfterAll
    void stop() throws IOException {
        program.close();
        server.close();
    }

    @Test
    void the_program_is_well_and_has_recorded_its_first_person() {
        String port = program.getEnvironment().getProperty("local.server.port");
        assertThat(new Reading("http://127.0.0.1:" + port).open("/actuator/health")
                .is(200).text()).contains("UP");
        assertThat(as("waymark_program", "quiet").sql("select count(*) from log_event")
                .query(Long.class).single()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update log_event set name = name", "delete from log_event",
            "truncate log_event", "insert into log_event select * from log_event",
            "drop table log_event", "create table mine (id int)"})
    void the_program_may_append_and_read_but_change_nothing(String statement) {
        assertThatThrownBy(() -> as("waymark_program", "quiet").sql(statement).update())
                .hasStackTraceContaining("ERROR:")
                .hasStackTraceContaining(statement.startsWith("drop")
                        ? "must be owner"
                        : "permission denied");
    }

    private StandardEnvironment environment() throws IOException {
        Map<String, Object> given = new TreeMap<>();
        Compose.environment(Compose.of(Files.readString(FOLDER.resolve("compose.yaml"))).waymark())
                .forEach((name, value) -> given.put(name, name.endsWith("_URL")
                        ? value.replace("//postgres/", "//localhost:" + server.getPort() + "/")
                        : CHOSEN.getOrDefault(value, value)));
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().replace("systemEnvironment",
                new SystemEnvironmentPropertySource("systemEnvironment", given));
        return environment;
    }

    private JdbcClient as(String role, String password) {
        return JdbcClient.create(new DriverManagerDataSource(
                server.getJdbcUrl(role, "waymark"), role, password));
    }
}
