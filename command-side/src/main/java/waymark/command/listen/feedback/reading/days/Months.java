package waymark.command.listen.feedback.reading.days;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Months by their names, long and short, in the languages in which most exports come. */
final class Months {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN,
            Locale.FRENCH, Locale.of("es"), Locale.ITALIAN, Locale.of("pt"), Locale.of("nl"),
            Locale.of("pl"), Locale.of("cs"), Locale.of("sv"), Locale.of("da"), Locale.of("nb"),
            Locale.of("fi"), Locale.of("ro"), Locale.of("tr"), Locale.of("ru"));
    private static final List<TextStyle> STYLES = List.of(TextStyle.FULL, TextStyle.SHORT,
            TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE);
    private static final Map<String, String> NAMES = names();

    /** Its short name in English; null when it is no month's. */
    static @Nullable String inEnglish(String name) {
        return NAMES.get(key(name));
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (Locale language : LANGUAGES) {
            for (Month month : Month.values()) {
                STYLES.forEach(style -> names.putIfAbsent(
                        key(month.getDisplayName(style, language)), english(month)));
            }
        }
        names.put("mrz", english(Month.MARCH));
        names.put("sept", english(Month.SEPTEMBER));
        names.put("set", english(Month.SEPTEMBER));
        return Map.copyOf(names);
    }

    private static String english(Month month) {
        return month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace(".", "");
    }

    private Months() {}
}
