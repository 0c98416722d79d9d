package waymark.trial.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MadeOfTest {

    private static final Path TARGET = Path.of("..", "app", "target");
    private static final Path LIST = TARGET.resolve("classes/META-INF/sbom/application.cdx.json");
    private static final Pattern JAR = Pattern.compile("BOOT-INF/lib/(.+?)-(\\d[^/]*?)\\.jar");

    /** Where only tests were asked for, nothing is packaged yet. */
    @Test
    void the_program_lists_all_that_it_is_made_of_with_versions_and_licences() throws Exception {
        Path packed = TARGET.resolve("waymark-app-0.1.0-SNAPSHOT.jar");
        assumeTrue("true".equals(System.getenv("CI"))
                || (Files.exists(packed) && Files.exists(LIST)), "run mvn verify");
        JsonNode list = JsonMapper.shared().readTree(Files.readString(LIST));
        assertThat(list.path("bomFormat").asString()).isEqualTo("CycloneDX");
        Map<String, String> listed = new TreeMap<>();
        list.path("components").forEach(one -> {
            listed.put(one.path("name").asString(), one.path("version").asString());
            assertThat(one.path("licenses").isEmpty()).as("licence of " + one.path("name"))
                    .isFalse();
        });
        assertThat(listed).containsAllEntriesOf(packedIn(packed));
        assertThat(listed).containsEntry("axon-messaging", "4.13.0").containsKey("h2");
    }

    private static Map<String, String> packedIn(Path file) throws Exception {
        Map<String, String> packed = new TreeMap<>();
        try (JarFile jar = new JarFile(file.toFile())) {
            jar.stream().map(entry -> JAR.matcher(entry.getName())).filter(Matcher::matches)
                    .forEach(name -> packed.put(name.group(1), name.group(2)));
        }
        assertThat(packed).hasSizeGreaterThan(50);
        return packed;
    }
}
