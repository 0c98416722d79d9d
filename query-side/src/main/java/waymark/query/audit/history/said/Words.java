package waymark.query.audit.history.said;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The words for the parts of events, as {@code history/words.txt} has them. */
final class Words {

    private static final Map<String, String> ALL = read();
    private static final String KEPT = "-";

    /** The word for a part, or null where nobody thought of one. */
    static @Nullable String find(RecordComponent part) {
        String own = ALL.get(key(part));
        return own == null || own.isEmpty() ? ALL.get(part.getName()) : own;
    }

    /** The word for a part. */
    static String of(RecordComponent part) {
        String word = find(part);
        return word == null ? apart(part.getName()) : word;
    }

    /** Whether a part is not told in words and only stands among the fields. */
    static boolean isKept(RecordComponent part) {
        return KEPT.equals(find(part));
    }

    /** Whether a part needs no word where the record that it is of is told in one breath. */
    static boolean isBare(RecordComponent part) {
        return "".equals(ALL.get(key(part)));
    }

    /** Whether the parts of such a record are told as parts of what holds it. */
    static boolean isOpen(Class<?> type) {
        return "".equals(ALL.get(nameOf(type)));
    }

    /** All that the list has words for: parts by name, or by record and name; records by name. */
    static Map<String, String> all() {
        return ALL;
    }

    /** How the list names a part of one record. */
    static String key(RecordComponent part) {
        return nameOf(part.getDeclaringRecord()) + "." + part.getName();
    }

    /** How the list names a record: {@code Baseline.Day}. */
    static String nameOf(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static String apart(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> read() {
        Map<String, String> words = new TreeMap<>();
        try (InputStream file = Objects.requireNonNull(
                Words.class.getResourceAsStream("/history/words.txt"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(line, words));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(words);
    }

    private static void add(String line, Map<String, String> words) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            for (String own : line.strip().split(" +", -1)) {
                words.put(own, own);
            }
        } else {
            words.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
    }

    private Words() {}
}
