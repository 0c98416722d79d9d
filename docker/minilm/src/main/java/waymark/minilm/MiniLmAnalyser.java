package waymark.minilm;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.query.listen.text.Analysis;
import waymark.query.listen.text.TextAnalyser;
import waymark.query.listen.text.Theme;
import waymark.query.listen.text.plain.PlainAnalyser;

/**
 * Reads English by the model all-MiniLM-L6-v2 (Apache License 2.0, quantized, within its jar, so
 * that nothing is fetched). The model is loaded when the first words are analysed.
 */
public final class MiniLmAnalyser implements TextAnalyser {

    private static final String ENGLISH = "en";

    private static final class Model {

        static final EmbeddingModel EMBEDDING = new AllMiniLmL6V2QuantizedEmbeddingModel();
        static final Neighbours NEIGHBOURS = new Neighbours(Example.all(EMBEDDING));
    }

    private final PlainAnalyser plain = new PlainAnalyser();

    @Override
    public String name() {
        return "minilm";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Theme> themes() {
        return plain.themes();
    }

    @Override
    public Analysis analyse(String words, @Nullable String language) {
        Analysis read = plain.analyse(words, language);
        return read.language().equals(ENGLISH) || read.language().equals(Analysis.UNKNOWN)
                ? Model.NEIGHBOURS.read(Model.EMBEDDING.embed(words).content(), read,
                        one -> !one.text().equals(words))
                : read;
    }
}
