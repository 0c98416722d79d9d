package waymark.query.understand.insight;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.understand.alike.AlikeList;
import waymark.api.understand.alike.AlikeList.Alike;
import waymark.api.understand.insight.InsightQuery.FindInsight;
import waymark.api.understand.insight.InsightQuery.InsightList;
import waymark.api.understand.insight.InsightQuery.ListAlike;
import waymark.api.understand.insight.InsightQuery.ListInsights;
import waymark.api.understand.insight.InsightQuery.Which;
import waymark.api.understand.insight.view.InsightView;
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
import waymark.query.understand.insight.weigh.Weighing;
import waymark.query.understand.journey.Lineage;

/** Answers questions about insights from their board. */
@Component
class InsightAnswers {

    private final Board<InsightRow> board;
    private final Listings listings;
    private final Finder finder;
    private final Lineage lineage;

    InsightAnswers(Boards boards, Listings listings, Finder finder,
            Lineage lineage) {
        this.board = boards.of(InsightBoard.class);
        this.listings = listings;
        this.finder = finder;
        this.lineage = lineage;
    }

    @QueryHandler
    InsightView find(FindInsight query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return board.find(query.id(), viewer.asOf())
                .map(row -> view(row, viewer.asOf())).orElseThrow(Unknown.id());
    }

    @QueryHandler
    InsightList list(ListInsights query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        AsOf asOf = viewer.asOf();
        List<Where> where = where(query.which(), asOf);
        Page<InsightRow> page = where.isEmpty()
                ? board.page(null, query.before(), query.limit(), asOf)
                : listings.page(new InsightBoard(), where, new Part(query.before(), query.limit()),
                        asOf);
        return new InsightList(
                page.rows().stream().map(row -> view(row, asOf)).toList(), page.next());
    }

    @QueryHandler
    AlikeList alike(ListAlike query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return finder.find(query.words(), query.but(), new Finder.Among<>(InsightBoard.NAME,
                board, InsightRow::title, row -> row.inUse()
                        ? new Alike(row.id(), row.reference(), row.title(), 0)
                        : null),
                viewer.asOf());
    }

    private List<Where> where(Which which, AsOf asOf) {
        List<Where> where = new ArrayList<>(ConcernFacets.where(InsightBoard.NAME,
                which.persona(), lineage.of(which.journey(), asOf)).toList());
        if (which.stage() != null) {
            where.add(Where.is(InsightBoard.NAME, "stage", which.stage().name()));
        }
        if (which.aged()) {
            where.add(Where.upTo(InsightBoard.NAME, InsightBoard.NEWEST,
                    asOf.effective().minusMonths(Weighing.FADES_AFTER_MONTHS).toString()));
        }
        if (which.tag() != null) {
            where.add(DiscussionBoard.tagged(which.tag()));
        }
        return where;
    }

    private static InsightView view(InsightRow row, AsOf asOf) {
        return new InsightView(row.id(), row.reference(), row.version(), row.stage(), row.title(),
                row.statement(), row.evidence(), Weighing.of(row.evidence(), asOf.effective()),
                row.recordedBy(), row.recordedAt(), row.changedAt(), row.judgement(),
                row.ties().concerns(), row.ties().into(), row.ties().absorbed());
    }
}
