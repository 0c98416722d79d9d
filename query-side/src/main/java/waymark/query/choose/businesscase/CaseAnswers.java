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
import waymark.api.choose.businesscase.BusinessCaseQuery.FindRisk;
import waymark.api.choose.businesscase.BusinessCaseQuery.ListCases;
import waymark.api.choose.businesscase.figures.CaseFigures;
import waymark.api.choose.businesscase.view.CaseView;
import waymark.api.choose.businesscase.view.RiskView;
import waymark.api.govern.programme.Settings;
import waymark.api.kernel.Role;
import waymark.api.worth.Rate;
import waymark.log.Recorded;
import waymark.query.audit.history.Histories;
import waymark.query.choose.businesscase.risk.CaseRisk;
import waymark.query.govern.programme.ProgrammeFacts;
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
    private final ProgrammeFacts programme;

    CaseAnswers(Boards boards, Histories histories, ProgrammeFacts programme) {
        this.board = boards.of(BusinessCaseBoard.class);
        this.histories = histories;
        this.programme = programme;
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

    /** What was submitted keeps the rate that was agreed then. */
    @QueryHandler
    RiskView risk(FindRisk query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        CaseRow row = board.find(query.id(), viewer.asOf()).orElseThrow(Unknown.id());
        Settings settings = programme.settings(viewer.asOf());
        CaseFigures figures = row.figures();
        Rate discount = figures == null
                ? settings.discountRate()
                : figures.chosen().headline().terms().discount();
        return new CaseRisk(row.content(), settings.currency(), discount).drawn(query.draws(),
                query.seed() == null ? row.seed() : query.seed());
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
