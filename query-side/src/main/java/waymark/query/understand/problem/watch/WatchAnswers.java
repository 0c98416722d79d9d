package waymark.query.understand.problem.watch;

import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.understand.problem.watch.WatchQuery.FindReopening;
import waymark.api.understand.problem.watch.WatchQuery.ListReopenings;
import waymark.api.understand.problem.watch.WatchQuery.ReopeningList;
import waymark.api.understand.problem.watch.WatchQuery.ReopeningView;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.listing.Listings.Part;
import waymark.query.kernel.listing.Listings;

/** Answers what speaks for taking resolved problems up again. */
@Component
class WatchAnswers {

    private static final int MOST = 100;

    private final Board<WatchRow> board;
    private final Listings listings;

    WatchAnswers(Boards boards, Listings listings) {
        this.board = boards.of(WatchBoard.class);
        this.listings = listings;
    }

    @QueryHandler
    ReopeningView find(FindReopening query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return board.find(query.problem(), viewer.asOf()).map(WatchRow::view)
                .orElseGet(() -> new ReopeningView(
                        query.problem(), false, List.of(), 0, List.of(), null));
    }

    @QueryHandler
    ReopeningList list(ListReopenings query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return new ReopeningList(listings.page(new WatchBoard(), List.of(WatchBoard.PROPOSED),
                new Part(null, MOST), viewer.asOf()).rows().stream().map(WatchRow::view)
                .toList());
    }
}
