package waymark.query.listen.text.measured;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import waymark.api.listen.text.Sentiment;

/**
 * A comment and what a person says of it. The labels were fixed before anything was measured.
 *
 * @param language its code
 * @param isHeldOut whether it was kept from those who mended the word lists: every second one
 */
public record Labelled(String language, Sentiment sentiment, Set<String> themes, String text,
        boolean isHeldOut) {

    private static final Map<String, Sentiment> SENTIMENTS = Map.of("P", Sentiment.POSITIVE,
            "N", Sentiment.NEGATIVE, "M", Sentiment.MIXED, "0", Sentiment.NEUTRAL);

    /** The comments of a language, for example {@code en} in {@code english}. */
    public static List<Labelled> of(String code, String language) {
        List<String> lines = lines(language);
        return IntStream.range(0, lines.size()).mapToObj(at -> {
            String[] parts = lines.get(at).split("\t", -1);
            return new Labelled(code, Objects.requireNonNull(SENTIMENTS.get(parts[0])),
                    parts[1].equals("-") ? Set.of() : Set.of(parts[1].split(",")), parts[2],
                    at % 2 == 1);
        }).toList();
    }

    private static List<String> lines(String language) {
        try (InputStream file = Objects.requireNonNull(
                Labelled.class.getResourceAsStream("/text/" + language + ".tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
