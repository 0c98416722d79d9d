package waymark.log.codec.names;

import java.lang.reflect.Type;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.Currency;
import java.util.Set;
import java.util.UUID;
import waymark.api.kernel.StreamId;

/** The types whose JSON says all there is to say, without naming a class. */
final class Storable {

    static final String UNFIT = "is of a type that events cannot hold: its JSON would have to name"
            + " a class. Use text, numbers, dates, enums, ids, records of these, and List, Set or"
            + " Map of them; where several forms are possible, one record with optional parts";

    private static final Set<Class<?>> SCALARS = Set.of(int.class, Integer.class, long.class,
            Long.class, short.class, Short.class, byte.class, Byte.class, boolean.class,
            Boolean.class, double.class, Double.class, java.math.BigDecimal.class,
            java.math.BigInteger.class, UUID.class, Currency.class);

    static boolean isScalar(Class<?> type) {
        return SCALARS.contains(type)
                || type.isEnum()
                || isId(type)
                || (type.getPackageName().equals("java.time") && isTime(type));
    }

    static boolean isKey(Type type) {
        return type == String.class || (type instanceof Class<?> plain && plain.isEnum());
    }

    /** Whether it is a record of one text that is the whole id. */
    static boolean isId(Class<?> type) {
        return type.isRecord()
                && StreamId.class.isAssignableFrom(type)
                && type.getRecordComponents().length == 1;
    }

    private static boolean isTime(Class<?> type) {
        return !type.isInterface()
                && (Temporal.class.isAssignableFrom(type)
                        || TemporalAmount.class.isAssignableFrom(type)
                        || type == java.time.MonthDay.class
                        || type == java.time.ZoneId.class);
    }

    private Storable() {}
}
