package waymark.query.listen.text.theme.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import waymark.api.audit.reading.ReadingQuery.Words;
import waymark.api.listen.text.Sentiment;
import waymark.api.listen.text.TextQuery.ListWords;
import waymark.api.listen.text.TextQuery.WordList;
import waymark.api.listen.text.TextQuery.WordView;
import waymark.query.audit.reading.Readings;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.listen.text.plain.OtherWords;
import waymark.query.listen.text.theme.Stored;

/** Answers which words come up, from the words of the latest answers, opened as they are read. */
@Component
class WordAnswers {

    private static final int LATEST = 2_000;
    private static final int PAGE = 500;
    private static final int SHOWN = 30;

    private final JdbcClient client;
    private final ThemeAnswers themes;
    private final Examples examples;
    private final Readings readings;

    WordAnswers(JdbcClient client, ThemeAnswers themes, Examples examples, Readings readings) {
        this.client = client;
        this.readings = readings;
        this.themes = themes;
        this.examples = examples;
    }

    private record Line(String stream, boolean isNegative, String language) {}

    @QueryHandler
    WordList list(ListWords query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Meant meant = themes.meant(query.scope(), viewer);
        List<Line> lines = meant.bound(client.sql("select stream, sentiment, language"
                + " from answer_text" + Meant.WHERE
                + " order by received_on desc, position desc limit :limit"))
                .param("limit", LATEST + 1)
                .query((row, number) -> new Line(row.getString(1),
                        row.getInt(2) == Stored.number(Sentiment.NEGATIVE), row.getString(3)))
                .list();
        List<Line> latest = lines.subList(0, Math.min(LATEST, lines.size()));
        readings.note(viewer, Words.FREQUENT_WORDS, meant.source(), latest.size());
        Map<String, long[]> counts = new HashMap<>();
        for (int from = 0; from < latest.size(); from += PAGE) {
            count(latest.subList(from, Math.min(latest.size(), from + PAGE)), counts);
        }
        return new WordList(latest.size(), lines.size() <= LATEST, counts.entrySet().stream()
                .filter(one -> one.getValue()[0] >= Meant.FEW)
                .map(one -> new WordView(one.getKey(), meant.told(one.getValue()[0]),
                        meant.told(one.getValue()[1])))
                .sorted(Comparator.comparingLong(WordView::answers).reversed()
                        .thenComparing(WordView::word))
                .limit(SHOWN).toList());
    }

    private void count(List<Line> some, Map<String, long[]> counts) {
        Map<String, String> words = examples.words(
                new ArrayList<>(some.stream().map(Line::stream).toList()));
        for (Line line : some) {
            String text = words.get(line.stream());
            if (text != null) {
                for (String word : OtherWords.of(text, line.language())) {
                    long[] count = counts.computeIfAbsent(word, none -> new long[2]);
                    count[0]++;
                    count[1] += line.isNegative() ? 1 : 0;
                }
            }
        }
    }
}
