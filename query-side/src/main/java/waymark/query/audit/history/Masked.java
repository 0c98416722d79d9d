package waymark.query.audit.history;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.StreamId;
import waymark.api.kernel.mark.Personal;

/** Says an event as names and values that anything can show; text of persons is masked. */
final class Masked {

    /** What stands in the place of personal text. */
    static final String MASK = "(personal)";

    static Map<String, Object> fields(Record told) {
        return fields(told, Set.of());
    }

    /** The same without what is withheld of it, by the names of its parts. */
    static Map<String, Object> fields(Record told, Set<String> withheld) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RecordComponent part : told.getClass().getRecordComponents()) {
            Object value = valueOf(told, part);
            if (value != null) {
                fields.put(part.getName(), withheld.contains(part.getName())
                        ? Withheld.WORDS
                        : part.isAnnotationPresent(Personal.class) ? MASK : plain(value));
            }
        }
        return fields;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case StreamId id -> id.value();
            case Record told -> fields(told);
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

    private static @Nullable Object valueOf(Record told, RecordComponent part) {
        try {
            // Parts of words may be package-private; their accessors are public all the same.
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(told);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(part.toString(), unreadable);
        }
    }

    private Masked() {}
}
