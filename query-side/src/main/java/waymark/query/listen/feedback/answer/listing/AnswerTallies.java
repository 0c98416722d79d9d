package waymark.query.listen.feedback.answer.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.listen.feedback.FeedbackQuery.AnswerList;
import waymark.api.listen.feedback.FeedbackQuery.AnswerView;
import waymark.api.listen.feedback.FeedbackQuery.ListAnswers;
import waymark.api.listen.feedback.narrow.AnswerQuery.AnswerCount;
import waymark.api.listen.feedback.narrow.AnswerQuery.CountAnswers;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Counts the answers that a filter meets, and the people who gave them. */
@Component
class AnswerTallies {

    private static final int ROWS = 500;
    private static final int PAGES = 4;
    private static final String COUNT = "select count(*), count(distinct"
            + " coalesce(customer_key, stream)), max(received_on) from feedback_answer"
            + " where source = :source and received_on <= :effective"
            + " and from_position <= :at and to_position > :at";

    private final JdbcClient client;
    private final JsonMapper json;
    private final AnswerLines lines;
    private final Queries queries;

    AnswerTallies(JdbcClient client, JsonMapper json, AnswerLines lines, Queries queries) {
        this.client = client;
        this.json = json;
        this.lines = lines;
        this.queries = queries;
    }

    @QueryHandler
    AnswerCount count(CountAnswers query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        if (lines.areEmployees(query.source())) {
            throw new Unacceptable("source",
                    "What employees answer is not counted by parts (MET-5).",
                    "a source of customers' answers");
        }
        return query.filter().readsWords()
                ? said(query, viewer)
                : counted(AnswerSql.of(query.filter(), json), true, query, viewer);
    }

    /** Words are read by the question that lists them, which notes that they were (AUD-1). */
    private AnswerCount said(CountAnswers query, Viewer viewer) {
        List<String> found = new ArrayList<>();
        @Nullable
        String next = null;
        for (int page = 0; page == 0 || (next != null && page < PAGES); page++) {
            AnswerList some = queries.ask(
                    new ListAnswers(query.source(), query.filter(), next, ROWS), viewer);
            some.answers().stream().map(AnswerView::id).forEach(found::add);
            next = some.next();
        }
        return found.isEmpty()
                ? new AnswerCount(0, 0, null, next == null)
                : counted(new AnswerSql(" and stream in (:streams)", Map.of("streams", found)),
                        next == null, query, viewer);
    }

    private AnswerCount counted(
            AnswerSql asked, boolean complete, CountAnswers query, Viewer viewer) {
        Map<String, Object> values = new HashMap<>(asked.values());
        values.putAll(Map.of("source", query.source(), "effective", viewer.asOf().effective(),
                "at", viewer.asOf().position()));
        return client.sql(COUNT + asked.where()).params(values)
                .query((row, at) -> new AnswerCount(row.getLong(1), row.getLong(2),
                        row.getObject(3, LocalDate.class), complete))
                .single();
    }
}
