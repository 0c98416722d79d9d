package waymark.log.keys.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import waymark.log.keys.KeyStore;
import waymark.log.keys.Sameness;

class KeysConfigurationTest {

    private static final String SETTINGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";

    @TempDir private Path folder;

    private final ApplicationContextRunner program = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
            .withUserConfiguration(KeysConfiguration.class);

    private String file() {
        return "spring.datasource.url=jdbc:h2:file:" + folder.resolve("waymark") + SETTINGS;
    }

    @Test
    void without_a_word_keys_are_kept_beside_the_log_in_a_file_of_their_own() {
        program.withPropertyValues(file()).run(context -> {
            context.getBean(KeyStore.class).keys(Set.of("person/1"));
            assertThat(context).hasSingleBean(Sameness.class).hasSingleBean(DataSource.class);
        });

        assertThat(folder.resolve("waymark-keys.mv.db")).exists();
        assertThat(folder.resolve("waymark-master.key")).exists();
    }

    @Test
    void another_master_key_keeps_the_program_from_starting_and_says_why() {
        program.withPropertyValues(file()).run(context -> assertThat(context).hasNotFailed());

        program.withPropertyValues(file(), "waymark.keys.master-key=" + "A".repeat(43) + "=")
                .run(context -> assertThat(context).getFailure().rootCause()
                        .hasMessageContaining("The master key does not match the key store"));
    }

    @Test
    void the_master_key_may_be_given_and_then_no_file_is_made() {
        program.withPropertyValues(file(), "waymark.keys.master-key=" + "A".repeat(43) + "=")
                .run(context -> assertThat(context).hasNotFailed());

        assertThat(folder.resolve("waymark-master.key")).doesNotExist();
    }

    @Test
    void a_database_in_memory_leaves_nothing_behind() {
        program.withPropertyValues("spring.datasource.url=jdbc:h2:mem:passing" + SETTINGS)
                .run(context -> assertThat(context).hasNotFailed());
    }
}
