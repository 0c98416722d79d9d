package waymark.query.listen.text.plain;

import java.util.Set;
import java.util.TreeSet;

/** The words of a text that say something, beside those that tell a theme or a tone already. */
public final class OtherWords {

    private static final int SHORTEST = 4;

    /**
     * These words, lower case, each once.
     *
     * @param language as it was told of the text
     */
    public static Set<String> of(String text, String language) {
        Set<String> words = new TreeSet<>();
        for (Word word : Word.of(Languages.SIMPLE, text)) {
            if (word.stem().length() >= SHORTEST
                    && !PlainAnalyser.languages().isListed(word.stem(), language)) {
                words.add(word.stem());
            }
        }
        return words;
    }

    private OtherWords() {}
}
