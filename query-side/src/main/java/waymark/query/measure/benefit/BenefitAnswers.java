package waymark.query.measure.benefit;

import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.measure.benefit.BenefitQuery.BenefitList;
import waymark.api.measure.benefit.BenefitQuery.BenefitView;
import waymark.api.measure.benefit.BenefitQuery.FindBenefit;
import waymark.api.measure.benefit.BenefitQuery.ListBenefits;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Page;
import waymark.query.kernel.Projection.Facet;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;

/** Answers questions about benefits from their board and the ledger. */
@Component
class BenefitAnswers {

    private final Board<BenefitRow> board;
    private final Benefits benefits;

    BenefitAnswers(Boards boards, Benefits benefits) {
        this.board = boards.of(BenefitBoard.class);
        this.benefits = benefits;
    }

    @QueryHandler
    BenefitView find(FindBenefit query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        BenefitRow row = board.find(query.id(), viewer.asOf()).orElseThrow(Unknown.id());
        return benefits.views(List.of(row), viewer.asOf()).getFirst();
    }

    @QueryHandler
    BenefitList list(ListBenefits query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Facet where = query.initiative() == null
                ? null
                : new Facet("initiative", query.initiative());
        Page<BenefitRow> page = board.page(where, query.before(), query.limit(), viewer.asOf());
        return new BenefitList(benefits.views(page.rows(), viewer.asOf()), page.next());
    }
}
