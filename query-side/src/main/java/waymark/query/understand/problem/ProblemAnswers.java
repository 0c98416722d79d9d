package waymark.query.understand.problem;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.understand.alike.AlikeList;
import waymark.api.understand.alike.AlikeList.Alike;
import waymark.api.understand.problem.ProblemQuery.FindProblem;
import waymark.api.understand.problem.ProblemQuery.ListAlike;
import waymark.api.understand.problem.ProblemQuery.ListProblems;
import waymark.api.understand.problem.ProblemQuery.ProblemList;
import waymark.api.understand.problem.ProblemQuery.Stage;
import waymark.api.understand.problem.ProblemQuery.Which;
import waymark.api.understand.problem.view.ProblemView;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Page;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.listing.Listings.Part;
import waymark.query.kernel.listing.Listings;
import waymark.query.kernel.listing.Where;
import waymark.query.understand.alike.Finder;
import waymark.query.understand.concern.ConcernFacets;
import waymark.query.understand.discussion.DiscussionBoard;
import waymark.query.understand.journey.Lineage;
import waymark.query.understand.problem.watch.WatchBoard;

/** Answers questions about problems from their board. */
@Component
class ProblemAnswers {

    private final Board<ProblemRow> board;
    private final Listings listings;
    private final Finder finder;
    private final Lineage lineage;

    ProblemAnswers(Boards boards, Listings listings, Finder finder,
            Lineage lineage) {
        this.board = boards.of(ProblemBoard.class);
        this.listings = listings;
        this.finder = finder;
        this.lineage = lineage;
    }

    @QueryHandler
    ProblemView find(FindProblem query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return board.find(query.id(), viewer.asOf())
                .map(ProblemRow::view).orElseThrow(Unknown.id());
    }

    @QueryHandler
    ProblemList list(ListProblems query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        List<Where> where = where(query.which(), viewer.asOf());
        Page<ProblemRow> page = where.isEmpty()
                ? board.page(null, query.before(), query.limit(), viewer.asOf())
                : listings.page(new ProblemBoard(), where,
                        new Part(query.before(), query.limit()), viewer.asOf());
        return new ProblemList(
                page.rows().stream().map(ProblemRow::view).toList(), page.next());
    }

    @QueryHandler
    AlikeList alike(ListAlike query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return finder.find(query.words(), query.but(), new Finder.Among<>(ProblemBoard.NAME,
                board, ProblemRow::gist, row -> row.stage() == Stage.PARKED
                        ? null
                        : new Alike(row.id(), row.reference(), row.statement().sentence(), 0)),
                viewer.asOf());
    }

    private List<Where> where(Which which, AsOf asOf) {
        List<Where> where = new ArrayList<>(ConcernFacets.where(ProblemBoard.NAME,
                which.persona(), lineage.of(which.journey(), asOf)).toList());
        add(where, "insight", which.insight());
        add(where, "stage", which.stage() == null ? null : which.stage().name());
        add(where, "kind", which.kind() == null ? null : which.kind().name());
        if (which.proposed()) {
            where.add(WatchBoard.PROPOSED);
        }
        if (which.tag() != null) {
            where.add(DiscussionBoard.tagged(which.tag()));
        }
        return where;
    }

    private static void add(List<Where> where, String facet, @Nullable String value) {
        if (value != null) {
            where.add(Where.is(ProblemBoard.NAME, facet, value));
        }
    }
}
