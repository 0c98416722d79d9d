package waymark.query.listen.text.measured;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import waymark.api.listen.text.Sentiment;
import waymark.query.listen.text.Analysis;
import waymark.query.listen.text.TextAnalyser;

/** What an analyser makes of labelled comments, as a page to read. */
public final class TextReport {

    private static final Map<String, String> LANGUAGES = new LinkedHashMap<>();

    static {
        LANGUAGES.put("en", "english");
        LANGUAGES.put("de", "german");
        LANGUAGES.put("fr", "french");
        LANGUAGES.put("es", "spanish");
    }

    private final TextAnalyser analyser;
    private final StringBuilder page = new StringBuilder();

    public TextReport(TextAnalyser analyser) {
        this.analyser = analyser;
    }

    /** The comments of one language, read. */
    public record Read(Tally language, Tally sentiment, Tally themes, List<String> failures) {

        static Read none() {
            return new Read(new Tally(), new Tally(), new Tally(), new ArrayList<>());
        }

        void add(Labelled one, Analysis read) {
            language.add(Set.of(one.language()), Set.of(read.language()));
            sentiment.add(Set.of(one.sentiment().name()), Set.of(read.sentiment().name()));
            themes.add(one.themes(), read.themes());
            if (one.sentiment() != read.sentiment() || !one.themes().equals(read.themes())) {
                failures.add("- " + one.text() + " *" + word(one.sentiment())
                        + said(one.themes()) + "*, read " + word(read.sentiment())
                        + said(read.themes()));
            }
        }

        private static String word(Sentiment sentiment) {
            return sentiment.name().toLowerCase(Locale.ROOT);
        }

        private static String said(Set<String> themes) {
            return themes.isEmpty() ? "" : " " + String.join(" ", new TreeSet<>(themes));
        }
    }

    /** Reads the comments of a language, those held out or the others. */
    public Read read(String code, boolean isHeldOut) {
        Read read = Read.none();
        Labelled.of(code, Objects.requireNonNull(LANGUAGES.get(code))).stream()
                .filter(one -> one.isHeldOut() == isHeldOut)
                .forEach(one -> read.add(one, analyser.analyse(one.text(), null)));
        return read;
    }

    /** The whole page. */
    public String told() {
        Map<String, Read> held = new LinkedHashMap<>();
        page.append("""
                | comments | language: precision | recall | sentiment: precision | recall \
                | themes: precision | recall |
                |---|---|---|---|---|---|---|
                """);
        LANGUAGES.forEach((code, name) -> {
            held.put(code, read(code, true));
            row(name + ", held out", Objects.requireNonNull(held.get(code)));
            row(name + ", used to mend", read(code, false));
        });
        LANGUAGES.forEach((code, name) -> detail(name, Objects.requireNonNull(held.get(code))));
        return page.toString();
    }

    private void row(String name, Read read) {
        page.append("| ").append(name).append(" | ").append(read.language().brief())
                .append(" | ").append(read.sentiment().brief()).append(" | ")
                .append(read.themes().brief()).append(" |\n");
    }

    private void detail(String name, Read read) {
        page.append("\n### ").append(name.substring(0, 1).toUpperCase(Locale.ROOT))
                .append(name.substring(1)).append(", held out\n\n")
                .append(read.sentiment().table("sentiment")).append('\n')
                .append(read.themes().table("theme")).append("\nMissed:\n\n")
                .append(String.join("\n", read.failures())).append('\n');
    }
}
