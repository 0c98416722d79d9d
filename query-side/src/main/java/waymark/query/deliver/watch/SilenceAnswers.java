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
public class SilenceAnswers {

    private final Board<SilenceRow> board;

    SilenceAnswers(Boards boards) {
        this.board = boards.of(SilenceBoard.class);
    }

    @QueryHandler
    WatchView find(FindWatch query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return board.find(query.project(), viewer.asOf()).map(SilenceRow::view)
                .orElseThrow(Unknown.id());
    }

    @QueryHandler
    OverdueList list(ListOverdue query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Page<SilenceRow> page = board.page(SilenceBoard.OVERDUE, query.before(), query.limit(),
                viewer.asOf());
        return new OverdueList(page.rows().stream().map(SilenceRow::view).toList(), page.next());
    }

    /** Projects of a manager that have ended, and whose day of review has come. */
    public List<WatchView> toReview(String manager, AsOf asOf) {
        return board.all(SilenceBoard.TO_REVIEW, manager, asOf).stream().map(SilenceRow::view)
                .filter(one -> one.reviewOn() != null
                        && !one.reviewOn().isAfter(asOf.effective()))
                .toList();
    }

    /** Projects of a manager whose report is overdue. */
    public List<WatchView> overdue(String manager, AsOf asOf) {
        return board.all(SilenceBoard.OVERDUE.name(), SilenceBoard.OVERDUE.value(), asOf).stream()
                .map(SilenceRow::view).filter(one -> one.manager().equals(manager)).toList();
    }
}
