package waymark.query.understand.problem;

import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.understand.problem.ProblemQuery.FindProblem;
import waymark.api.understand.problem.ProblemQuery.ListProblems;
import waymark.api.understand.problem.ProblemQuery.ProblemList;
import waymark.api.understand.problem.ProblemQuery.ProblemView;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Page;
import waymark.query.kernel.Projection.Facet;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;

/** Answers questions about problems from their board. */
@Component
class ProblemAnswers {

    private final Board<ProblemRow> board;

    ProblemAnswers(Boards boards) {
        this.board = boards.of(ProblemBoard.class);
    }

    @QueryHandler
    ProblemView find(FindProblem query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return board.find(query.id(), viewer.asOf())
                .map(ProblemRow::view).orElseThrow(Unknown.id());
    }

    @QueryHandler
    ProblemList list(ListProblems query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Facet where = query.stage() == null ? null : new Facet("stage", query.stage().name());
        Page<ProblemRow> page = board.page(where, query.before(), query.limit(), viewer.asOf());
        return new ProblemList(
                page.rows().stream().map(ProblemRow::view).toList(), page.next());
    }
}
