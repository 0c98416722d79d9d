package waymark.app.bounds.world;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Makes a body that a command takes, from the type of the body: what may be left out is left out,
 * what names a thing names one of the {@link World}.
 */
public final class Bodies {

    private static final Set<String> LATER = Set.of("plannedFinish", "checkOn", "reviewOn", "due",
            "dueOn");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Map<String, Object> things;

    /** @param things what stands under the name of a field, wherever that field is found */
    Bodies(Map<String, Object> things) {
        this.things = things;
    }

    /** What a body of this record has to say. */
    public Map<String, Object> of(Class<?> record) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (RecordComponent part : record.getRecordComponents()) {
            if (!part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                body.put(part.getName(), value(part.getName(), part.getGenericType()));
            }
        }
        return body;
    }

    /** A value for a field of this name and type. */
    public Object value(String name, Type type) {
        Object thing = things.get(name);
        if (thing != null) {
            return thing;
        }
        if (type instanceof ParameterizedType many) {
            Type one = many.getActualTypeArguments()[many.getActualTypeArguments().length - 1];
            return many.getRawType() == Map.class ? Map.of() : List.of(value("", one));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return ((Enum<?>) plain.getEnumConstants()[0]).name();
        }
        return plain.isRecord() ? of(plain) : scalar(name, plain);
    }

    private static Object scalar(String name, Class<?> type) {
        if (type == String.class) {
            return "Said in a test, number " + NUMBER.incrementAndGet();
        }
        if (type == LocalDate.class) {
            return LocalDate.now(ZoneOffset.UTC).plusDays(LATER.contains(name) ? 20 : 0).toString();
        }
        if (type == boolean.class || type == Boolean.class) {
            return false;
        }
        return type == BigDecimal.class ? BigDecimal.TEN : 2;
    }
}
