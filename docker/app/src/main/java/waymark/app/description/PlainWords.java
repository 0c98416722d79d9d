package waymark.app.description;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One plain description for every property of a name, wherever it stands: a word means the same
 * throughout. Where it cannot, it stands with its type or operation before it: {@code
 * WholeHeadView.root}. What a type says of its own property is left as it is.
 */
@Component
class PlainWords {

    private final Properties words = new Properties();

    PlainWords() {
        try (Reader file = new InputStreamReader(Objects.requireNonNull(
                PlainWords.class.getResourceAsStream("/description/words.properties")),
                StandardCharsets.UTF_8)) {
            words.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void describe(String type, Schema<?> schema) {
        Map<String, ? extends Schema<?>> properties = properties(schema);
        properties.forEach((name, property) -> {
            if (property.getDescription() == null) {
                property.setDescription(of(type, name));
            }
        });
    }

    private @Nullable String of(String where, String name) {
        return words.getProperty(where + "." + name, words.getProperty(name));
    }

    void describe(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(one -> one.getDescription() == null)
                    .forEach(one -> one.setDescription(
                            of(operation.getOperationId(), one.getName())));
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // The library's own type is raw.
    private static Map<String, Schema<?>> properties(Schema<?> schema) {
        Map properties = schema.getProperties();
        return properties == null ? Map.of() : properties;
    }
}
