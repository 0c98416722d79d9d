package waymark.query.listen.text.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.jspecify.annotations.Nullable;

/** Words, and words in a row, that mean something; the longest that fits is meant. */
final class Phrases<V> {

    private final Analyzer analyzer;
    private final Map<String, V> meanings = new HashMap<>();
    private int longest = 1;

    Phrases(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /**
     * Where something was meant.
     *
     * @param at the place of its first word
     * @param words how many words it has
     */
    record Found<V>(int at, int words, V meaning) {}

    /** The meaning a phrase has so far, if any. */
    @Nullable
    V meaning(String phrase) {
        return meanings.get(stems(phrase));
    }

    void put(String phrase, V meaning) {
        String stems = stems(phrase);
        longest = Math.max(longest, stems.split(" ", -1).length);
        meanings.put(stems, meaning);
    }

    private String stems(String phrase) {
        return Word.of(analyzer, phrase).stream().map(Word::stem).collect(Collectors.joining(" "));
    }

    /** All that is meant, from left to right. */
    List<Found<V>> in(List<Word> words) {
        List<Found<V>> all = new ArrayList<>();
        for (int at = 0; at < words.size();) {
            Found<V> found = at(words, at);
            if (found == null) {
                parts(words, at, all);
                at++;
            } else {
                all.add(found);
                at += found.words();
            }
        }
        return all;
    }

    private @Nullable Found<V> at(List<Word> words, int at) {
        for (int length = Math.min(longest, words.size() - at); length > 0; length--) {
            V meaning = meanings.get(joined(words, at, length));
            if (meaning != null) {
                return new Found<>(at, length, meaning);
            }
        }
        return null;
    }

    private static String joined(List<Word> words, int at, int length) {
        return length == 1
                ? words.get(at).stem()
                : words.subList(at, at + length).stream().map(Word::stem)
                        .collect(Collectors.joining(" "));
    }

    private void parts(List<Word> words, int at, List<Found<V>> all) {
        for (String part : words.get(at).parts()) {
            V meaning = meanings.get(part);
            if (meaning != null) {
                all.add(new Found<>(at, 1, meaning));
            }
        }
    }
}
