package waymark.query.listen.text.theme.ask;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import waymark.api.kernel.mark.Personal;
import waymark.api.listen.feedback.FeedbackEvent.FeedbackReceived;
import waymark.api.listen.text.ThemeView.Example;
import waymark.log.EventLog;
import waymark.log.Recorded;
import waymark.query.listen.text.theme.Stored;
import waymark.query.page.Keyset;

/** Shows answers of a theme, with words for those who may read them, opened as they are read. */
@Component
class Examples {

    private final JdbcClient client;
    private final EventLog log;

    Examples(JdbcClient client, EventLog log) {
        this.client = client;
        this.log = log;
    }

    /** Some answers and the way to the next. */
    record Page(List<Example> examples, @Nullable String next) {

        static final Page NONE = new Page(List.of(), null);

        /** Those whose words are shown. */
        List<String> shown() {
            return examples.stream().filter(one -> one.words() != null).map(Example::id).toList();
        }
    }

    private record Line(String stream, long position, Example example) {}

    Page of(Meant meant, String theme, @Nullable String before, int limit) {
        List<Line> lines = lines(meant, theme, before, limit + 1);
        List<Line> shown = lines.subList(0, Math.min(limit, lines.size()));
        Map<String, String> words = meant.mayRead()
                ? words(shown.stream().map(Line::stream).toList())
                : Map.of();
        Line last = lines.size() > limit ? shown.getLast() : null;
        return new Page(shown.stream().map(line -> new Example(line.stream(),
                line.example().receivedOn(), line.example().sentiment(),
                line.example().language(), words.get(line.stream()))).toList(),
                last == null
                        ? null
                        : Keyset.after(last.example().receivedOn(), last.position()).text());
    }

    private List<Line> lines(Meant meant, String theme, @Nullable String before, int limit) {
        Keyset after = before == null ? null : Keyset.of(before, 2);
        String keyed = Meant.WHERE + " and theme = :theme" + (after == null
                ? ""
                : " and (received_on < :day or (received_on = :day and position < :place))");
        var asked = meant.bound(client.sql("""
                select t.stream, t.received_on, t.sentiment, t.language, t.position
                from answer_text t join (select position from answer_theme\s""" + keyed
                + " order by received_on desc, position desc limit :limit) few"
                + " on few.position = t.position"
                + " order by t.received_on desc, t.position desc"))
                .param("theme", theme).param("limit", limit);
        if (after != null) {
            asked = asked.param("day", LocalDate.parse(after.values().getFirst()))
                    .param("place", Long.parseLong(after.values().getLast()));
        }
        return asked.query(Examples::line).list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(row.getString(1), row.getLong(5), new Example(row.getString(1),
                row.getObject(2, LocalDate.class), Stored.sentiment(row.getInt(3)),
                row.getString(4), null));
    }

    /** The words of some answers, as far as they were not erased. */
    Map<String, String> words(Collection<String> answers) {
        Map<String, String> words = new HashMap<>();
        for (Recorded recorded : log.streams(answers)) {
            if (recorded.event() instanceof FeedbackReceived told && told.verbatim() != null
                    && !told.verbatim().equals(Personal.ERASED)) {
                words.put(recorded.stream(), told.verbatim());
            }
        }
        return words;
    }
}
