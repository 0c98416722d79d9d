package waymark.app.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Finds properties that nobody can use without guessing. A property speaks for itself when it is
 * another schema, a list of them, a choice of named values, true or false, or a day or moment;
 * every other text and number needs a description.
 */
final class SchemaLint {

    /** Whatever they hold is said where they are filled. */
    private static final Set<String> FREE = Set.of("HistoryEventView.event",
            "HistoryViewEvent.event");

    static List<String> of(JsonNode api) {
        List<String> lapses = new ArrayList<>();
        api.path("components").path("schemas").properties().forEach(schema -> schema.getValue()
                .path("properties").properties().forEach(property -> {
                    String where = schema.getKey() + "." + property.getKey();
                    if (isFree(property.getValue()) && !FREE.contains(where)) {
                        lapses.add(where + " is an object of any form");
                    } else if (!isDescribed(property.getValue())) {
                        lapses.add(where + " is not described");
                    }
                }));
        return lapses;
    }

    /** The names of all that is not described, each once. */
    static Set<String> namesIn(List<String> lapses) {
        Set<String> names = new TreeSet<>();
        lapses.stream().filter(one -> one.endsWith("described"))
                .forEach(one -> names.add(one.replaceAll(".*\\.([^ ]*) .*", "$1")));
        return names;
    }

    private static boolean isFree(JsonNode property) {
        JsonNode more = property.path("additionalProperties");
        boolean isObject = property.path("type").asString("").equals("object")
                || property.isEmpty();
        return isObject && !property.has("properties") && !property.has("$ref")
                && (more.isMissingNode() || more.isEmpty());
    }

    private static boolean isDescribed(JsonNode property) {
        return !property.path("description").asString("").isBlank() || speaksForItself(property);
    }

    private static boolean speaksForItself(JsonNode property) {
        JsonNode items = property.path("items");
        return property.has("$ref") || property.has("enum") || property.has("oneOf")
                || property.has("allOf")
                || property.path("type").asString("").equals("boolean")
                || property.path("format").asString("").startsWith("date")
                || (property.has("items") && speaksForItself(items))
                || (property.path("additionalProperties").isObject()
                        && speaksForItself(property.path("additionalProperties")));
    }

    private SchemaLint() {}
}
