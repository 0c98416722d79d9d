package waymark.api.kernel;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.refusal.Unacceptable;

/** What constructors of commands ask of their parts; each answers {@link Unacceptable}. */
public final class Require {

    /** The value, which may not be missing. */
    public static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw new Unacceptable(field, "This is missing.", "a value");
        }
        return value;
    }

    /** The text without surrounding space, of 1 to {@code longest} characters. */
    public static String text(String field, @Nullable String value, int longest) {
        String text = value == null ? "" : value.strip();
        if (text.isEmpty()) {
            throw new Unacceptable(field, "This is missing.", "1 to " + longest + " characters");
        }
        if (text.length() > longest) {
            throw new Unacceptable(field, "This is too long: " + text.length() + " characters.",
                    "1 to " + longest + " characters");
        }
        if (!canBeKept(text)) {
            throw new Unacceptable(field, "This holds a character that cannot be kept.",
                    "text without the character U+0000 and without halves of characters");
        }
        return text;
    }

    /**
     * Databases refuse the character zero; half of a pair would be kept as something else. Each
     * text of each event that is read comes by here, so it is no stream of characters.
     */
    private static boolean canBeKept(String text) {
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            if (one == 0) {
                return false;
            }
            if (Character.isSurrogate(one)) {
                boolean isPair = Character.isHighSurrogate(one) && at + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(at + 1));
                if (!isPair) {
                    return false;
                }
                at++;
            }
        }
        return true;
    }

    /** As {@link #text}, but it may be missing or blank, which is null. */
    public static @Nullable String optionalText(
            String field, @Nullable String value, int longest) {
        return value == null || value.isBlank() ? null : text(field, value, longest);
    }

    /** A copy of the list with at least {@code fewest} and at most {@code most} entries. */
    public static <T> List<T> list(
            String field, @Nullable List<T> value, int fewest, int most) {
        List<T> list = value == null ? List.of() : value;
        list.forEach(one -> present(field, one));
        if (list.size() < fewest || list.size() > most) {
            throw new Unacceptable(field, "Here stand " + list.size() + " entries.",
                    fewest + " to " + most + " entries");
        }
        return List.copyOf(list);
    }

    /** At most {@code most} texts of 1 to {@code longest} characters; none when missing. */
    public static List<String> texts(
            String field, @Nullable List<String> value, int most, int longest) {
        return list(field, value, 0, most).stream()
                .map(one -> text(field, one, longest)).toList();
    }

    /** A whole number from {@code least} to {@code most}. */
    public static int between(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new Unacceptable(field, value + " is out of range.", least + " to " + most);
        }
        return value;
    }

    /** A decimal from {@code least} to {@code most}. */
    public static BigDecimal between(
            String field, @Nullable BigDecimal value, BigDecimal least, BigDecimal most) {
        BigDecimal number = present(field, value);
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            // Not as plain text: 1E+999999999 would fill the memory with zeros.
            throw new Unacceptable(field, number + " is out of range.",
                    least.toPlainString() + " to " + most.toPlainString());
        }
        return number;
    }

    private Require() {}
}
