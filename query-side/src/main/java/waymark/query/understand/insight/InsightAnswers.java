package waymark.query.understand.insight;

import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.understand.insight.InsightQuery.FindInsight;
import waymark.api.understand.insight.InsightQuery.InsightList;
import waymark.api.understand.insight.InsightQuery.InsightView;
import waymark.api.understand.insight.InsightQuery.ListInsights;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Page;
import waymark.query.kernel.Projection.Facet;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;

/** Answers questions about insights from their board. */
@Component
class InsightAnswers {

    private final Board<InsightRow> board;

    InsightAnswers(Boards boards) {
        this.board = boards.of(InsightBoard.class);
    }

    @QueryHandler
    InsightView find(FindInsight query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return board.find(query.id(), viewer.asOf())
                .map(row -> view(row, viewer.asOf())).orElseThrow(Unknown.id());
    }

    @QueryHandler
    InsightList list(ListInsights query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Facet where = query.stage() == null ? null : new Facet("stage", query.stage().name());
        Page<InsightRow> page = board.page(where, query.before(), query.limit(), viewer.asOf());
        return new InsightList(
                page.rows().stream().map(row -> view(row, viewer.asOf())).toList(), page.next());
    }

    private static InsightView view(InsightRow row, AsOf asOf) {
        return new InsightView(row.id(), row.reference(), row.version(), row.stage(), row.title(),
                row.statement(), row.evidence(), Weighing.of(row.evidence(), asOf.effective()),
                row.recordedBy(), row.recordedAt(), row.changedAt(), row.judgement());
    }
}
