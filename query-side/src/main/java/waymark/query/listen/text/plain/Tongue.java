package waymark.query.listen.text.plain;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import waymark.api.listen.text.Sentiment;
import waymark.query.listen.text.plain.WordLists.Listed;

/** One language in which themes and tones are known. */
final class Tongue {

    private final String code;
    private final Analyzer analyzer;
    private final Phrases<Tone> tones;
    private final Phrases<Set<String>> themes;

    /**
     * Learns the lists of a language.
     *
     * @param analyzer brings its words to their stems and leaves none out
     */
    Tongue(String code, WordLists lists, Analyzer analyzer) {
        this.code = code;
        this.analyzer = analyzer;
        this.tones = new Phrases<>(analyzer);
        this.themes = new Phrases<>(analyzer);
        for (Listed list : lists.lists()) {
            list.phrases().forEach(phrase -> learn(list, phrase));
        }
    }

    private void learn(Listed list, String phrase) {
        if (list.isTheme()) {
            Set<String> all = new HashSet<>(
                    Objects.requireNonNullElse(themes.meaning(phrase), Set.of()));
            all.add(list.kind());
            themes.put(phrase, all);
        } else {
            tones.put(phrase, Tone.of(list.kind()));
        }
    }

    String code() {
        return code;
    }

    List<Word> words(String text) {
        return Word.of(analyzer, text);
    }

    Set<String> themes(List<Word> words) {
        Set<String> found = new TreeSet<>();
        themes.in(words).forEach(one -> found.addAll(one.meaning()));
        return found;
    }

    Sentiment sentiment(List<Word> words) {
        return Tone.sum(words, tones.in(words));
    }
}
