package waymark.app.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import waymark.app.bounds.world.CommandDoor;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

class DescriptionTest extends WaymarkTest {

    private static final String SOUND = """
            {"paths": {"/api/trees/{id}": {"get": {"operationId": "findTree", "summary":
            "One tree as it stands", "tags": ["listen"], "parameters": [{"name": "id",
            "description": "the tree"}], "responses": {"200": {}, "404": {"$ref":
            "#/components/responses/Problem"}}}}}, "components": {"schemas": {"Tree":
            {"properties": {"height": {"type": "number", "description": "in metres"}}}}}}""";

    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void every_operation_says_what_it_is_and_what_it_refuses() throws IOException {
        Files.writeString(Path.of("target/openapi.json"), described().toPrettyString());
        assertThat(String.join("\n", Lint.of(described()))).isEmpty();
    }

    @Test
    void every_property_speaks_for_itself_or_is_described() {
        var lapses = SchemaLint.of(described());
        assertThat(String.join("\n", lapses)).as("%s", SchemaLint.namesIn(lapses)).isEmpty();
    }

    @Test
    void every_body_is_described_with_its_own_fields() {
        JsonNode api = described();
        for (CommandDoor door : CommandDoor.of(requestMappingHandlerMapping)) {
            if (door.body() instanceof Class<?> type && type.isRecord()) {
                String schema = api.at("/paths").path(door.path())
                        .path(door.method().toLowerCase(java.util.Locale.ROOT))
                        .at("/requestBody/content/application~1json/schema/$ref").asString()
                        .replaceAll(".*/", "");
                assertThat(api.at("/components/schemas").path(schema).path("properties")
                        .propertyNames()).as("%s %s", door, schema)
                        .containsExactlyInAnyOrderElementsOf(
                                Arrays.stream(type.getRecordComponents())
                                        .map(RecordComponent::getName).toList());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {"findTree > find_tree", "One tree as it stands > One",
            "listen > trees", "trees/ > tree/", "trees/ > bigTrees/", "the tree >''",
            "responses/Problem > responses/Else", "\"404\" > \"304\"", "\"200\" > \"302\"",
            "\"description\": \"in metres\" > \"format\": \"double\"",
            "\"type\": \"number\", \"description\": \"in metres\" > \"type\": \"object\""})
    void what_says_too_little_is_found(String sound, String worse) {
        assertThat(lapses(SOUND)).isZero();
        assertThat(SOUND).contains(sound);
        assertThat(lapses(SOUND.replace(sound, worse))).as(worse).isPositive();
    }

    private static int lapses(String api) {
        JsonNode read = JsonMapper.shared().readTree(api);
        return Lint.of(read).size() + SchemaLint.of(read).size();
    }

    private JsonNode described() {
        return as(Part.EMPLOYEE).get("/v3/api-docs").is(200).json();
    }
}
