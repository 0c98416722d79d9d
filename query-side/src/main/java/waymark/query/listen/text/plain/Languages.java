package waymark.query.listen.text.plain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.core.SimpleAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.jspecify.annotations.Nullable;
import waymark.query.listen.text.Analysis;

/**
 * Tells languages by the small words that each has most of, as Lucene lists them for thirteen
 * languages, by letters that only one has, and by the words of our own lists.
 */
final class Languages {

    /** Lower case, letters only. */
    static final Analyzer SIMPLE = new SimpleAnalyzer();

    private static final Map<String, String> LISTED = new LinkedHashMap<>();
    private static final Map<String, String> LETTERS = Map.of(
            "de", "ßäöü", "fr", "çèêàœùë", "es", "ñ¿¡áíóú", "pt", "ãõ", "sv", "å", "da", "øæ");
    private static final double OURS = 0.7;
    private static final double LETTER = 0.6;
    private static final double STATED = 1.5;

    static {
        for (String one : List.of("en english", "de german", "fr french", "es spanish",
                "it italian", "nl dutch", "pt portuguese", "da danish", "sv swedish",
                "no norwegian", "fi finnish", "hu hungarian", "ru russian")) {
            LISTED.put(one.substring(0, 2), one.substring(3));
        }
    }

    private final Map<String, Map<String, Double>> weights = new HashMap<>();

    /** @param ours our own lists, by the code of their language */
    Languages(Map<String, WordLists> ours) {
        LISTED.forEach((code, name) -> small(name).forEach(word -> add(word, code, 1)));
        ours.forEach((code, lists) -> new HashSet<>(lists.words().toList())
                .forEach(word -> add(word, code, OURS)));
    }

    private static Set<String> small(String language) {
        Set<String> words = new HashSet<>();
        try (var file = SnowballFilter.class.getResourceAsStream(language + "_stop.txt")) {
            for (Object word : WordlistLoader.getSnowballWordSet(file)) {
                words.add(new String((char[]) word));
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String word, String code, double weight) {
        weights.computeIfAbsent(word, none -> new HashMap<>()).merge(code, weight, Math::max);
    }

    /** Whether a word is a small one of this language or stands in our own lists of it. */
    boolean isListed(String word, String code) {
        return weights.getOrDefault(word, Map.of()).containsKey(code);
    }

    /** The language of a text, or {@link Analysis#UNKNOWN}. */
    String of(String text, @Nullable String stated) {
        Map<String, Double> scores = new LinkedHashMap<>();
        String hint = stated == null || stated.length() < 2
                ? ""
                : stated.substring(0, 2).toLowerCase(Locale.ROOT);
        if (LISTED.containsKey(hint)) {
            scores.put(hint, STATED);
        }
        for (Word word : Word.of(SIMPLE, text)) {
            Map<String, Double> has = weights.getOrDefault(word.stem(), Map.of());
            has.forEach((code, weight) -> scores.merge(code, weight / has.size(), Double::sum));
        }
        String lower = text.toLowerCase(Locale.ROOT);
        LETTERS.forEach((code, letters) -> scores.merge(code,
                lower.chars().filter(letter -> letters.indexOf(letter) >= 0).count() * LETTER,
                Double::sum));
        return best(scores);
    }

    private static String best(Map<String, Double> scores) {
        String best = Analysis.UNKNOWN;
        double most = 0;
        for (String code : LISTED.keySet()) {
            double score = scores.getOrDefault(code, 0.0);
            if (score > most) {
                best = code;
                most = score;
            }
        }
        return best;
    }
}
