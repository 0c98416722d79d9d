package waymark.query.listen.text.plain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * One word of a text, brought to its stem.
 *
 * @param stem what stands for the word in all its forms
 * @param parts the stems of the words it is put together from, if it is
 * @param clause the number of the clause it stands in, from 0
 */
record Word(String stem, List<String> parts, int clause) {

    private static final String ENDS = ".!?;,:\n()";

    /** The words of a text in order. */
    static List<Word> of(Analyzer analyzer, String text) {
        String straight = text.replace('’', '\'').replace('‘', '\'');
        try (TokenStream stream = analyzer.tokenStream("words", straight)) {
            stream.reset();
            List<Word> words = read(stream, straight);
            stream.end();
            return words;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<Word> read(TokenStream stream, String text) throws IOException {
        CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
        OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
        var step = stream.addAttribute(PositionIncrementAttribute.class);
        List<Word> words = new ArrayList<>();
        int clause = 0;
        int read = 0;
        while (stream.incrementToken()) {
            if (step.getPositionIncrement() == 0 && !words.isEmpty()) {
                words.getLast().parts().add(term.toString());
            } else {
                clause += ends(text, read, offset.startOffset()) ? 1 : 0;
                words.add(new Word(term.toString(), new ArrayList<>(), clause));
            }
            read = Math.max(read, offset.endOffset());
        }
        return words;
    }

    private static boolean ends(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (ENDS.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
