package waymark.minilm;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.store.embedding.CosineSimilarity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import waymark.api.listen.text.Sentiment;

/**
 * A comment that a person labelled, and where it stands among all others.
 *
 * @param meaning a vector of length 1
 */
record Example(String text, Sentiment sentiment, Set<String> themes, Embedding meaning) {

    private static final Map<String, Sentiment> SENTIMENTS = Map.of("P", Sentiment.POSITIVE,
            "N", Sentiment.NEGATIVE, "M", Sentiment.MIXED, "0", Sentiment.NEUTRAL);

    static List<Example> all(EmbeddingModel model) {
        return lines().stream().map(line -> line.split("\t", -1))
                .map(parts -> new Example(parts[2],
                        Objects.requireNonNull(SENTIMENTS.get(parts[0])),
                        parts[1].equals("-") ? Set.of() : Set.of(parts[1].split(",")),
                        model.embed(parts[2]).content()))
                .toList();
    }

    static List<String> lines() {
        try (InputStream file = Objects.requireNonNull(
                Example.class.getResourceAsStream("/waymark/minilm/examples.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How near another text is, -1 to 1. */
    double near(Embedding other) {
        return CosineSimilarity.between(meaning, other);
    }
}
