package waymark.query.listen.text.plain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Sketches texts so that nearly the same ones share a part: pairs of words by Lucene's MinHash,
 * {@value #ROWS} hashes a part (Broder 1997; banding: Leskovec, Rajaraman, Ullman, Mining of
 * Massive Datasets, 3.4). Texts with the share s of pairs in common share a part with probability
 * 1 - (1 - s^{@value #ROWS})^{@value #BANDS}: 95 % at 0.8, 10 % at 0.3.
 */
final class NearCopies {

    private static final int BANDS = 4;
    private static final int ROWS = 3;
    private static final int FEWEST_WORDS = 8;

    private final Analyzer hashes = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            ShingleFilter pairs = new ShingleFilter(new LowerCaseFilter(words), 2, 2);
            pairs.setOutputUnigrams(false);
            return new TokenStreamComponents(words,
                    new MinHashFilter(pairs, BANDS * ROWS, 1, 1, false));
        }
    };

    /** The parts of a text; none if it has fewer than eight words. */
    List<String> sketch(String text, int words) {
        if (words < FEWEST_WORDS) {
            return List.of();
        }
        List<String> least = new ArrayList<>();
        try (TokenStream stream = hashes.tokenStream("words", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                least.add(term.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        List<String> parts = new ArrayList<>();
        for (int band = 0; band + ROWS <= least.size(); band += ROWS) {
            parts.add(String.join("", least.subList(band, band + ROWS)));
        }
        return parts;
    }
}
