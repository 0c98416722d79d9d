package waymark.app.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.app.testing.WaymarkTest;

class ImageTest extends WaymarkTest {

    private static final Path FOLDER = Path.of("..");

    @Test
    void the_image_can_be_built_and_runs_as_nobody_in_particular() throws IOException {
        assertThat(image().breaches()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FROM eclipse-temurin:25-jre | FROM eclipse-temurin:latest | no version
            USER waymark | USER root | as root
            --destination layers | --destination . | an empty folder only
            layers/dependencies/ | layers/libraries/ | left behind: dependencies
            "-jar", "waymark.jar" | "-jar", "app.jar" | the jar that was unpacked
            -XX:AOTCache=waymark.aot | -XX:AOTCache=other.aot | a cache that nobody made
            "-XX:+UseSerialGC" | "-XX:+UseZGC" | for another collector
            WORKDIR /unpacked | RUN java -XX:AOTCacheOutput=waymark.aot -version | before all jars
            VOLUME /waymark/data | VOLUME /data | no volume
            """)
    void an_image_that_would_not_is_caught(String right, String wrong, String said)
            throws IOException {
        String planted = image().text().replace(right, wrong);
        assertThat(new ImageFile(planted).breaches()).anyMatch(one -> one.contains(said));
    }

    @Test
    void whether_it_is_well_is_told_without_signing_in() throws IOException {
        assertThat(image().healthPort()).isEqualTo(image().port());
        assertThat(asNobody().get(image().healthPath()).is(200).text()).contains("UP");
        assertThat(Compose.list(compose().waymark(), "ports"))
                .containsExactly("127.0.0.1:8080:" + image().port());
    }

    @Test
    void what_is_composed_opens_no_door_and_loses_nothing() throws IOException {
        assertThat(compose().breaches()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            127.0.0.1:8080 | 8080 | beyond this machine
            postgres:18 | postgres:latest | no version
            keys:/waymark/data | keys:/elsewhere | the keys have no volume
            record:/var/lib/postgresql | record:/tmp | the record has no volume
            initdb.d/roles.sh | initdb.d/notes.sh | nobody makes the role
            """)
    void what_would_is_caught(String right, String wrong, String said) throws IOException {
        Compose planted = Compose.of(text("compose.yaml").replace(right, wrong));
        assertThat(planted.breaches()).anyMatch(one -> one.contains(said));
    }

    @Test
    void two_sides_composed_open_no_door_either_and_read_one_master_key() throws IOException {
        Compose split = Compose.of(text("compose.split.yaml"));

        assertThat(split.breaches()).isEmpty();
        assertThat(split.programs())
                .extracting(side -> Compose.environment(side).get("WAYMARK_SIDE"))
                .containsExactly("command", "query");
        assertThat(Compose.of(text("compose.split.yaml")
                .replace("keys:/waymark/data", "keys:/elsewhere")).breaches())
                .contains("the keys have no volume");
    }

    private static ImageFile image() throws IOException {
        return new ImageFile(text("Dockerfile"));
    }

    private static Compose compose() throws IOException {
        return Compose.of(text("compose.yaml"));
    }

    private static String text(String file) throws IOException {
        return Files.readString(FOLDER.resolve(file));
    }
}
