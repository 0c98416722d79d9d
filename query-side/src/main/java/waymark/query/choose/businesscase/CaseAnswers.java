package waymark.query.choose.businesscase;

import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.BusinessCaseEvent.Decided;
import waymark.api.choose.businesscase.BusinessCaseQuery.CaseList;
import waymark.api.choose.businesscase.BusinessCaseQuery.FindCase;
import waymark.api.choose.businesscase.BusinessCaseQuery.FindEvidence;
import waymark.api.choose.businesscase.BusinessCaseQuery.ListCases;
import waymark.api.choose.businesscase.view.CaseView;
import waymark.api.kernel.Role;
import waymark.log.Recorded;
import waymark.query.audit.history.Histories;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Page;
import waymark.query.kernel.Projection.Facet;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;

/** Answers questions about business cases from their board, and about decisions from the log. */
@Component
class CaseAnswers {

    private final Board<CaseRow> board;
    private final Histories histories;

    CaseAnswers(Boards boards, Histories histories) {
        this.board = boards.of(BusinessCaseBoard.class);
        this.histories = histories;
    }

    @QueryHandler
    CaseView find(FindCase query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        CaseRow row = board.find(query.id(), viewer.asOf()).orElseThrow(Unknown.id());
        return Views.of(row, Decisions.of(histories.of(query.id(), viewer.asOf()),
                !viewer.actor().is(Role.AUDITOR)));
    }

    @QueryHandler
    CaseList list(ListCases query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Page<CaseRow> page = board.page(facet(query), query.before(), query.limit(), viewer.asOf());
        return new CaseList(
                page.rows().stream().map(row -> Views.of(row, List.of())).toList(), page.next());
    }

    @QueryHandler
    String evidence(FindEvidence query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return histories.of(query.id(), viewer.asOf()).stream()
                .map(Recorded::event).filter(Decided.class::isInstance)
                .map(told -> ((Decided) told).decision())
                .filter(decision -> decision.number() == query.decision()).findFirst()
                .orElseThrow(Unknown.id()).evidence().json();
    }

    private static @Nullable Facet facet(ListCases query) {
        if (query.initiative() == null) {
            return query.stage() == null
                    ? null
                    : new Facet(BusinessCaseBoard.STAGE, query.stage().name());
        }
        return query.stage() == null
                ? new Facet(BusinessCaseBoard.INITIATIVE, query.initiative())
                : new Facet(BusinessCaseBoard.INITIATIVE_STAGE,
                        query.initiative() + "/" + query.stage().name());
    }
}
