package waymark.query.listen.text.plain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.text.Sentiment;
import waymark.query.listen.text.Analysis;
import waymark.query.listen.text.TextAnalyser;
import waymark.query.listen.text.Theme;

/**
 * The analyser that is always there: Lucene's tokenizers, stemmers and MinHash over word lists in
 * English, German, French and Spanish. Words of other languages keep their language, sound neutral
 * and have no theme. Its lists are read when the first words are analysed, not before.
 */
public final class PlainAnalyser implements TextAnalyser {

    private static final String FIRST = "en";
    private static final int KEY_WORDS = 6;

    private static final class Lists {

        static final Map<String, WordLists> ALL = new LinkedHashMap<>();

        static {
            ALL.put(FIRST, WordLists.of("english"));
            ALL.put("de", WordLists.of("german"));
            ALL.put("fr", WordLists.of("french"));
            ALL.put("es", WordLists.of("spanish"));
        }

        static final Languages LANGUAGES = new Languages(ALL);
        static final NearCopies COPIES = new NearCopies();
        static final Map<String, Tongue> TONGUES = new LinkedHashMap<>();

        static {
            ALL.forEach((code, lists) -> TONGUES.put(code,
                    new Tongue(code, lists, analyzer(code, lists))));
        }

        private static Analyzer analyzer(String code, WordLists lists) {
            return switch (code) {
                case "de" -> new GermanWords(lists);
                case "fr" -> new FrenchAnalyzer(CharArraySet.EMPTY_SET);
                case "es" -> new SpanishAnalyzer(CharArraySet.EMPTY_SET);
                default -> new EnglishAnalyzer(CharArraySet.EMPTY_SET);
            };
        }
    }

    static Languages languages() {
        return Lists.LANGUAGES;
    }

    @Override
    public String name() {
        return "plain";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Theme> themes() {
        return Objects.requireNonNull(Lists.ALL.get(FIRST)).lists().stream()
                .filter(WordLists.Listed::isTheme)
                .map(list -> new Theme(list.kind(), list.theme(),
                        list.phrases().stream().limit(KEY_WORDS).toList()))
                .toList();
    }

    /** Words whose language cannot be told are read as English, the likeliest. */
    @Override
    public Analysis analyse(String words, @Nullable String language) {
        String found = Lists.LANGUAGES.of(words, language);
        Tongue tongue = Lists.TONGUES.get(found.equals(Analysis.UNKNOWN) ? FIRST : found);
        if (tongue == null) {
            return new Analysis(found, Sentiment.NEUTRAL,
                    Set.of(), Lists.COPIES.sketch(words, words.split("\\s+").length));
        }
        List<Word> read = tongue.words(words);
        return new Analysis(found, tongue.sentiment(read), tongue.themes(read),
                Lists.COPIES.sketch(words, read.size()));
    }
}
