package waymark.query.listen.text.measured;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sentences that others labelled good or bad, as the npm package {@code sentiment} carries them
 * for its own tests: "Sentiment Labelled Sentences" (Kotzias and others, 2015, CC BY 4.0), a
 * thousand each from amazon, imdb and yelp. They are fetched when they are wanted and kept nowhere.
 *
 * @param isGood as it is labelled
 */
public record Fetched(String text, boolean isGood) {

    private static final Path PLACE = Path.of("target", "labelled-by-others");
    private static final String PACKAGE = "sentiment@5.0.2";

    /** One of the sets, for example {@code yelp}; nothing where npm is not here. */
    public static Optional<List<Fetched>> set(String name) throws IOException {
        Path file = PLACE.resolve("package/test/fixtures/" + name + ".json");
        if (!Files.exists(file) && !fetch()) {
            return Optional.empty();
        }
        List<Fetched> all = new ArrayList<>();
        for (JsonNode one : new JsonMapper().readTree(Files.readString(file))) {
            if (one.path("class").isNumber() && !one.path("text").asString("").isBlank()) {
                all.add(new Fetched(one.get("text").asString(), one.get("class").asInt() == 1));
            }
        }
        return Optional.of(all);
    }

    private static boolean fetch() {
        try {
            Files.createDirectories(PLACE);
            return new ProcessBuilder("sh", "-c", "npm pack --silent " + PACKAGE
                    + " && tar xzf *.tgz").directory(PLACE.toFile())
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
