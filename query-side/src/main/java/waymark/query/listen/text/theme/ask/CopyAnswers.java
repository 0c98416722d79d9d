package waymark.query.listen.text.theme.ask;

import java.util.List;
import java.util.Map;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import waymark.api.audit.reading.ReadingQuery.Words;
import waymark.api.listen.text.TextQuery.CopyList;
import waymark.api.listen.text.TextQuery.CopyView;
import waymark.api.listen.text.TextQuery.ListCopies;
import waymark.query.audit.reading.Readings;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Keyset;

/** Answers what was said nearly the same more than once. */
@Component
class CopyAnswers {

    /** A kind counts its first answer too, where that one is meant. */
    private static final String KINDS = "select coalesce(copy_of, position) as kind, count(*) as"
            + " many from answer_text" + Meant.WHERE + " and (copy_of is not null or position in"
            + " (select copy_of from answer_text" + Meant.WHERE + " and copy_of is not null))"
            + " group by coalesce(copy_of, position) having count(*) >= :least";

    private final JdbcClient client;
    private final ThemeAnswers themes;
    private final Examples examples;
    private final Readings readings;

    CopyAnswers(JdbcClient client, ThemeAnswers themes, Examples examples, Readings readings) {
        this.client = client;
        this.readings = readings;
        this.themes = themes;
        this.examples = examples;
    }

    private record Line(String stream, long position, long many) {}

    @QueryHandler
    CopyList list(ListCopies query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Meant meant = themes.meant(query.scope(), viewer);
        List<Line> lines = lines(meant, query.before(), query.limit() + 1);
        List<Line> shown = lines.subList(0, Math.min(query.limit(), lines.size()));
        Map<String, String> words = meant.mayRead()
                ? examples.words(shown.stream().map(Line::stream).toList())
                : Map.of();
        readings.note(viewer, Words.NEAR_COPIES, meant.source(), words.keySet());
        Line last = lines.size() > query.limit() ? shown.getLast() : null;
        return new CopyList(shown.stream().map(line -> new CopyView(line.stream(),
                meant.told(line.many()), words.get(line.stream()))).toList(),
                last == null ? null : Keyset.after(last.many(), last.position()).text());
    }

    private List<Line> lines(Meant meant, @Nullable String before, int limit) {
        Keyset after = before == null ? null : Keyset.of(before, 2);
        var asked = meant.bound(client.sql("select t.stream, k.kind, k.many from (" + KINDS
                + ") k join answer_text t on t.position = k.kind" + (after == null
                        ? ""
                        : " where k.many < :many or (k.many = :many and k.kind < :kind)")
                + " order by k.many desc, k.kind desc limit :limit"))
                .param("least", meant.byEmployees() ? Meant.FEW : 2).param("limit", limit);
        if (after != null) {
            asked = asked.param("many", Long.parseLong(after.values().getFirst()))
                    .param("kind", Long.parseLong(after.values().getLast()));
        }
        return asked
                .query((row, number) -> new Line(row.getString(1), row.getLong(2), row.getLong(3)))
                .list();
    }
}
