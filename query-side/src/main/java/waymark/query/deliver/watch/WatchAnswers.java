package waymark.query.deliver.watch;

import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.deliver.watch.WatchQuery.FindWatch;
import waymark.api.deliver.watch.WatchQuery.ListOverdue;
import waymark.api.deliver.watch.WatchQuery.OverdueList;
import waymark.api.deliver.watch.WatchQuery.WatchView;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Page;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;

/** Answers what projects owe. */
@Component
public class WatchAnswers {

    private final Board<WatchRow> board;

    WatchAnswers(Boards boards) {
        this.board = boards.of(WatchBoard.class);
    }

    @QueryHandler
    WatchView find(FindWatch query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return board.find(query.project(), viewer.asOf()).map(WatchRow::view)
                .orElseThrow(Unknown.id());
    }

    @QueryHandler
    OverdueList list(ListOverdue query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Page<WatchRow> page = board.page(WatchBoard.OVERDUE, query.before(), query.limit(),
                viewer.asOf());
        return new OverdueList(page.rows().stream().map(WatchRow::view).toList(), page.next());
    }

    /** Projects of a manager that have ended, and whose day of review has come. */
    public List<WatchView> toReview(String manager, AsOf asOf) {
        return board.all(WatchBoard.TO_REVIEW, manager, asOf).stream().map(WatchRow::view)
                .filter(one -> one.reviewOn() != null
                        && !one.reviewOn().isAfter(asOf.effective()))
                .toList();
    }

    /** Projects of a manager whose report is overdue. */
    public List<WatchView> overdue(String manager, AsOf asOf) {
        return board.all(WatchBoard.OVERDUE.name(), WatchBoard.OVERDUE.value(), asOf).stream()
                .map(WatchRow::view).filter(one -> one.manager().equals(manager)).toList();
    }
}
