package waymark.command.listen.feedback.reading.file.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.FeedbackRefusal;
import waymark.command.listen.feedback.reading.file.AnswerFile;

/** An object as a row: what stands deeper is named by its path, such as {@code customer.id}. */
final class Flat {

    /** The cells of an object by the names of their columns. */
    static Map<String, String> of(JsonNode object) {
        Map<String, String> cells = new LinkedHashMap<>();
        add(cells, "", object);
        return cells;
    }

    private static void add(Map<String, String> cells, String name, JsonNode value) {
        if (value.isObject()) {
            value.properties().forEach(part -> add(cells,
                    name.isEmpty() ? part.getKey() : name + "." + part.getKey(),
                    part.getValue()));
        } else if (value.isArray()) {
            cells.put(name, listed(value));
        } else if (!value.isNull()) {
            cells.put(name, value.isBoolean()
                    ? value.booleanValue() ? "yes" : "no"
                    : value.asString());
        }
        if (cells.size() > AnswerFile.MOST_COLUMNS) {
            throw new Refused(FeedbackRefusal.TOO_WIDE);
        }
    }

    private static String listed(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.isValueNode() ? one.asString() : one.toString()));
        return texts.stream().filter(text -> !text.isBlank()).collect(Collectors.joining("; "));
    }

    private Flat() {}
}
