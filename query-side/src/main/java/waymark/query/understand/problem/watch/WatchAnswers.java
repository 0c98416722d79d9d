package waymark.query.understand.problem.watch;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import waymark.query.kernel.listing.Where;

/** Answers what speaks for taking resolved problems up again. */
@Component
class WatchAnswers {

    private static final int MOST = 100;
    private static final int LISTENED_TO = 20;

    private final Board<WatchRow> board;
    private final Listings listings;
    private final Recurring recurring;

    WatchAnswers(Boards boards, Listings listings, Recurring recurring) {
        this.recurring = recurring;
        this.board = boards.of(WatchBoard.class);
        this.listings = listings;
    }

    @QueryHandler
    ReopeningView find(FindReopening query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return board.find(query.problem(), viewer.asOf())
                .map(row -> row.view(recurring.themes(row, viewer)))
                .orElseGet(() -> new ReopeningView(
                        query.problem(), false, List.of(), 0, List.of(), null));
    }

    @QueryHandler
    ReopeningList list(ListReopenings query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        List<WatchRow> proposed = rows(WatchBoard.PROPOSED, MOST, viewer);
        Set<String> known = proposed.stream().map(WatchRow::problem).collect(Collectors.toSet());
        return new ReopeningList(Stream.concat(
                proposed.stream().map(row -> row.view(recurring.themes(row, viewer))),
                rows(WatchBoard.WATCHED, LISTENED_TO, viewer).stream()
                        .filter(row -> !known.contains(row.problem()))
                        .map(row -> row.view(recurring.themes(row, viewer)))
                        .filter(view -> !view.proposals().isEmpty()))
                .toList());
    }

    private List<WatchRow> rows(Where where, int most, Viewer viewer) {
        return listings.page(new WatchBoard(), List.of(where), new Part(null, most),
                viewer.asOf()).rows();
    }
}
