package waymark.app.bounds.world;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A body of which one field was made wrong.
 *
 * @param field where, as an answer should name it
 * @param body the whole of it
 */
public record Twist(String field, Map<String, Object> body) {

    private static final Set<Class<?>> TAKEN_AS_TEXT = Set.of(
            String.class, LocalDate.class, Object.class);

    /** The body with each of its fields in turn, however deep, holding a value of a wrong kind. */
    public static List<Twist> wrongKinds(Bodies bodies, Class<?> record, Map<String, Object> body) {
        List<Twist> twists = new ArrayList<>();
        for (RecordComponent part : record.getRecordComponents()) {
            String name = part.getName();
            Type type = part.getGenericType();
            twists.add(new Twist(name, with(body, name, wrong(type))));
            Object value = body.getOrDefault(name, bodies.value(name, type));
            inside(bodies, type, value).forEach((field, twisted) -> twists.add(
                    new Twist(name + field, with(body, name, twisted))));
        }
        return twists;
    }

    /** What stands in a field, an object or the first object of a list, twisted at each place. */
    private static Map<String, Object> inside(Bodies bodies, Type type, Object value) {
        Map<String, Object> twisted = new LinkedHashMap<>();
        if (type instanceof Class<?> plain && plain.isRecord() && value instanceof Map<?, ?> map) {
            wrongKinds(bodies, plain, copy(map)).forEach(
                    one -> twisted.put("." + one.field(), one.body()));
        } else if (type instanceof ParameterizedType many
                && many.getActualTypeArguments()[0] instanceof Class<?> plain && plain.isRecord()
                && value instanceof List<?> list && !list.isEmpty()
                && list.getFirst() instanceof Map<?, ?> map) {
            wrongKinds(bodies, plain, copy(map)).forEach(
                    one -> twisted.put("[0]." + one.field(), List.of(one.body())));
        }
        return twisted;
    }

    public static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        Map<String, Object> twisted = new LinkedHashMap<>(body);
        twisted.put(name, value);
        return twisted;
    }

    /** An object where text belongs, and text everywhere else. */
    private static Object wrong(Type type) {
        boolean isText = type instanceof Class<?> plain
                && (plain.isEnum() || TAKEN_AS_TEXT.contains(plain));
        return isText ? Map.of("no", "such") : "neither here nor there";
    }

    private static Map<String, Object> copy(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((name, value) -> copy.put((String) name, value));
        return copy;
    }
}
