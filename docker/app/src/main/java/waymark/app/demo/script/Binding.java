package waymark.app.demo.script;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes records of what a storyline says, component by component; unknown words are refused. */
final class Binding {

    private final Names names;
    private final Scalars scalars;

    Binding(Names names, Days days) {
        this.names = names;
        this.scalars = new Scalars(days);
    }

    Object record(Class<?> type, Map<?, ?> says) {
        RecordComponent[] parts = type.getRecordComponents();
        Set<String> known = Arrays.stream(parts).map(RecordComponent::getName)
                .collect(Collectors.toSet());
        for (Object key : says.keySet()) {
            if (!known.contains(String.valueOf(key))) {
                throw new IllegalStateException(type.getSimpleName() + " has no " + key);
            }
        }
        @Nullable
        Object[] values = new @Nullable Object[parts.length];
        Class<?>[] types = new Class<?>[parts.length];
        for (int at = 0; at < parts.length; at++) {
            types[at] = parts[at].getType();
            values[at] = value(parts[at].getGenericType(), says.get(parts[at].getName()));
        }
        return made(type, types, values);
    }

    private static Object made(Class<?> type, Class<?>[] types, @Nullable Object[] values) {
        try {
            Constructor<?> canonical = type.getConstructor(types);
            return canonical.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException because) {
                throw because;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("records are made by their components", impossible);
        }
    }

    private @Nullable Object value(Type type, @Nullable Object said) {
        if (said == null) {
            return type == boolean.class ? false : nothing(type);
        }
        Object meant = names.meant(said);
        if (type instanceof ParameterizedType many) {
            return many(many, meant);
        }
        Class<?> one = (Class<?>) type;
        return meant instanceof Map<?, ?> parts && one.isRecord()
                ? record(one, parts)
                : scalars.value(one, meant);
    }

    /** What a story is silent about: the type's own {@code NONE}, where it has one. */
    private static @Nullable Object nothing(Type type) {
        try {
            return type instanceof Class<?> one ? one.getField("NONE").get(null) : null;
        } catch (NoSuchFieldException unknown) {
            return null;
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException("constants of requests are public", hidden);
        }
    }

    private Object many(ParameterizedType type, Object meant) {
        Type[] of = type.getActualTypeArguments();
        if (meant instanceof Map<?, ?> pairs) {
            Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
            pairs.forEach((key, one) -> map.put(value(of[0], key), value(of[1], one)));
            return map;
        }
        List<@Nullable Object> list = ((List<?>) meant).stream()
                .<@Nullable Object>map(one -> value(of[0], one)).toList();
        return type.getRawType() == Set.class ? new LinkedHashSet<>(list) : list;
    }
}
