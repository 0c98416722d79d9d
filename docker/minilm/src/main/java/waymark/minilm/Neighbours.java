package waymark.minilm;

import dev.langchain4j.data.embedding.Embedding;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import waymark.api.listen.text.Sentiment;
import waymark.query.listen.text.Analysis;

/** Says of a comment what the labelled ones nearest to it say. */
final class Neighbours {

    /** How fast a voice fades with distance. */
    private static final double SHARPNESS = 12;

    /** What the word lists' own voice is worth, against all others together. */
    private static final double LISTS = 0.4;

    /** The same where they found nothing at all, which says less. */
    private static final double LISTS_SILENT = 0.15;

    /** So near must a comment be to share a theme that no key word tells. */
    private static final double NEAR = 0.6;

    /** So near must it be to share one that a key word tells. */
    private static final double WITHIN_REACH = 0.2;

    private final List<Example> examples;

    Neighbours(List<Example> examples) {
        this.examples = examples;
    }

    Analysis read(Embedding meaning, Analysis plain, Predicate<Example> counts) {
        Map<Example, Double> near = examples.stream().filter(counts)
                .collect(Collectors.toMap(one -> one, one -> one.near(meaning)));
        return new Analysis(plain.language(), sentiment(near, plain.sentiment()),
                themes(near, plain.themes()), plain.sketch());
    }

    private static Sentiment sentiment(Map<Example, Double> near, Sentiment plain) {
        Map<Sentiment, Double> voices = new EnumMap<>(Sentiment.class);
        near.forEach((one, how) ->
                voices.merge(one.sentiment(), Math.exp(SHARPNESS * how), Double::sum));
        double all = voices.values().stream().mapToDouble(Double::doubleValue).sum();
        voices.merge(plain, all * (plain == Sentiment.NEUTRAL ? LISTS_SILENT : LISTS), Double::sum);
        return voices.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow()
                .getKey();
    }

    private static Set<String> themes(Map<Example, Double> near, Set<String> plain) {
        Map<String, Double> nearest = new HashMap<>();
        near.forEach((one, how) -> one.themes()
                .forEach(theme -> nearest.merge(theme, how, Math::max)));
        Set<String> themes = new TreeSet<>();
        nearest.forEach((theme, how) -> {
            if (how >= (plain.contains(theme) ? WITHIN_REACH : NEAR)) {
                themes.add(theme);
            }
        });
        return themes;
    }
}
