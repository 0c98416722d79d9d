package waymark.log;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.StreamId;
import waymark.api.kernel.mark.Personal;
import waymark.api.worth.Decimals;

/**
 * Writes records, collections and plain values as JSON that is always the same for the same
 * content: keys ascending, no space, decimals as text, what is absent left out, and personal text
 * left out too.
 */
public final class Canonical {

    /** What is read of a record, found once for each type. */
    private static final ClassValue<Map<String, Method>> READ = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return accessors(type);
        }
    };

    /** The text; the same for the same content, whoever writes it. */
    public static String json(Object value) {
        return switch (value) {
            case String text -> quoted(text);
            case StreamId id -> quoted(id.value());
            case java.math.BigDecimal decimal -> quoted(Decimals.plain(decimal).toPlainString());
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case Boolean truth -> truth.toString();
            case Enum<?> constant -> quoted(constant.name());
            case Collection<?> many -> many.stream().map(Canonical::json)
                    .collect(Collectors.joining(",", "[", "]"));
            case Map<?, ?> map -> object(keyed(map));
            case Record record -> object(parts(record));
            case java.time.temporal.Temporal time -> quoted(time.toString());
            default -> throw new IllegalArgumentException(
                    "not to be written: " + value.getClass().getName());
        };
    }

    private static String object(Map<String, Object> parts) {
        return parts.entrySet().stream()
                .map(part -> quoted(part.getKey()) + ":" + json(part.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static Map<String, Object> keyed(Map<?, ?> map) {
        Map<String, Object> keyed = new TreeMap<>();
        map.forEach((key, value) -> keyed.put(key.toString(), value));
        return keyed;
    }

    private static Map<String, Object> parts(Record record) {
        Map<String, Object> parts = new TreeMap<>();
        READ.get(record.getClass()).forEach((name, accessor) -> {
            Object value = read(accessor, record);
            if (value != null) {
                parts.put(name, value);
            }
        });
        return parts;
    }

    private static Map<String, Method> accessors(Class<?> type) {
        Map<String, Method> accessors = new TreeMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (!component.isAnnotationPresent(Personal.class)) {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                accessors.put(component.getName(), accessor);
            }
        }
        return accessors;
    }

    private static @Nullable Object read(Method accessor, Record record) {
        try {
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException("not to be read: " + accessor, unreadable);
        }
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(letter -> {
            switch (letter) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                default -> {
                    if (letter < ' ') {
                        json.append("\\u%04x".formatted(letter));
                    } else {
                        json.append((char) letter);
                    }
                }
            }
        });
        return json.append('"').toString();
    }

    private Canonical() {}
}
