package waymark.log.contract;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.StreamId;
import waymark.api.kernel.refusal.Unacceptable;

/**
 * Makes one example of any record, the same for ever: every component is filled, lists hold two
 * entries, and nothing comes from a clock or from chance.
 */
public final class Samples {

    private static final int ENTRIES = 2;
    private static final String ID = "/01990c2e-0000-7000-8000-00000000000";

    /** The example of this type. */
    public static <T> T of(Class<T> type) {
        return type.cast(value(type, "", 0));
    }

    private static Object value(Type type, String name, int turn) {
        if (type instanceof ParameterizedType many && many.getRawType() instanceof Class<?> raw) {
            return many(raw, many.getActualTypeArguments(), name);
        }
        Class<?> plain = (Class<?>) type;
        Supplier<?> byHand = SampleOverrides.ALL.get(plain);
        if (byHand != null) {
            return byHand.get();
        }
        if (plain.isEnum()) {
            Object[] constants = plain.getEnumConstants();
            return constants[turn % constants.length];
        }
        return plain.isRecord() ? made(plain, turn) : SampleValues.of(plain, name, turn);
    }

    private static Object many(Class<?> raw, Type[] of, String name) {
        List<Object> entries = IntStream.range(0, ENTRIES)
                .mapToObj(turn -> value(of[of.length - 1], name, turn)).toList();
        if (raw == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int turn = 0; turn < ENTRIES; turn++) {
                map.put(value(of[0], name + " key", turn), entries.get(turn));
            }
            return map;
        }
        return raw == List.class ? entries : new LinkedHashSet<>(entries);
    }

    private static Object made(Class<?> type, int turn) {
        RecordComponent[] parts = type.getRecordComponents();
        if (StreamId.class.isAssignableFrom(type) && parts.length == 1) {
            return id(type, turn);
        }
        Object[] values = Arrays.stream(parts)
                .map(part -> value(part.getGenericType(), words(part.getName()), turn)).toArray();
        return call(type, values);
    }

    /** An id says itself which subject it wants, when it is given none. */
    private static Object id(Class<?> type, int turn) {
        try {
            return canonical(type).newInstance("");
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof Unacceptable wants) {
                return call(type, wants.field() + ID + (turn + 1));
            }
            throw new IllegalStateException(type + " does not say which subject it wants.",
                    refused);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object call(Class<?> type, @Nullable Object... values) {
        try {
            return canonical(type).newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException("No example of " + type.getName() + " can be made of "
                    + Arrays.toString(values) + ": write one in SampleOverrides. "
                    + refused.getCause(), refused.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Constructor<?> canonical(Class<?> type) throws NoSuchMethodException {
        Constructor<?> canonical = type.getDeclaredConstructor(
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType).toArray(Class<?>[]::new));
        canonical.setAccessible(true);
        return canonical;
    }

    private static String words(String component) {
        return component.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private Samples() {}
}
