package waymark.query.audit.history.said;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.api.kernel.StreamId;

/** Says an event as names and values that anything can show; text of persons is masked. */
public final class Masked {

    /** The fields without what is withheld of it, by the names of its parts. */
    public static Map<String, Object> fields(Record told, Set<String> withheld) {
        return fields(Part.of(told, withheld));
    }

    private static Map<String, Object> fields(List<Part> parts) {
        Map<String, Object> fields = new LinkedHashMap<>();
        parts.forEach(part -> fields.put(part.name(), plain(part.value())));
        return fields;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Hidden hidden -> hidden.words();
            case StreamId id -> id.value();
            case Record told -> fields(Part.of(told));
            case Collection<?> many -> many.stream().map(Masked::plain).toList();
            case Map<?, ?> map -> plain(map);
            case Number number -> number;
            case Boolean truth -> truth;
            default -> value.toString();
        };
    }

    private static Map<String, Object> plain(Map<?, ?> map) {
        Map<String, Object> said = new LinkedHashMap<>();
        map.forEach((key, value) -> said.put(key.toString(), plain(value)));
        return said;
    }

    private Masked() {}
}
