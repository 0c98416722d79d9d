package waymark.log.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.log.jdbc.given.Requests.opening;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import waymark.log.EventLog;
import waymark.log.jdbc.given.TestCodec;
import waymark.log.testing.TestDatabase;
import waymark.log.testing.TestDatabases;

class LogConfigurationTest {

    private final ApplicationContextRunner program = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class))
            .withUserConfiguration(LogConfiguration.class)
            .withBean(TestCodec.class)
            .withPropertyValues("spring.flyway.locations="
                    + "classpath:db/common,classpath:db/{vendor}");

    private ApplicationContextRunner on(TestDatabase.Login login) {
        return program.withPropertyValues("spring.datasource.url=" + login.url(),
                "spring.datasource.username=" + login.user(),
                "spring.datasource.password=" + login.password());
    }

    private void assertThatItAppends(ApplicationContextRunner started) {
        started.run(context -> {
            EventLog log = context.getBean(EventLog.class);
            assertThat(log.append(opening("thing/1")).reference()).isEqualTo("TST-1");
            assertThat(log.at(1)).isPresent();
        });
    }

    @Test
    void a_program_on_an_empty_h2_has_a_log_after_flyway_has_run() {
        assertThatItAppends(program.withPropertyValues("spring.datasource.url=jdbc:h2:mem:fresh;"
                + "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"));
    }

    @Test
    void a_program_on_postgresql_appends_with_a_role_that_flyway_does_not_use() {
        try (TestDatabase database = TestDatabases.emptyPostgres()) {
            assertThatItAppends(on(database.program()).withPropertyValues(
                    "spring.flyway.user=" + database.owner().user(),
                    "spring.flyway.password=" + database.owner().password()));
        }
    }

    @Test
    void a_program_on_postgresql_may_be_its_own_owner() {
        try (TestDatabase database = TestDatabases.emptyPostgres()) {
            assertThatItAppends(on(database.owner()));
        }
    }

    @Test
    void the_appenders_connection_is_not_one_of_the_pool() {
        try (TestDatabase database = TestDatabases.H2.open()) {
            assertThat(LogConfiguration.unpooled(database.pool()))
                    .isInstanceOfSatisfying(SimpleDriverDataSource.class, own -> {
                        assertThat(own.getUrl()).isEqualTo(database.program().url());
                        assertThat(own.getUsername()).isEqualTo(database.program().user());
                    });
        }
    }
}
