package waymark.log.codec.names;

import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Where personal text stands in a value, so that its JSON can be enciphered and deciphered. */
public sealed interface Shape {

    /** Nothing personal within. */
    record Open() implements Shape {

        private static final Open NOTHING = new Open();
    }

    /** Personal text itself. */
    record Text() implements Shape {}

    /** A record, with those of its parts that hold personal text. */
    record Parts(Map<String, Shape> parts) implements Shape {

        public Parts {
            parts = Map.copyOf(parts);
        }
    }

    /** A list, set or map whose every entry holds personal text. */
    record Each(Shape entry) implements Shape {}

    /** The form of an earlier revision, whose record is gone: any text may be personal. */
    record Unknown() implements Shape {}

    /** Whether there is personal text within. */
    default boolean personal() {
        return !(this instanceof Open);
    }

    /** Whether it is personal text itself. */
    default boolean isText() {
        return this instanceof Text;
    }

    /** The shape of a part of an object of this shape, or of an entry of a map. */
    default Shape part(String name) {
        return switch (this) {
            case Parts(var parts) -> parts.getOrDefault(name, Open.NOTHING);
            case Each(var entry) -> entry;
            case Unknown _ -> this;
            case Open _,Text _ -> Open.NOTHING;
        };
    }

    /** The shape of an entry of a list of this shape. */
    default Shape entry() {
        return switch (this) {
            case Each(var entry) -> entry;
            case Unknown _ -> this;
            case Open _,Text _,Parts _ -> Open.NOTHING;
        };
    }

    /**
     * The same JSON with every personal text replaced. Lists and objects are changed in place.
     *
     * @param node the JSON of a value of this shape
     * @param path where it stands in the event, for example {@code answers[0]}; empty at the top
     * @param change from path and text to what shall stand there
     */
    default JsonNode rewrite(JsonNode node, String path, BinaryOperator<String> change) {
        return switch (this) {
            case Open _ -> node;
            case Text _ -> text(node, path, change);
            case Unknown _ -> each(text(node, path, change), this, path, change);
            case Parts(var parts) -> {
                if (node instanceof ObjectNode object) {
                    parts.forEach((name, part) -> part.replace(object, name, path, change));
                }
                yield node;
            }
            case Each(var entry) -> each(node, entry, path, change);
        };
    }

    private static JsonNode text(JsonNode node, String path, BinaryOperator<String> change) {
        return node instanceof StringNode text
                ? StringNode.valueOf(change.apply(path, text.stringValue()))
                : node;
    }

    private static JsonNode each(
            JsonNode node, Shape entry, String path, BinaryOperator<String> change) {
        if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, entry.rewrite(list.get(i), path + "[" + i + "]", change));
            }
        } else if (node instanceof ObjectNode map) {
            for (String key : Set.copyOf(map.propertyNames())) {
                entry.replace(map, key, path, change);
            }
        }
        return node;
    }

    private void replace(
            ObjectNode object, String name, String path, BinaryOperator<String> change) {
        JsonNode old = object.get(name);
        if (old != null) {
            String place = path.isEmpty() ? name : path + "." + name;
            object.set(name, rewrite(old, place, change));
        }
    }
}
