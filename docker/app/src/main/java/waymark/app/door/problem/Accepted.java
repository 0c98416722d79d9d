package waymark.app.door.problem;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words what a value of a type looks like, without naming the type. */
final class Accepted {

    private static final Map<Class<?>, String> WORDS = Map.ofEntries(
            Map.entry(int.class, "a whole number"),
            Map.entry(long.class, "a whole number"),
            Map.entry(Integer.class, "a whole number"),
            Map.entry(Long.class, "a whole number"),
            Map.entry(BigInteger.class, "a whole number"),
            Map.entry(BigDecimal.class, "a decimal number such as 12.50"),
            Map.entry(boolean.class, "true or false"),
            Map.entry(Boolean.class, "true or false"),
            Map.entry(LocalDate.class, "a date such as 2026-06-04"),
            Map.entry(YearMonth.class, "a month such as 2026-06"),
            Map.entry(Instant.class, "a moment such as 2026-06-04T12:00:00Z"),
            Map.entry(UUID.class, "a UUID"),
            Map.entry(String.class, "text"));

    static Problem problem(@Nullable Class<?> type) {
        boolean isChoice = type != null && type.isEnum();
        return Problem.of(isChoice ? HttpRefusal.UNKNOWN_VALUE : HttpRefusal.WRONG_TYPE)
                .accepting(words(type));
    }

    private static String words(@Nullable Class<?> type) {
        if (type == null) {
            return "a value as the description of the API gives it";
        }
        if (type.isEnum()) {
            return "one of " + Arrays.stream(type.getEnumConstants())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
        }
        boolean isList = Collection.class.isAssignableFrom(type) || type.isArray();
        return WORDS.getOrDefault(type, isList ? "a list" : "an object or a value of its kind");
    }

    private Accepted() {}
}
