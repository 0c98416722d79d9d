package waymark.query.measure.benefit;

import java.util.List;
import java.util.Map;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.measure.benefit.BenefitQuery.BenefitList;
import waymark.api.measure.benefit.BenefitQuery.BenefitView;
import waymark.api.measure.benefit.BenefitQuery.FindBenefit;
import waymark.api.measure.benefit.BenefitQuery.ListAwaiting;
import waymark.api.measure.benefit.BenefitQuery.ListBenefits;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Page;
import waymark.query.kernel.Projection.Facet;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;
import waymark.query.measure.benefit.money.Ledger;
import waymark.query.measure.benefit.money.Sums;

/** Answers questions about benefits from their board and the ledger. */
@Component
class BenefitAnswers {

    private final Board<BenefitRow> board;
    private final Ledger ledger;
    private final ProgrammeFacts programme;

    BenefitAnswers(Boards boards, Ledger ledger, ProgrammeFacts programme) {
        this.board = boards.of(BenefitBoard.class);
        this.ledger = ledger;
        this.programme = programme;
    }

    @QueryHandler
    BenefitView find(FindBenefit query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        BenefitRow row = board.find(query.id(), viewer.asOf()).orElseThrow(Unknown.id());
        return views(List.of(row), viewer.asOf()).getFirst();
    }

    @QueryHandler
    BenefitList list(ListBenefits query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Facet where = query.initiative() == null
                ? null
                : new Facet("initiative", query.initiative());
        Page<BenefitRow> page = board.page(where, query.before(), query.limit(), viewer.asOf());
        return new BenefitList(views(page.rows(), viewer.asOf()), page.next());
    }

    @QueryHandler
    BenefitList awaiting(ListAwaiting query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return new BenefitList(
                views(board.all("awaiting", "FINANCE", viewer.asOf()), viewer.asOf()), null);
    }

    private List<BenefitView> views(List<BenefitRow> rows, AsOf asOf) {
        Map<String, Sums> sums = ledger.byStream(rows.stream().map(BenefitRow::id).toList(), asOf);
        Sums none = new Sums(programme.currency(), Map.of());
        return rows.stream().map(row -> BenefitViews.of(row, sums.getOrDefault(row.id(), none),
                asOf.effective())).toList();
    }
}
