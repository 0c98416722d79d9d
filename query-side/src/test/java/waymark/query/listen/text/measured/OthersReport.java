package waymark.query.listen.text.measured;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import waymark.api.listen.text.Sentiment;
import waymark.query.listen.text.TextAnalyser;

/** What an analyser makes of sentences that others labelled good or bad. */
public final class OthersReport {

    private static final int SHOWN = 15;

    private final TextAnalyser analyser;

    public OthersReport(TextAnalyser analyser) {
        this.analyser = analyser;
    }

    /** One set as a chapter; what sounds neutral or mixed counts as neither and is missed. */
    public String chapter(String name, List<Fetched> sentences) {
        Tally tally = new Tally();
        Tally languages = new Tally();
        List<String> opposite = new ArrayList<>();
        int silent = 0;
        for (Fetched one : sentences) {
            var read = analyser.analyse(one.text(), null);
            Sentiment label = one.isGood() ? Sentiment.POSITIVE : Sentiment.NEGATIVE;
            boolean isTold = read.sentiment() == Sentiment.POSITIVE
                    || read.sentiment() == Sentiment.NEGATIVE;
            silent += isTold ? 0 : 1;
            tally.add(Set.of(label.name()),
                    isTold ? Set.of(read.sentiment().name()) : Set.of());
            languages.add(Set.of("en"), Set.of(read.language()));
            if (isTold && read.sentiment() != label) {
                opposite.add("- " + one.text().strip().replace('\n', ' ') + " *"
                        + (one.isGood() ? "good" : "bad") + "*");
            }
        }
        return "\n## " + name + "\n\n" + tally.table("sentiment") + "\nEnglish is told of "
                + languages.recall() + " % of " + sentences.size() + "; " + silent
                + " sound neutral or mixed, " + opposite.size()
                + " the wrong way round. The first of these:\n\n"
                + String.join("\n", opposite.subList(0, Math.min(SHOWN, opposite.size()))) + "\n";
    }
}
