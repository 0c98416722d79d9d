package waymark.query.listen.feedback.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import waymark.api.kernel.Role;
import waymark.api.listen.feedback.FeedbackEvent.FeedbackReceived;
import waymark.api.listen.feedback.FeedbackQuery.AnswerList;
import waymark.api.listen.feedback.FeedbackQuery.AnswerView;
import waymark.api.listen.feedback.FeedbackQuery.ListAnswers;
import waymark.api.listen.feedback.Scores;
import waymark.log.EventLog;
import waymark.log.Recorded;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Keyset;

/** Lists answers, latest first, with the customers' words for those who may read them (FBK-4). */
@Component
class AnswerAnswers {

    private static final Set<Role> READERS = Set.of(Role.ANALYST, Role.PROJECT_MANAGER,
            Role.COUNCIL);
    private static final int FEW = 5;

    private final JdbcClient client;
    private final EventLog log;
    private final AnswerCounts counts;

    AnswerAnswers(JdbcClient client, EventLog log, AnswerCounts counts) {
        this.client = client;
        this.log = log;
        this.counts = counts;
    }

    private record Line(AnswerView answer, boolean byEmployee) {}

    @QueryHandler
    AnswerList list(ListAnswers query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        List<Line> lines = lines(query, viewer);
        boolean few = counts.of(query.source(), viewer.asOf()).answers() < FEW;
        if (few && lines.stream().anyMatch(Line::byEmployee)) {
            return new AnswerList(List.of(), null);
        }
        List<AnswerView> page = lines.stream().limit(query.limit()).map(Line::answer).toList();
        String next = lines.size() <= query.limit()
                ? null
                : Keyset.after(page.getLast().receivedOn(), page.getLast().id()).text();
        boolean mayRead = READERS.stream().anyMatch(viewer.actor()::is);
        return new AnswerList(mayRead ? withWords(page) : page, next);
    }

    private List<Line> lines(ListAnswers query, Viewer viewer) {
        Keyset after = query.before() == null ? null : Keyset.of(query.before(), 2);
        var asked = client.sql("""
                select stream, received_on, nps, csat, ces, stars, channel, touchpoint,
                  has_verbatim, kind
                from feedback_answer
                where source = :source and received_on <= :effective
                  and from_position <= :at and to_position > :at""" + (after == null
                ? ""
                : " and (received_on < :day or (received_on = :day and stream < :stream))")
                + " order by received_on desc, stream desc limit :limit")
                .param("source", query.source())
                .param("effective", viewer.asOf().effective())
                .param("at", viewer.asOf().position())
                .param("limit", query.limit() + 1);
        if (after != null) {
            asked = asked.param("day", LocalDate.parse(after.values().getFirst()))
                    .param("stream", after.values().getLast());
        }
        return asked.query((row, at) -> line(row)).list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(new AnswerView(row.getString("stream"),
                row.getObject("received_on", LocalDate.class),
                new Scores(score(row, "nps"), score(row, "csat"), score(row, "ces"),
                        score(row, "stars")),
                row.getString("channel"), row.getString("touchpoint"),
                row.getBoolean("has_verbatim"), null),
                row.getString("kind").equals("EMPLOYEE_SURVEY"));
    }

    private static @Nullable Integer score(ResultSet row, String name) throws SQLException {
        int score = row.getInt(name);
        return row.wasNull() ? null : score;
    }

    /** Words are opened at the moment of reading, so that what was erased shows nowhere. */
    private List<AnswerView> withWords(List<AnswerView> page) {
        Map<String, String> words = new HashMap<>();
        List<String> ids = page.stream()
                .filter(AnswerView::hasVerbatim).map(AnswerView::id).toList();
        for (Recorded recorded : log.streams(ids)) {
            if (recorded.event() instanceof FeedbackReceived told && told.verbatim() != null) {
                words.put(recorded.stream(), told.verbatim());
            }
        }
        return page.stream().map(answer -> new AnswerView(answer.id(), answer.receivedOn(),
                answer.scores(), answer.channel(), answer.touchpoint(), answer.hasVerbatim(),
                words.get(answer.id()))).toList();
    }
}
