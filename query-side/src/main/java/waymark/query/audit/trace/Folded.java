package waymark.query.audit.trace;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Words as they are looked for: in small letters, without accents, dots and dashes. */
final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 60;

    /** The words of a text in their order, each after a space; at most 440 letters. */
    static String text(String text) {
        String folded = " " + String.join(" ", words(text));
        return folded.length() <= 440 ? folded : folded.substring(0, 440);
    }

    /** The different words of a text. */
    static Set<String> distinct(String text) {
        return new TreeSet<>(words(text));
    }

    /** The words of a text in their order. */
    static List<String> words(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("").toLowerCase(Locale.ROOT);
        return BETWEEN.splitAsStream(bare).filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(LONGEST, word.length()))).toList();
    }

    private Folded() {}
}
