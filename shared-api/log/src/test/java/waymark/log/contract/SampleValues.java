package waymark.log.contract;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;

/** Examples of values that are no records; the n-th differs from the others and does not fall. */
final class SampleValues {

    private static final Instant AT = Instant.parse("2026-11-02T10:15:30.123456Z");
    private static final LocalDate ON = LocalDate.of(2026, 11, 2);

    private static final Map<Class<?>, IntFunction<Object>> BY_TYPE = Map.ofEntries(
            entry(int.class, turn -> 3 + turn),
            entry(Integer.class, turn -> 3 + turn),
            entry(long.class, turn -> 7L + turn),
            entry(Long.class, turn -> 7L + turn),
            entry(double.class, turn -> 0.25 + turn),
            entry(Double.class, turn -> 0.25 + turn),
            entry(boolean.class, _ -> true),
            entry(Boolean.class, _ -> true),
            entry(BigDecimal.class, turn -> new BigDecimal("0.25").add(BigDecimal.valueOf(turn))),
            entry(BigInteger.class, BigInteger::valueOf),
            entry(UUID.class, turn -> new UUID(0x01990c2e00007000L, Long.MIN_VALUE + turn)),
            entry(Currency.class, _ -> Currency.getInstance("EUR")),
            entry(Instant.class, AT::plusSeconds),
            entry(LocalDate.class, ON::plusDays),
            entry(LocalTime.class, turn -> LocalTime.of(10 + turn, 15)),
            entry(LocalDateTime.class, turn -> ON.plusDays(turn).atTime(10, 15)),
            entry(OffsetDateTime.class, turn -> AT.plusSeconds(turn).atOffset(ZoneOffset.UTC)),
            entry(Year.class, turn -> Year.of(2026 + turn)),
            entry(YearMonth.class, turn -> YearMonth.of(2026, 11 + turn)),
            entry(Duration.class, turn -> Duration.ofMinutes(60 + turn)),
            entry(Period.class, turn -> Period.ofDays(30 + turn)));

    /** Texts that are checked for more than their length, by the name of their component. */
    private static final Map<String, String> BY_NAME = Map.of(
            "currency", "EUR",
            "email", "nora@example.org",
            "link", "https://example.org/report",
            "url", "https://example.org/report",
            "language", "en",
            "metric", "metric/01990c2e-0000-7000-8000-000000000001");

    static Object of(Class<?> type, String name, int turn) {
        if (type == String.class) {
            String text = BY_NAME.getOrDefault(name, name);
            return turn == 0 || BY_NAME.containsKey(name) ? text : text + " " + (turn + 1);
        }
        IntFunction<Object> value = BY_TYPE.get(type);
        if (value == null) {
            throw new IllegalStateException("No example of " + type + " is known for " + name
                    + ": add one to SampleValues.");
        }
        return value.apply(turn);
    }

    private SampleValues() {}
}
