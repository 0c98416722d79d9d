package waymark.query.listen.feedback.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.listen.feedback.FeedbackQuery.FindSource;
import waymark.api.listen.feedback.FeedbackQuery.ListSources;
import waymark.api.listen.feedback.FeedbackQuery.SourceList;
import waymark.api.listen.feedback.FeedbackQuery.SourceView;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Page;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;
import waymark.query.listen.feedback.answer.AnswerCounts;
import waymark.query.listen.feedback.answer.AnswerCounts.Some;

/** Answers questions about sources from their board and the table of answers. */
@Component
public class Sources {

    private static final Some NONE = new Some(0, null);

    private final Board<SourceRow> board;
    private final AnswerCounts counts;

    Sources(Boards boards, AnswerCounts counts) {
        this.board = boards.of(SourceBoard.class);
        this.counts = counts;
    }

    /** The source as of then, if there was one. */
    public Optional<SourceRow> find(String id, AsOf asOf) {
        return board.find(id, asOf);
    }

    @QueryHandler
    SourceView find(FindSource query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        SourceRow row = find(query.id(), viewer.asOf()).orElseThrow(Unknown.id());
        return view(row, counts.of(row.id(), viewer.asOf()));
    }

    @QueryHandler
    SourceList list(ListSources query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Page<SourceRow> page = board.page(null, query.before(), query.limit(), viewer.asOf());
        List<String> ids = page.rows().stream().map(SourceRow::id).toList();
        Map<String, Some> counted = counts.of(ids, viewer.asOf());
        return new SourceList(page.rows().stream()
                .map(row -> view(row, counted.getOrDefault(row.id(), NONE))).toList(),
                page.next());
    }

    private static SourceView view(SourceRow row, Some some) {
        return new SourceView(row.id(), row.reference(), row.version(), row.terms(),
                row.mapping(), row.invited(), some.answers(), some.lastReceivedOn(),
                row.openedAt(), row.hooked());
    }
}
