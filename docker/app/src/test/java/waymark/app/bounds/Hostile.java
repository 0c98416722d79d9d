package waymark.app.bounds;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import waymark.app.bounds.world.Bodies;
import waymark.app.bounds.world.Twist;

/** Values of the right kind that nobody means well by, for each field of a body. */
final class Hostile {

    /** Half of a character, which JSON can spell and nothing can keep; see {@link #spelt}. */
    private static final String HALF = "a@half@b";

    private static final Map<Class<?>, List<Object>> OF = Map.of(
            String.class, List.of("a\0b", "\0", HALF, "x".repeat(1_000_000),
                    "<script>alert(1)</script>".repeat(5_000)),
            BigDecimal.class, numbers("1E+999999999", "-1E+999999999", "1E-999999999",
                    "1E+2147483647"),
            LocalDate.class, List.of("2026-02-30", "+999999999-12-31", "-999999999-01-01",
                    "0000-00-00", "31.12.2026", "2026-01-01T00:00:00Z"),
            int.class, numbers("1E+999999999", "9223372036854775808", "-2147483648"),
            long.class, numbers("1E+999999999", "9223372036854775808", "-9223372036854775808"));

    private static final int MANY = 5_000;

    /** The body with each field in turn, at the top and within, holding each hostile value. */
    static List<Twist> of(Bodies bodies, Class<?> record, Map<String, Object> body) {
        List<Twist> twists = new ArrayList<>();
        for (RecordComponent part : record.getRecordComponents()) {
            String name = part.getName();
            for (Object value : values(bodies, name, part.getGenericType())) {
                twists.add(new Twist(name, Twist.with(body, name, value)));
            }
        }
        return twists;
    }

    /** The body as JSON. */
    static String spelt(Map<String, Object> body) {
        return JsonMapper.shared().writeValueAsString(body).replace("@half@", "\\ud800");
    }

    private static List<Object> values(Bodies bodies, String name, Type type) {
        if (type instanceof ParameterizedType many && many.getRawType() == List.class) {
            Object one = bodies.value("", many.getActualTypeArguments()[0]);
            List<Object> within = values(bodies, name, many.getActualTypeArguments()[0]);
            return Stream.concat(
                    Stream.of(Collections.nCopies(MANY, one), Collections.singletonList(null)),
                    within.stream().<Object>map(List::of)).toList();
        }
        if (type instanceof Class<?> plain && plain.isRecord()) {
            Map<String, Object> whole = bodies.of(plain);
            return of(bodies, plain, whole).stream().<Object>map(Twist::body).toList();
        }
        return type instanceof Class<?> plain
                ? OF.getOrDefault(boxless(plain), List.of())
                : List.of();
    }

    private static Class<?> boxless(Class<?> type) {
        if (type == Integer.class) {
            return int.class;
        }
        return type == Long.class ? long.class : type;
    }

    private static List<Object> numbers(String... written) {
        List<Object> numbers = new ArrayList<>();
        for (String one : written) {
            numbers.add(one.contains("E") ? new BigDecimal(one) : new BigInteger(one));
        }
        return numbers;
    }

    private Hostile() {}
}
