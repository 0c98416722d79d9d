package waymark.query.listen.text.plain;

import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Takes German words that are put together apart, where the parts are in our lists. */
final class GermanWords extends Analyzer {

    private static final int LEAST_WORD = 7;
    private static final int LEAST_PART = 4;
    private static final int MOST_PART = 20;

    private final CharArraySet parts = new CharArraySet(1_000, true);

    GermanWords(WordLists lists) {
        lists.words().map(word -> word.toLowerCase(Locale.GERMAN)).forEach(parts::add);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new GermanLightStemFilter(
                new GermanNormalizationFilter(new DictionaryCompoundWordTokenFilter(
                        new LowerCaseFilter(words), parts, LEAST_WORD, LEAST_PART, MOST_PART,
                        true))));
    }
}
