package waymark.query.listen.text.plain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The lists of one language, as its file has them.
 *
 * @param lists in the order of the file
 */
record WordLists(List<Listed> lists) {

    private static final String THEME = "theme ";

    /**
     * One list.
     *
     * @param kind {@code positive}, {@code negative}, {@code negators}, {@code contrast}, or the
     *     key of a theme
     * @param theme the name of the theme; empty if it is none
     */
    record Listed(String kind, String theme, List<String> phrases) {

        boolean isTheme() {
            return !theme.isEmpty();
        }
    }

    /** Reads the file of a language, for example {@code english}. */
    static WordLists of(String language) {
        List<Listed> lists = new ArrayList<>();
        for (String line : lines(language)) {
            if (line.startsWith("[")) {
                lists.add(head(line.substring(1)));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                Stream.of(line.split(",")).map(String::strip)
                        .forEach(lists.getLast().phrases()::add);
            }
        }
        return new WordLists(lists);
    }

    private static Listed head(String head) {
        int end = head.indexOf(']');
        String kind = head.substring(0, end);
        return kind.startsWith(THEME)
                ? new Listed(kind.substring(THEME.length()), head.substring(end + 1).strip(),
                        new ArrayList<>())
                : new Listed(kind, "", new ArrayList<>());
    }

    private static List<String> lines(String language) {
        try (InputStream file = Objects.requireNonNull(
                WordLists.class.getResourceAsStream("/text/" + language + ".txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every single word of all lists, as it is written. */
    Stream<String> words() {
        return lists.stream().flatMap(list -> list.phrases().stream())
                .flatMap(phrase -> Stream.of(phrase.split("[ '’]")))
                .filter(word -> word.length() > 2);
    }
}
