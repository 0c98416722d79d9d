package waymark.trial.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MadeOfTest {

    private static final Path TARGET = Path.of("..", "app", "target");
    private static final Path LIST = TARGET.resolve("classes/META-INF/sbom/application.cdx.json");
    private static final Pattern JAR = Pattern.compile("BOOT-INF/lib/(.+)\\.jar");
    /** Put in by the packaging itself, to unpack what is packed. */
    private static final String TOOLS = "spring-boot-jarmode-tools-";

    /** Where only tests were asked for, nothing is packaged yet. */
    @Test
    void the_program_lists_all_that_it_is_made_of_with_versions_and_licences() throws Exception {
        Path packed = TARGET.resolve("waymark-app-0.1.0-SNAPSHOT.jar");
        assumeTrue("true".equals(System.getenv("CI"))
                || (Files.exists(packed) && Files.exists(LIST)), "run mvn verify");
        JsonNode list = JsonMapper.shared().readTree(Files.readString(LIST));
        assertThat(list.path("bomFormat").asString()).isEqualTo("CycloneDX");
        Set<String> listed = new TreeSet<>();
        list.path("components").forEach(one -> {
            listed.add(one.path("name").asString() + "-" + one.path("version").asString());
            assertThat(one.path("licenses").isEmpty()).as("licence of " + one.path("name"))
                    .isFalse();
        });
        assertThat(listed).contains("axon-messaging-4.13.0").containsAll(packedIn(packed));
    }

    private static Set<String> packedIn(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            Set<String> packed = jar.stream().map(entry -> JAR.matcher(entry.getName()))
                    .filter(Matcher::matches).map(name -> name.group(1))
                    .filter(name -> !name.startsWith(TOOLS)).collect(Collectors.toSet());
            assertThat(packed).hasSizeGreaterThan(100);
            return packed;
        }
    }
}
