package waymark.app.demo.script;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import waymark.api.kernel.StreamId;
import waymark.api.worth.Estimate;
import waymark.api.worth.Money;
import waymark.api.worth.Rate;

/**
 * Single words and numbers of a storyline. Money is in euros; an estimate is its likely figure with
 * a quarter more or less, and nothing is nothing for certain.
 */
final class Scalars {

    private static final String EURO = "EUR";
    private static final int MARGIN = 25;

    private final Days days;

    Scalars(Days days) {
        this.days = days;
    }

    Object value(Class<?> type, Object said) {
        String text = said.toString();
        if (type == LocalDate.class) {
            return days.of(text);
        }
        if (type == Money.class) {
            return Money.of(text, EURO);
        }
        if (type == Estimate.class) {
            return estimate(Money.of(text, EURO));
        }
        if (type == Rate.class) {
            return Rate.of(text);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(text);
        }
        return type.isEnum() ? constant(type, text) : plain(type, text);
    }

    private static Object plain(Class<?> type, String text) {
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(text);
        }
        if (type == long.class || type == Long.class) {
            return Long.valueOf(text);
        }
        if (type == boolean.class || type == Boolean.class) {
            return Boolean.valueOf(text);
        }
        return StreamId.class.isAssignableFrom(type) ? id(type, text) : text;
    }

    private static Estimate estimate(Money likely) {
        return likely.isZero() ? Estimate.certain(likely) : Estimate.around(likely, MARGIN);
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> ((Enum<?>) one).name().equals(text)).findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        type.getSimpleName() + " has no " + text));
    }

    private static Object id(Class<?> type, String text) {
        try {
            return type.getConstructor(String.class).newInstance(text);
        } catch (ReflectiveOperationException noId) {
            throw new IllegalStateException(text + " is no " + type.getSimpleName(), noId);
        }
    }
}
